import type { ChannelId } from "../core/channel.ts";
import type { Filing } from "../core/filing.ts";
import type { AskedNotice, Incoming } from "../core/flow/incoming.ts";
import type { ChatMessage } from "../core/flow/upkeep.ts";
import type { NoticeAnswer } from "../core/notice-answers.ts";
import type { Mark } from "../core/scam/find-marks.ts";
import type { Figures } from "../core/station/figures.ts";
import type { NoticeChanges, NoticeContent } from "../core/station/notice.ts";
import type { BroadcastView } from "../core/station/notice-views.ts";
import type { Standing, TipStatus } from "../core/station/tip-status.ts";
import type { RatingAnswer } from "../core/tip/tip-rating.ts";

/**
 * The interfaces between objects. Every call may be repeated (it comes from an outbox), so each is
 * idempotent by the id it carries. `wire.ts` makes the objects' names.
 */

export interface SealedTip {
  /** Random, 128 bits, base64url. */
  id: string;
  category: string;
  area: string;
  urgent: boolean;
  /** Hour of arrival, ISO 8601. */
  receivedAt: string;
  /** age file to the station; holds a TipContent. */
  sealed: Uint8Array;
  /** Digest of what is sealed (`toSaltedJson`). Absent: an old row. */
  digest?: string | null;
  /** Names of its attachments and originals in the media store, which are deleted with the tip. */
  media: string[];
  /** Number of attachments without originals. Absent (an old row): all of `media`. */
  mediaCount?: number;
  /** Name of its mailbox: a keyed hash of the receipt. */
  mailbox: string;
  mailboxRecipient: string;
  /** The station that forwards it; absent: a resident sends it. Only the audit keeps it. */
  from?: string;
  /** Of its sender's chat; absent: it is forwarded, or an old row. It is counted, and not kept. */
  language?: string;
}

export interface SealedAnswer {
  id: string;
  tip: string;
  /** age file to the station; holds a FollowUp. */
  sealed: Uint8Array;
  /** As of a tip. */
  digest?: string | null;
  /** Hour, ISO 8601. */
  at: string;
  /** Names of its files in the media store, which are deleted with the tip. */
  media: string[];
}

/** What may still be added to a tip. */
export interface AnswerRoom {
  /** Whether it may get one more answer today. */
  answer: boolean;
  /** Number of files. */
  files: number;
}

/** The address of a chat, stored only sealed with the `way-back` or `subscriber` subkey. */
export interface Address {
  channel: ChannelId;
  chat: string;
}

/** What a forwarded tip has instead: the station that talks with its sender. Of the same size. */
export interface Origin {
  station: string;
  /** Ids of its tip and of the forward there. */
  tip: string;
  forward: string;
}

export interface MailboxOpening {
  station: string;
  tip: string;
  /** Sealed Address, or Origin; null unless the resident asked to be told of answers. */
  wayBack: Uint8Array | null;
}

export interface MailboxMessage {
  id: string;
  /** age file to the mailbox's recipient; holds a FollowUp. */
  sealed: Uint8Array;
  /** ISO 8601. */
  at: string;
}

export interface MailboxContents {
  station: string;
  tip: string;
  messages: MailboxMessage[];
  /** Muted until then, ms since the epoch; 0: never muted. */
  mutedUntil: number;
  /** The chat got a ping, and nobody has opened the tip since. */
  unread: boolean;
}

/** What the sender of a tip may learn of it. */
export interface TipStanding extends Standing {
  /** What an officer wrote with it. `sealed` null: the mailbox has it, or gets it. null: nothing. */
  sentence: { id: string; at: string; sealed: Uint8Array | null } | null;
  /** Whether it has ended in a way that is rated, and has no rating. */
  asksRating: boolean;
}

/** Nobody is on duty: its officers read again from then on, ms. null: that is not planned. */
export interface ReadsLater {
  from: number | null;
}

/** Votes on whether a card of the safety guide was useful. */
export interface CardVote {
  /** Random, 128 bits, base64url, so it leads to nobody. */
  id: string;
  card: string;
  /** Day of the review that was read. */
  reviewed: string;
  useful: boolean;
}

/** An answer to a notice, in place of a former one of the same chat. */
export interface AnswerCount {
  /** Random, 128 bits, base64url, so it leads to nobody. */
  id: string;
  notice: string;
  add: NoticeAnswer;
  drop?: NoticeAnswer | undefined;
}

