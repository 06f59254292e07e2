import type { ChannelId } from "../channel.ts";
import type { NoticeAnswer } from "../notice-answers.ts";
import type { NoticeChanges, NoticeContent } from "./notice.ts";

/** Notices as the inbox's API has them. */

/**
 * Who gets a notice in the chat: whom it names (`part`), everybody, because it is an emergency for
 * too few, or nobody (`none`), because it is for too few.
 */
export type Reach = "part" | "all" | "none";

export interface NoticeView extends NoticeContent, NoticeChanges {
  id: string;
  /** `scheduled`: it goes at its time. `dropped`: it was written, and will not be sent. */
  state: "waiting" | "scheduled" | "approved" | "dropped" | "withdrawn";
  /** null: it was not sent. */
  number: string | null;
  author: { id: string; name: string };
  approvedBy: { id: string; name: string } | null;
  createdAt: string;
  approvedAt: string | null;
  /** Why it could not wait for a second person; null: it was no emergency. */
  reason: string | null;
  /** When it goes by itself, scheduled or without a second person; null: it does not (any more). */
  goesAt: string | null;
  /** One person sent it. */
  alone: boolean;
  /** Since when its sending is paused; null: it is not. */
  pausedAt: string | null;
  /** When its sending was cancelled; null: it was not. */
  cancelledAt: string | null;
  /** null: it was not handed over yet, or before this was decided. */
  reach: Reach | null;
}

/** What would go out, where, to how many. */
export interface NoticePreview {
  channels: {
    channel: ChannelId;
    /** null: too few to be told. */
    recipients: number | null;
    minutes: number;
    /** Language of the reader → the messages, as the platform gets them. */
    messages: Record<string, string[]>;
    /** Language of the reader → the labels of the buttons below them. */
    buttons: Record<string, string[]>;
    /** Messages that notices may still use this month, in fives, and users of the plan; absent: no limit. */
    left?: number;
    users?: number | undefined;
    /** Its place has quiet hours until then, ms since the epoch. */
    held?: number;
    /** Price of a message, in Telegram's Stars. */
    stars?: number;
  }[];
  /** It is for a part of the subscribers, and they are too few. */
  tooFew: boolean;
}

/** How far a notice has come on each channel. One that can't be asked is left out. */
export interface BroadcastView {
  channels: {
    channel: ChannelId;
    state: "sending" | "paused" | "cancelled" | "lapsed" | "done";
    sent: number;
    failed: number;
    left: number;
    /** In whole fives, because it is for some only; `left` may be less until all were looked at. */
    isRough?: boolean;
    /**
     * How many got it by `lang:` and by `area:` (that they want; empty: all), and did not by `why:`.
     * In whole fives; fewer are left out.
     */
    cells?: Record<string, number>;
    /** It waits until then (ms since the epoch), or for messages of the next month. */
    held?: number | "quota";
    /** Public chats that do not show it as it is now. */
    unposted?: string[];
  }[];
  /** What it asks, with how many answered so: in whole fives, 0 for fewer. */
  answers: { answer: NoticeAnswer; count: number }[];
}
