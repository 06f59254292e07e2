import type { ChannelId } from "../../core/channel.ts";
import type { Content } from "../../core/flow/content.ts";
import type { EngineInput } from "../../core/flow/incoming.ts";
import type { Session } from "../../core/flow/session.ts";
import type { Mark } from "../../core/scam/find-marks.ts";
import type { NoticeBoard } from "../notices/notice-board.ts";
import type { Address, BroadcasterPort, MailboxPort, StationPort } from "../object-ports.ts";
import type { DeliverDeps } from "../outbox/deliver-call.ts";
import type { Drainer } from "../outbox/drainer.ts";
import type { SentMessages } from "../outbox/sent-messages.ts";
import type { Box, FilingSigner, MediaStore, Random, Sealing } from "../ports.ts";

/**
 * What leaves a conversation through its outbox: the effect that plans it knows what else it holds.
 * Binary as base64url: a job survives JSON.
 */
export interface ConversationJob {
  type: string;
}

/** The session document of one chat, open for one turn. */
export interface OpenSession {
  session: Session;
  /** Seals and stores the document; `also` writes in the same commit. */
  save(session: Session, also: () => void): Promise<void>;
}

/** A draft that may go idle. Its chat's address is kept, sealed, only as long as it is a draft. */
export interface WatchedDraft {
  address: Uint8Array;
  /** When to look at it again, ms since the epoch. */
  at: number;
  warned: boolean;
}

/** What a chat's object keeps only for a time. */
export type Aging = "seen" | "messages" | "guesses";

export interface ConversationStore {
  /** `box`: sealed to this chat. A document that it can't open is started anew. */
  open(box: Box): Promise<OpenSession>;
  /** Whether there is a session document. */
  isKept(): boolean;
  hasSeen(id: string): boolean;
  /** Remembers an update id, and forgets those of before `forgetBefore` (ms). */
  markSeen(id: string, now: number, forgetBefore: number): void;
  /** Sealed ids of messages in the chat, `at` that of the newest (ms). */
  keepMessages(sealed: Uint8Array, at: number): void;
  /** Oldest first. */
  messages(): { row: number; sealed: Uint8Array }[];
  forgetMessages(upToRow: number): void;
  /** Replaces the one before. */
  watch(draft: WatchedDraft): void;
  watched(): WatchedDraft | null;
  unwatch(): void;
  /** Times of receipts that were typed and opened nothing, after `since` (ms), oldest first. */
  guesses(since: number): number[];
  addGuess(at: number): void;
  forgetGuess(at: number): void;
  /** Number of the newest question that was sent more than once; null: none. */
  shownAgain(): number | null;
  noteShownAgain(screen: number): void;
  /** Replies that have not left, and when the one that is held back may go (ms). */
  waitingReplies(): { count: number; heldUntil: number | null };
  /** Files that are still being fetched, by the ids of their rows. */
  fetching(): { row: number; slot: number }[];
  /** Drops what would tell of a slow file, unless it is on its way. */
  dropSlowNote(): void;
  /**
   * Drops the document and what waits for this chat. Messages stay while their wiping waits, and
   * guesses: who erases does not start anew with them.
   */
  forget(): void;
  /** Drops what is older than these times (ms). */
  tidy(before: Record<Aging, number>): void;
  /** When the oldest was written (ms); null: there is none. */
  oldest(): Record<Aging, number | null>;
}

/** Names and keys that are made again from APP_SECRET when needed, never stored. */
export interface ConversationKeys {
  sessionBox(address: Address): Promise<Box>;
  wayBackBox(): Promise<Box>;
  subscriberBox(): Promise<Box>;
  subscriberKey(address: Address): Promise<string>;
  /** Id of a ping, kept as seen: it must not lead from a chat to the mailbox that sent it. */
  pingId(address: Address, message: string): Promise<string>;
  /** Key of the same subscriber under the former APP_SECRET; null: there is none. */
  formerSubscriberKey(address: Address): Promise<string | null>;
  /** Name and seed belong together: those under which the mailbox was opened, else the present. */
  mailboxName(code: string): Promise<string>;
  mailboxSeed(code: string): Promise<Uint8Array>;
}

/** What a conversation works with. */
export interface ConversationDeps extends DeliverDeps {
  content: Content;
  random: Random;
  store: ConversationStore;
  keys: ConversationKeys;
  sealing: Sealing;
  media: MediaStore;
  drainer: Drainer<ConversationJob>;
  /** Messages sent since the last commit. */
  sent: SentMessages;
  /** Seals the ids of messages in the chat. */
  messageBox: Box;
  /** Seals the address of a chat whose draft is watched. */
  watchBox: Box;
  /** Where this system is reached. */
  origin: string;
  filing: FilingSigner;
  mailbox(name: string): MailboxPort;
  station(id: string): StationPort;
  /** The officers' list of known scams. */
  knownScams(): Promise<Mark[]>;
  notices: NoticeBoard;
  broadcaster(channel: ChannelId): BroadcasterPort;
  /**
   * Tells the engine what became of an effect; the row that asked is done in the same commit. A row
   * that was done meanwhile has told it already: then nothing happens. null: no row waits for it.
   * A function is asked when its turn has come; null: there is nothing to tell any more.
   */
  conclude(
    address: Address,
    told: EngineInput | (() => EngineInput | null),
    row: number | null,
  ): Promise<void>;
}