/** What a resident asks the officers about. */
export interface Question {
  /** Random, 128 bits, base64url. */
  id: string;
  /** age file to the station. */
  sealed: Uint8Array<ArrayBuffer>;
  /** Sealed Address; null unless an answer is wanted. */
  wayBack: Uint8Array<ArrayBuffer> | null;
}

export interface PublicNotice extends NoticeContent, NoticeChanges {
  id: string;
  /** `TB-0412`; empty: it is not known here. */
  number: string;
  station: string;
  /** ISO 8601. */
  approvedAt: string;
  /** It goes before all others. */
  urgent?: true;
}

/** What officers may do to a notice that is being sent. Who is left gets it no more once cancelled. */
export type Steering = "pause" | "resume" | "cancel";

/** How far a notice has come on a channel. `lapsed`: it no longer held before all had it. */
export type NoticeProgress = Omit<BroadcastView["channels"][number], "channel">;

export interface Subscription {
  /** Keyed hash of the address, so that a chat is one subscriber. */
  key: string;
  /** The sealed `Follower`. */
  address: Uint8Array;
}

/** What a subscriber got of late. */
export interface GotNotices {
  messages: ChatMessage[];
  /** Of some it is not known what messages they were. */
  isWhole: boolean;
  /** Those that ask for an answer, newest first. */
  asked: AskedNotice[];
}

/** A part of a count of those whom a notice is for. */
export interface CountedPart {
  count: number;
  /** Follows from who they are, and tells nothing of them. */
  seed: number;
  /** Where the next part begins; null: that was the last one. */
  cursor: number | null;
}

export interface ChannelStatus {
  /** Nothing is sent until then, ms since the epoch; 0: not paused. */
  pausedUntil: number;
  /**
   * What officers or the operator should know. `unreachable`: no call got through for a minute, and
   * none was refused.
   */
  alert: "quota" | "misconfigured" | "unreachable" | null;
  /** The hour of the last success that is known, ms since the epoch; 0: none. */
  succeededAt: number;
  subscribers: number;
  /** Messages that notices may still use this month; absent: nothing counts them. */
  left?: number;
  /** Until then (ms since the epoch) only pressing notices go; null: all do. */
  quietUntil: number | null;
}

export interface ConversationPort {
  /** Whether this chat has a session. Asked after a change of APP_SECRET. */
  isKept(): Promise<boolean>;
  /**
   * Handles an update. Resolves when the turn is stored, with the JSON for the webhook's answer, if
   * any. Rejects if it could not be stored: the webhook then answers 503.
   */
  receive(incoming: Incoming): Promise<string | null>;
  /**
   * Tells the chat that one of its mailboxes has news. `mailbox`: its name; `id`: the id of the
   * news.
   */
  ping(ping: {
    address: Address;
    mailbox: string;
    id: string;
    about: "message" | "status";
  }): Promise<void>;
  /**
   * Shows the notice that answers a question of this chat; null: it is nothing that officers check.
   * `id`: of the question. Once; not to a chat that was erased.
   */
  answer(answer: { address: Address; id: string; notice: string | null }): Promise<void>;
  /** Accepts fewer tips from this chat until then (ms since the epoch). */
  mute(mute: { address: Address; until: number }): Promise<void>;
}

export interface MailboxPort {
  open(opening: MailboxOpening): Promise<void>;
  post(message: MailboxMessage): Promise<void>;
  /**
   * Keeps what an officer wrote with a change of the tip's status, if anything, and tells the chat
   * of the change, unless it has unread news already. `id` null: it has read this.
   */
  tellStatus(id: string | null, sentence?: MailboxMessage): Promise<void>;
  /** Notes that the resident has opened the tip, from whatever chat. */
  markRead(): Promise<void>;
  /** null: there is no such mailbox. */
  read(): Promise<MailboxContents | null>;
  /** Keeps the sealed address of a chat that wants to be told. Without a tip, nothing is kept. */
  keepWayBack(wayBack: Uint8Array): Promise<void>;
  /** Deletes the address of the chat. */
  forgetWayBack(): Promise<void>;
  /** Deletes messages, way back and pings, because the tip was deleted. */
  erase(): Promise<void>;
  /**
   * Takes no answers until then (ms since the epoch), and asks less of its chat, if it knows one.
   */
  mute(until: number): Promise<void>;
}

