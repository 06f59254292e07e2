import type { ChannelId } from "../core/channel.ts";
import { fromJsonBytes } from "../core/text/json-bytes.ts";
import type {
  Address,
  ConversationPort,
  MailboxMessage,
  MailboxOpening,
  Origin,
  StationPort,
} from "./object-ports.ts";
import type { Drainer, JobOutcome } from "./outbox/drainer.ts";
import type { Box } from "./ports.ts";
import { sealedRow } from "./sealed-rows.ts";

export interface MailboxStore {
  open(opening: MailboxOpening): void;
  opening(): MailboxOpening | null;
  /** Answers false when the message was there already. */
  add(message: MailboxMessage): boolean;
  /** Oldest first. */
  messages(): MailboxMessage[];
  /** Nothing before the opening. The last one counts. */
  keepWayBack(wayBack: Uint8Array): void;
  forgetWayBack(): void;
  erase(): void;
  setMuted(until: number): void;
  /** ms since the epoch; 0: not muted. */
  mutedUntil(): number;
  /** The chat was told of something, and the tip has not been opened since. */
  unread(): boolean;
  setUnread(unread: boolean): void;
}

/** Jobs of a mailbox's outbox: pings without content, and the muting of a chat. */
export type PingJob =
  | { type: "ping"; message: string }
  | { type: "ping-status"; id: string }
  | { type: "mute"; until: number };

export interface MailboxDeps {
  /** The mailbox's own name. */
  name: string;
  store: MailboxStore;
  wayBackBox: Box;
  conversation(channel: ChannelId, chat: string): Promise<Pick<ConversationPort, "ping" | "mute">>;
  station(id: string): Pick<StationPort, "tipStanding" | "noteOutcome">;
}

/**
 * Pings the resident's chat if the mailbox has a way back. The address is opened only for this
 * call.
 */
export async function deliverPing(deps: MailboxDeps, job: PingJob): Promise<JobOutcome> {
  const sealed = deps.store.opening()?.wayBack;
  const plain = sealed && (await deps.wayBackBox.open(sealed, sealedRow.opening(deps.name)));
  if (plain) {
    // Only this code seals it, and `send-forward.ts`.
    const address = fromJsonBytes(plain) as Address | Origin;
    if ("forward" in address) return await tellOrigin(deps, address);
    const conversation = await deps.conversation(address.channel, address.chat);
    const at = { address, mailbox: deps.name };
    switch (job.type) {
      case "mute":
        await conversation.mute({ address, until: job.until });
        break;
      case "ping":
        await conversation.ping({ ...at, id: job.message, about: "message" });
        break;
      case "ping-status":
        await conversation.ping({ ...at, id: job.id, about: "status" });
    }
  }
  return { type: "done" };
}

/** Tells the station that forwarded the tip what it is now. There is no resident behind it. */
async function tellOrigin(
  { store, station }: MailboxDeps,
  { station: origin, tip, forward }: Origin,
): Promise<JobOutcome> {
  // Before it is asked what the tip is: what comes later is told again.
  store.setUnread(false);
  const opening = store.opening();
  const standing = opening && (await station(opening.station).tipStanding(opening.tip));
  if (standing) await station(origin).noteOutcome({ tip, forward, status: standing.status });
  return { type: "done" };
}

/** Stores an officer's message and its ping in one commit. A repeated call changes nothing. */
export async function post(
  { store, drainer }: { store: MailboxStore; drainer: Drainer<PingJob> },
  message: MailboxMessage,
  atomically: <T>(work: () => T) => T,
) {
  const staged = await drainer.stage({ type: "ping", message: message.id });
  return atomically(() => {
    if (!store.add(message)) return [];
    if (store.opening()?.wayBack) store.setUnread(true);
    return drainer.commit([staged]);
  });
}

/**
 * Stores what an officer wrote with the change, and the ping, in one commit. One ping is enough until
 * the tip is opened, from whatever chat. Without a way back there is nobody to tell, and nothing else
 * is noted. Repeatable: the chat knows what it was told by its id.
 */
export async function tellStatus(
  { store, drainer }: { store: MailboxStore; drainer: Drainer<PingJob> },
  { id, sentence }: { id: string | null; sentence: MailboxMessage | undefined },
  atomically: <T>(work: () => T) => T,
) {
  const staged = id === null ? [] : [await drainer.stage({ type: "ping-status", id })];
  return atomically(() => {
    const opening = store.opening();
    if (opening && sentence) store.add(sentence);
    if (id === null || !opening?.wayBack || store.unread()) return [];
    store.setUnread(true);
    return drainer.commit(staged);
  });
}

/** Mutes the mailbox. Repeatable. Nobody learns whether it has a way back. */
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
