import type { ChannelId } from "../core/flow/incoming.ts";
import type { Drainer, JobOutcome } from "./drainer.ts";
import type { Address, ConversationPort, MailboxMessage, MailboxOpening } from "./object-ports.ts";
import type { Box } from "./ports.ts";

export interface MailboxStore {
  open(opening: MailboxOpening): void;
  opening(): MailboxOpening | null;
  /** Answers false when the message was there already. */
  add(message: MailboxMessage): boolean;
  /** Oldest first. */
  messages(): MailboxMessage[];
  forgetWayBack(): void;
  erase(): void;
  setMuted(until: number): void;
  /** ms since the epoch; 0: not muted. */
  mutedUntil(): number;
}

/** All that leaves a mailbox: a ping without content, and an officer's wish for less. */
export type PingJob = { type: "ping"; message: string } | { type: "mute"; until: number };

export interface MailboxDeps {
  /** The mailbox's own name. */
  name: string;
  store: MailboxStore;
  wayBackBox: Box;
  conversation(channel: ChannelId, chat: string): Promise<Pick<ConversationPort, "ping" | "mute">>;
}

/** Reaches the resident's chat, if the mailbox has a way back. It is opened for this moment only. */
export async function deliverPing(deps: MailboxDeps, job: PingJob): Promise<JobOutcome> {
  const sealed = deps.store.opening()?.wayBack;
  const plain = sealed && (await deps.wayBackBox.open(sealed));
  if (plain) {
    // Sealed by us alone, so it is an Address.
    const address = JSON.parse(new TextDecoder().decode(plain)) as Address;
    const conversation = await deps.conversation(address.channel, address.chat);
    if (job.type === "mute") await conversation.mute({ address, until: job.until });
    else await conversation.ping({ address, mailbox: deps.name, id: job.message });
  }
  return { type: "done" };
}

/** Stores an officer's message and its ping in one commit; nothing new when it is a repeat. */
export async function post(
  { store, drainer }: { store: MailboxStore; drainer: Drainer<PingJob> },
  message: MailboxMessage,
  atomically: <T>(work: () => T) => T,
) {
  const staged = await drainer.stage({ type: "ping", message: message.id });
  return atomically(() => (store.add(message) ? drainer.commit([staged]) : []));
}

/** Repeatable. Whether there is a chat to tell, nobody learns. */
export async function muteMailbox(
  { store, drainer }: { store: MailboxStore; drainer: Drainer<PingJob> },
  until: number,
  atomically: <T>(work: () => T) => T,
) {
  const staged = await drainer.stage({ type: "mute", until });
  return atomically(() => {
    if (!store.opening()) return [];
    store.setMuted(until);
    return drainer.commit([staged]);
  });
}