export interface StationPort {
  /** The station's public key (age recipient); null before its first officer has made it. */
  recipient(): Promise<string | null>;
  /** null: somebody is on duty, or the station has no roster. */
  receive(tip: SealedTip): Promise<ReadsLater | null>;
  addAnswer(answer: SealedAnswer): Promise<void>;
  /** Whether it accepts another tip of an area in this hour. */
  accepts(area: string): Promise<boolean>;
  /** What the sender of a tip may still add to it. */
  roomForAnswer(tip: string): Promise<AnswerRoom>;
  /** Counts a guess by a random id. false: there were too many, so this one must wait. */
  takeGuess(id: string): Promise<boolean>;
  /** Whether further guesses of this hour are slowed. */
  slowsGuesses(): Promise<boolean>;
  /** Takes a guess back, because the receipt was right. */
  giveBackGuess(id: string): Promise<void>;
  /** Whether no officer has opened a tip. true also if it does not exist. */
  mayWithdraw(tip: string): Promise<boolean>;
  /** Deletes an unopened tip. false: an officer has opened it. true also if it does not exist. */
  withdraw(tip: string): Promise<boolean>;
  /** The filing of a tip; null: the tip does not exist (any more). */
  filing(tip: string): Promise<Filing | null>;
  /**
   * The present name of a file of a tip, which its sender calls by its first name. null: the tip
   * does not exist (any more), or has no such file.
   */
  mediaName(tip: string, first: string): Promise<string | null>;
  /** The known scams that its officers have listed. */
  scamMarks(): Promise<Mark[]>;
  /** The status of a tip for its sender; null: the tip does not exist (any more). */
  tipStanding(tip: string): Promise<TipStanding | null>;
  /** A tip that it has forwarded has that status at the other station. Repeatable. */
  noteOutcome(outcome: { tip: string; forward: string; status: TipStatus }): Promise<void>;
  /** Stores the rating of a tip that has ended. The last one counts. */
  rate(rating: { tip: string; rating: RatingAnswer }): Promise<void>;
  /** Counts a vote. Only called at the keeper of the safety guide. */
  countVote(vote: CardVote): Promise<void>;
  /** Counts an answer to one of its notices. */
  countAnswer(count: AnswerCount): Promise<void>;
  /** Keeps a question for its officers, at most a week. Repeatable. false: too many wait. */
  askOfficers(question: Question): Promise<boolean>;
  /**
   * Tells the group with this address from now on that tips wait, if this is the hash of the code that
   * an officer has just made. false: it is not. `address` is sealed, and names the group.
   */
  bindDuty(binding: { hash: string; channel: ChannelId; address: Uint8Array }): Promise<boolean>;
  /** What was published of its tips, newest first: periods of whole weeks, with small cells hidden. */
  publicFigures(): Promise<Figures[]>;
  /** Approved notices, newest first. */
  notices(limit: number): Promise<PublicNotice[]>;
}

export interface BroadcasterPort {
  subscribe(subscription: Subscription): Promise<void>;
  unsubscribe(key: string): Promise<void>;
  /** A chat has another id now. Where that one is subscribed already, the former one just ends. */
  moved(key: string, chat: string): Promise<void>;
  /**
   * Sends a notice to all subscribers whom it is for, once to each; `isListed` false: to public
   * chats only.
   */
  broadcast(notice: PublicNotice, isListed?: boolean): Promise<void>;
  /** Counts whom a notice is for among the next subscribers behind a cursor, which begins with 0. */
  countPart(notice: PublicNotice, cursor: number): Promise<CountedPart>;
  /**
   * The messages that a subscriber got and that can still be deleted, and what they may answer, by the
   * subscriber's key.
   */
  gotBy(key: string): Promise<GotNotices>;
  /**
   * The notice was corrected or withdrawn: who got it is told, by an edit in place where that is
   * possible. Who is ahead gets the new text. A withdrawn one goes to nobody else.
   */
  follow(notice: PublicNotice): Promise<void>;
  /** Repeatable. What is in flight arrives all the same. */
  steer(notice: string, steering: Steering): Promise<void>;
  /** Counts messages that left the bot elsewhere, of those of this month. */
  spend(messages: number): Promise<void>;
  /** null: it was never sent here, or before progress was counted. */
  progress(notice: string): Promise<NoticeProgress | null>;
  pause(until: number, alert: ChannelStatus["alert"]): Promise<void>;
  /** Clears the alert, because a call has succeeded, and notes its hour. */
  resume(): Promise<void>;
  /** Notes the alert `unreachable`, unless there is another. */
  fail(): Promise<void>;
  status(): Promise<ChannelStatus>;
}
