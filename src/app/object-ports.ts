import type { ChannelId } from "../core/channel.ts";
import type { Filing } from "../core/filing.ts";
import type { Incoming } from "../core/flow/incoming.ts";
import type { Mark } from "../core/scam/find-marks.ts";
import type { NoticeContent } from "../core/station/notice.ts";
import type { TipStatus } from "../core/station/views.ts";
import type { RatingAnswer } from "../core/tip/tip-rating.ts";

/**
 * What the objects say to each other. Every call may be repeated (it comes from an outbox), so each
 * is idempotent by the id it carries. Names of objects are made in `wire.ts`.
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
  /** Names of its attachments in the media store, originals too: they go with the tip. */
  media: string[];
  /** Attachments, an original not counted; without it (a row of before), all of `media`. */
  mediaCount?: number;
  /** Name of its mailbox: a keyed hash of the receipt. */
  mailbox: string;
  mailboxRecipient: string;
}

export interface SealedAnswer {
  id: string;
  tip: string;
  /** age file to the station; holds a FollowUp. */
  sealed: Uint8Array;
  /** Hour, ISO 8601. */
  at: string;
}

/** Where a chat can be reached: sealed with the `way-back` or `subscriber` subkey. */
export interface Address {
  channel: ChannelId;
  chat: string;
}

export interface MailboxOpening {
  station: string;
  tip: string;
  /** Sealed Address; null when the resident wants no link kept. */
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
  /** An officer wants no more from here until then, ms since the epoch; 0: never said. */
  mutedUntil: number;
  /** A chat was told of something here, and nobody has opened the tip since. */
  unread: boolean;
}

/** What the sender of a tip may learn of it. */
export interface TipStanding {
  status: TipStatus;
  /** It is closed, and nobody has said whether that helped. */
  asksRating: boolean;
}

/** Votes on whether a card of the safety guide was useful. */
export interface CardVote {
  /** Random, 128 bits, base64url: it leads to nobody. */
  id: string;
  card: string;
  /** Day of the review that was read. */
  reviewed: string;
  useful: boolean;
}

export interface PublicNotice extends NoticeContent {
  id: string;
  station: string;
  /** ISO 8601. */
  approvedAt: string;
}

export interface Subscription {
  /** Keyed hash of the address: one person is one subscriber. */
  key: string;
  address: Uint8Array;
  lang: string;
}

export interface ChannelStatus {
  /** Milliseconds since the epoch until which nothing is sent; 0: not paused. */
  pausedUntil: number;
  /** Why, when an officer or operator should know. */
  alert: "quota" | "misconfigured" | null;
  subscribers: number;
}

export interface ConversationPort {
  /** Whether there is a session of this chat: asked after a change of APP_SECRET. */
  isKept(): Promise<boolean>;
  /**
   * Resolves when the turn is stored, with the JSON that the webhook is answered with, if any;
   * rejects when it could not be stored (the webhook is answered 503).
   */
  receive(incoming: Incoming): Promise<string | null>;
  /** Something new waits in a mailbox of this chat. `mailbox` is its name, `id` the news. */
  ping(ping: {
    address: Address;
    mailbox: string;
    id: string;
    about: "message" | "status";
  }): Promise<void>;
  /** Fewer tips from this chat until then (ms since the epoch). */
  mute(mute: { address: Address; until: number }): Promise<void>;
}

export interface MailboxPort {
  open(opening: MailboxOpening): Promise<void>;
  post(message: MailboxMessage): Promise<void>;
  /** The tip's status has changed. The chat is told, unless it has something unread already. */
  tellStatus(id: string): Promise<void>;
  /** The resident has opened the tip, wherever. */
  markRead(): Promise<void>;
  /** null: there is no such mailbox. */
  read(): Promise<MailboxContents | null>;
  /** From now on nothing leads from here to a chat. */
  forgetWayBack(): Promise<void>;
  /** Its tip is no more: messages, way back and pings go. */
  erase(): Promise<void>;
  /**
   * Takes no answers until then (ms since the epoch), and asks less of its chat, if it knows one.
   */
  mute(until: number): Promise<void>;
}

export interface StationPort {
  /** The station's public key (age recipient); null before its first officer has made it. */
  recipient(): Promise<string | null>;
  receive(tip: SealedTip): Promise<void>;
  addAnswer(answer: SealedAnswer): Promise<void>;
  /** Whether it takes another tip in this hour. */
  accepts(): Promise<boolean>;
  /** Counts a try with a receipt that its chat does not hold, by a random id. false: too many. */
  takeGuess(id: string): Promise<boolean>;
  /** The receipt was right: the try counts no more. */
  giveBackGuess(id: string): Promise<void>;
  /** Deletes a tip that no officer has opened. false: one has. A tip that is not there is gone. */
  withdraw(tip: string): Promise<boolean>;
  /** What a proof of filing says of a tip; null: it is no more. */
  filing(tip: string): Promise<Filing | null>;
  /** What its officers list as known scams. */
  scamMarks(): Promise<Mark[]>;
  /** What has become of a tip, for its sender who opens it; null: it is no more. */
  tipStanding(tip: string): Promise<TipStanding | null>;
  /** Whether a closed tip helped its sender. The last counts. */
  rate(rating: { tip: string; rating: RatingAnswer }): Promise<void>;
  /** Asked of the keeper of the safety guide. */
  countVote(vote: CardVote): Promise<void>;
  /** Approved notices, newest first. */
  notices(limit: number): Promise<PublicNotice[]>;
}

export interface BroadcasterPort {
  subscribe(subscription: Subscription): Promise<void>;
  unsubscribe(key: string): Promise<void>;
  /** Hands a notice over; each subscriber gets it once. */
  broadcast(notice: PublicNotice): Promise<void>;
  pause(until: number, alert: ChannelStatus["alert"]): Promise<void>;
  /** A call was taken: what the alert told of is over. */
  resume(): Promise<void>;
  status(): Promise<ChannelStatus>;
}
