import type { ChannelId } from "../channel.ts";
import type { MediaWarning, Removed } from "../media/removed.ts";

export type MediaKind = "photo" | "video" | "voice" | "audio" | "document";

/** How the channel can fetch a file later. `token` is the channel's own reference (file id or URL). */
export interface MediaRef {
  kind: MediaKind;
  token: string;
  /** Bytes, when the platform says so before the download. */
  size?: number;
  mime?: string;
  caption?: string;
  /** Photos sent together share it. */
  album?: string;
}

/** What a channel has and we can't read; each has its own words. */
export const UNSUPPORTED = ["sticker", "too-large", "other"] as const;
type Unsupported = (typeof UNSUPPORTED)[number];

/** What a person did, in words that every channel shares. */
export type IncomingBody =
  | { type: "text"; text: string; forwarded?: boolean }
  /** A press of a button that we drew; `data` is untrusted. */
  | { type: "press"; data: string; ack: string }
  | { type: "media"; media: MediaRef }
  | { type: "location"; lat: number; lon: number }
  | { type: "edited" }
  | { type: "unsupported"; what: Unsupported }
  /** The person blocked or unblocked the bot. */
  | { type: "blocked" }
  | { type: "unblocked" };

/** One update of a channel, parsed. `id` is unique for the chat for at least 24 hours. */
export interface Incoming {
  channel: ChannelId;
  id: string;
  chat: string;
  /** The platform's id of the resident's message, by which it can be deleted. */
  message?: string;
  /** IETF tag that the client claims, if any: only orders the first choice of language. */
  languageHint?: string;
  body: IncomingBody;
}

/** Why a file was not taken, as far as its sender can do something else about it. */
export const MEDIA_REFUSALS = [
  "too-large",
  /** A kind that is not taken: archives, office files, programs, web pages. */
  "type",
  /** Damaged, cut short, empty, or more than it claims to be. */
  "unreadable",
  /** It does not lie where the platform keeps its files. */
  "foreign",
  "unavailable",
  /** The chat has sent too many today. */
  "limit",
] as const;
export type MediaRefusal = (typeof MEDIA_REFUSALS)[number];

/** An answer of the outside to an effect, given to the engine like a message. */
export type FlowEvent =
  | { type: "done"; effect: string; ok: boolean; args: Record<string, string | number> }
  | { type: "media-failed"; slot: number; reason: MediaRefusal }
  /** A file is kept, without what it told besides its picture or sound. */
  | { type: "media-cleaned"; slot: number; removed: Removed[]; warning: MediaWarning | null }
  /** These files are still on their way. */
  | { type: "media-slow"; slots: number[] }
  | { type: "ping"; receipt: string; about: "message" | "status" }
  /** A tip on its way is not there yet: it is kept and tried again. */
  | { type: "delayed" }
  /** Nobody went on with a draft for a while: it will be deleted soon, or it is now. */
  | { type: "idle"; draft: "warned" | "expired" };

/**
 * `shownAgain`: number of the newest question that was sent more than once, since nobody knew
 * whether it had arrived. Who sees it twice may answer it twice.
 */
export type EngineInput = (Pick<Incoming, "body"> & { shownAgain?: number }) | { event: FlowEvent };
