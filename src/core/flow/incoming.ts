import type { ChannelId } from "../channel.ts";
import type { MediaWarning, Removed } from "../media/removed.ts";
import type { NoticeAnswer } from "../notice-answers.ts";
import type { Outgoing } from "./outgoing.ts";

export type MediaKind = "photo" | "video" | "voice" | "audio" | "document";

/**
 * A file that the channel can fetch later. `token` is the channel's own reference (file id or URL).
 */
export interface MediaRef {
  kind: MediaKind;
  token: string;
  /** In bytes, if the platform tells it before the download. */
  size?: number;
  mime?: string;
  caption?: string;
  /** Id shared by photos that were sent together. */
  album?: string;
}

/** Kinds of content that we can't read. Each has its own text. */
export const UNSUPPORTED = ["sticker", "too-large", "other"] as const;
type Unsupported = (typeof UNSUPPORTED)[number];

/** A person's action, in the same form for every channel. */
export type IncomingBody =
  | { type: "text"; text: string; forwarded?: boolean }
  /** A press of one of our buttons. `data` is untrusted. */
  | { type: "press"; data: string; ack: string }
  | { type: "media"; media: MediaRef }
  | { type: "location"; lat: number; lon: number }
  | { type: "edited" }
  | { type: "unsupported"; what: Unsupported }
  /** The person blocked or unblocked the bot. `at`: not later than then, ms since the epoch. */
  | { type: "blocked"; at?: number }
  | { type: "unblocked" };

/** A parsed update of a channel. `id` is unique in the chat for at least 24 hours. */
export interface Incoming {
  channel: ChannelId;
  id: string;
  chat: string;
  /** The platform's id of the resident's message, needed to delete it. */
  message?: string;
  /** Language tag of the client, if any. The first message is answered in that language. */
  languageHint?: string;
  body: IncomingBody;
}

/** Why a file was not accepted. One reason for each thing that its sender can do about it. */
export const MEDIA_REFUSALS = [
  "too-large",
  /** Its kind is not accepted: archives, office files, programs, web pages. */
  "type",
  /** Damaged, cut short, empty, or with other content hidden in it. */
  "unreadable",
  /** A film of a container that is not cleaned here, as dashcams write it. */
  "container",
  /** Its codec can hold more than a picture, and that can't be taken out. */
  "uncleanable",
  /** Its URL is not one of the platform's file servers. */
  "foreign",
  "unavailable",
  /** The chat has reached its daily limit. */
  "limit",
] as const;
export type MediaRefusal = (typeof MEDIA_REFUSALS)[number];

/**
 * An event from outside the chat, such as the outcome of an effect. The engine gets it like a
 * message.
 */
export type FlowEvent =
  | { type: "done"; effect: string; ok: boolean; args: Record<string, string | number> }
  | { type: "media-failed"; slot: number; reason: MediaRefusal }
  /** A file was stored, without its metadata. */
  | { type: "media-cleaned"; slot: number; removed: Removed[]; warning: MediaWarning | null }
  /** These files are still being fetched. */
  | { type: "media-slow"; slots: number[] }
  /** What this chat asked the officers about is answered. */
  | { type: "answered"; screen: Outgoing }
  | { type: "ping"; receipt: string; about: "message" | "status" }
  /** A sent tip has not arrived yet. It is kept and tried again. */
  | { type: "delayed" }
  /** The second part of a long text has not come. */
  | { type: "part-over" }
  /** A draft was idle: it will be deleted soon, or was deleted now. */
  | { type: "idle"; draft: "warned" | "expired" }
  /** The exchange of a sent tip is to be deleted now. */
  | { type: "wipe-due" }
  | Wiped;

/** Messages of the chat were deleted, as far as the platform did so. */
export interface Wiped {
  type: "wiped";
  /** How many were refused; null: all of them are tried again later. */
  refused: number | null;
  /** Why others are still there. */
  left: Left[];
  /** Nothing was said behind it: what is in front was deleted, too. */
  isLast: boolean;
}

/** What a bot leaves in a chat: what is too old to be deleted, notices, and what was to be kept. */
export const LEFT = ["older", "notices", "kept"] as const;
export type Left = (typeof LEFT)[number];

/** A notice that the chat got and may answer. */
export interface AskedNotice {
  id: string;
  number: string;
  answers: NoticeAnswer[];
  /** Withdrawn or over. */
  ended: boolean;
  /** Not forgotten later than then that the chat got it, ms since the epoch. */
  until: number;
}

/**
 * Input of the engine. `shownAgain`: number of the newest question that was sent more than once,
 * because it was unknown whether it had arrived. A person who sees it twice may answer it twice.
 * `isEarly`: the question in front had not been sent yet. `isPart`: it is as long as apps cut texts.
 * `asked`: to what may be an answer to a notice, the notices that it may answer, newest first.
 */
export type EngineInput =
  | (Pick<Incoming, "body" | "languageHint"> & {
      shownAgain?: number;
      isEarly?: boolean;
      isPart?: boolean;
      asked?: AskedNotice[];
    })
  | { event: FlowEvent };
