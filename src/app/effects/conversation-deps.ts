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
import type { Box, FilingSigner, LaneWaits, MediaStore, Random, Sealing } from "../ports.ts";
import type { Unstaffed } from "./unstaffed.ts";

/**
 * A job of a conversation's outbox. Each effect defines the fields of its own jobs. Binary data is
 * base64url, because jobs are stored as JSON.
 */
export interface ConversationJob {
  type: string;
}

/** The session document of one chat, open for one turn. */
export interface OpenSession {
  session: Session;
  /** Seals and stores the document. `also` writes in the same commit. */
  save(session: Session, also: () => void): Promise<void>;
}

/** A watched draft. The sealed address of its chat is stored only as long as the draft exists. */
export interface WatchedDraft {
  address: Uint8Array;
  /** When to check it again, ms since the epoch. */
  at: number;
  warned: boolean;
}

/** Data that a chat's object deletes after some time. */
export type Aging = "seen" | "messages" | "guesses" | "limits";

/** What limits a chat although it was erased: sealed like its session. */
export interface KeptLimits {
  sealed: Uint8Array;
  /** When they end, ms since the epoch. */
  until: number;
}

export interface ConversationStore {
  /**
   * Opens the session with this chat's `box`. A document that it can't open is replaced by a new
   * one.
   */
  open(box: Box): Promise<OpenSession>;
  /** Whether there is a session document. */
  isKept(): boolean;
  /** Whether there surely was no session before the present one. */
  isFirstLife(): boolean;
  hasSeen(id: string): boolean;
  /** Stores an update's keyed id with its day, and deletes ids of days before `forgetBefore` (ms). */
  markSeen(id: string, now: number, forgetBefore: number): void;
  /** Stores sealed ids of messages in the chat with the day of the newest. `at`: its time (ms). */
  keepMessages(sealed: Uint8Array, at: number): void;
  /** Oldest first. */
  messages(): { row: number; sealed: Uint8Array }[];
  forgetMessages(upToRow: number): void;
  /** Whether messages wait to be deleted. */
  isWiping(): boolean;
  /** Replaces the previous watched draft. */
  watch(draft: WatchedDraft): void;
  watched(): WatchedDraft | null;
  unwatch(): void;
  /** How many wrong receipts were typed in an hour (its number). No finer time is stored. */
  guesses(hour: number): number;
  addGuess(id: string, hour: number): void;
  forgetGuess(id: string): void;
  /** Number of the newest question that was sent more than once; null: there is none. */
  shownAgain(): number | null;
  noteShownAgain(screen: number): void;
  /** Number of unsent replies, when the one that is held back may go, since when one may be seen. */
  waitingReplies(): LaneWaits;
  /** Files whose fetch has not ended, with the ids of their rows. */
  fetching(): { row: number; slot: number }[];
  /** Drops the waiting message about slow files, unless it is being delivered. */
  dropSlowNote(): void;
  /**
   * Deletes the document and the rows for this chat. Message ids stay while their deletion waits, or
   * if this turn asks for it (`wipes`).
   * Wrong receipts and `limits` stay too, so that erasing does not reset the chat's limits.
   */
  forget(limits: KeptLimits | null, turn: { wipes: boolean }): void;
  /** Sealed limits of before the chat was erased; null: there are none. */
  limits(): Uint8Array | null;
  /**
   * Deletes data older than these times (ms), and limits that ended by then. What has only a day is
   * as old as the end of that day, and what has only an hour as the end of that hour.
   */
  tidy(before: Record<Aging, number>): void;
  /** The time of the oldest of each kind, and when the limits end (ms); null: there is none. */
  oldest(): Record<Aging, number | null>;
}

/** Names and keys that are derived from APP_SECRET when needed and never stored. */
export interface ConversationKeys {
  sessionBox(address: Address): Promise<Box>;
  wayBackBox(): Promise<Box>;
  subscriberBox(): Promise<Box>;
  subscriberKey(address: Address): Promise<string>;
  /**
   * Id under which an update is stored as seen. Platforms count updates, so their own ids would
   * order the messages of all chats.
   */
  seenId(address: Address, update: string): Promise<string>;
  /**
   * Id under which a ping is stored as seen. A hash, so that it does not link the chat to a
   * mailbox.
   */
  pingId(address: Address, message: string): Promise<string>;
  /** The subscriber's key under the former APP_SECRET; null: there is no former one. */
  formerSubscriberKey(address: Address): Promise<string | null>;
  /**
   * Name and seed belong to the same secret: the one under which the mailbox was opened, else the
   * present one.
   */
  mailboxName(code: string): Promise<string>;
  mailboxSeed(code: string): Promise<Uint8Array>;
}

/** Dependencies of a conversation. */
export interface ConversationDeps extends DeliverDeps {
  content: Content;
  random: Random;
  /** The id of the chat's object. */
  object: string;
  store: ConversationStore;
  keys: ConversationKeys;
  sealing: Sealing;
  media: MediaStore;
  drainer: Drainer<ConversationJob>;
  /** Messages sent since the last commit. */
  sent: SentMessages;
  /** Lets work go on behind what is answered. It must not fail. */
  later(work: Promise<void>): void;
  /** Seals the ids of messages in the chat. */
  messageBox: Box;
  /** Seals the address of a chat whose draft is watched. */
  watchBox: Box;
  /** The origin of this system's pages. */
  origin: string;
  filing: FilingSigner;
  mailbox(name: string): MailboxPort;
  station(id: string): StationPort;
  /** The officers' list of known scams. */
  knownScams(): Promise<Mark[]>;
  /** Whether a kind of tip waits for a unit without officers, as far as that is known. */
  unstaffed: Unstaffed;
  notices: NoticeBoard;
  broadcaster(channel: ChannelId): BroadcasterPort;
  /**
   * Tells the engine the outcome of an effect, and ends the row that asked in the same commit.
   * Nothing happens if that row has ended already. If `told` is a function it is called in the turn
   * itself, and null means that there is nothing to tell any more. `row` null: no row waits for the
   * outcome.
   */
  conclude(
    address: Address,
    told: EngineInput | (() => EngineInput | null),
    row: number | null,
  ): Promise<void>;
}
