import type { ChannelId } from "../core/channel.ts";
import type { Filing, FilingProof } from "../core/filing.ts";
import type { Incoming, MediaRef } from "../core/flow/incoming.ts";
import type { Outgoing } from "../core/flow/outgoing.ts";
import type { Result } from "../core/result.ts";
import type { Groups } from "./group-event.ts";

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

export interface Random {
  bytes(length: number): Uint8Array;
}

interface Capabilities {
  buttons: boolean;
  location: boolean;
  copyButton: boolean;
  /** A bot may delete both sides' messages of the last 48 hours. */
  deletes: boolean;
  /** Messages cost no quota. */
  free: boolean;
  /** Whether tips are accepted. Not on a platform whose staff would see who writes. */
  tips: boolean;
  /** UTF-16 units of one message. */
  maxText: number;
  /** From so many units on, the app may have cut a text in two. */
  cutAt: number;
}

/** One request to a platform, as data: it waits in an outbox and must survive JSON. */
export interface Call {
  method: string;
  params: Record<string, unknown>;
}

/** Why a person can't be written to, as far as the platform tells it. */
export type GoneWhy = "blocked" | "deactivated";

/**
 * The outcome of a call. `retry`: try again, after the platform's own wait if it named one; `scope:
 * "bot"` means that every chat of the bot must wait. `gone`: the person blocked the bot, or the
 * chat no longer exists; `to`: it is that one now. `rejected`: this call will never succeed. `quota`: the channel's quota is
 * used up. `misconfigured`: the bot's token is refused.
 */
export type SendResult =
  | { type: "sent"; messageId: string | null }
  | { type: "retry"; afterMs: number | null; scope: "call" | "bot" }
  | { type: "gone"; to?: string; why?: GoneWhy }
  | { type: "rejected"; code: number }
  | { type: "quota" }
  | { type: "misconfigured" };

/** `foreign`: the URL is not one of the platform's file servers, or redirects away from them. */
export type MediaFailure = "too-large" | "foreign" | "unavailable" | "try-again";

/** A file that is being downloaded. The channel limits the stream: it fails after `maxBytes`. */
export interface MediaStream {
  body: ReadableStream<Uint8Array>;
  /** In bytes; null: the server did not say. */
  size: number | null;
  mime: string | null;
}

/** Limits of a bot's plan. */
export interface Quota {
  /** In a calendar month. */
  messages: number;
  /** So many of them are for replies to residents. */
  reserve: number;
  users: number;
}

/**
 * A messenger. `parse` never throws; null: the update is not for us (answer 200). `render` gives
 * the calls that show a screen, in order. Errors and results never contain the token.
 */
export interface Channel {
  id: ChannelId;
  capabilities: Capabilities;
  /** Calls a second at which notices go. */
  perSecond: number;
  /** What the platform lets the bot send in a month, and whom; absent: as much as it likes. */
  quota?: Quota;
  /** What a message of a notice costs, in Telegram's Stars; absent: nothing. */
  stars?: number;
  /** What each call of a notice has besides. */
  noticeParams?: Record<string, unknown>;
  /** Where everybody reads notices: language → the public chat to which the bot posts them. */
  posts: Record<string, string>;
  /** Absent where the channel has none for bots. */
  groups?: Groups;
  /** Of private chats alone. */
  parse(body: unknown): Incoming | null;
  render(chat: string, screen: Outgoing): Call[];
  /**
   * The acknowledgement of a press, sent as the webhook's own answer, best effort. null: the
   * channel has none.
   */
  renderToast(ack: string, text: string): Call | null;
  /** Deletes messages by id, at most 100 at once; null where the channel can't. */
  renderDelete(chat: string, messages: string[]): Call | null;
  /**
   * Shows a screen in place of the messages of an earlier one; null where that can't be done, or
   * not with as many messages. An edit that changes nothing counts as sent.
   */
  renderEdit(chat: string, messages: string[], screen: Outgoing): Call[] | null;
  /** Takes the buttons of a message away, and leaves its text; null where that can't be done. */
  renderBare(chat: string, message: string): Call | null;
  /** `signal` bounds the call; without one it has a time-out of its own. */
  send(call: Call, signal?: AbortSignal): Promise<SendResult>;
  fetchMedia(ref: MediaRef, maxBytes: number): Promise<Result<MediaStream, MediaFailure>>;
}

/**
 * Authenticated encryption with a random nonce. `about` names the row that keeps it
 * (`sealed-rows.ts`). `open` returns null for data that this box did not seal, or not about this.
 */
export interface Box {
  seal(plain: Uint8Array, about: string): Promise<Uint8Array>;
  open(sealed: Uint8Array, about: string): Promise<Uint8Array | null>;
}

export interface NewRow {
  payload: Uint8Array;
  /** Rows of a lane are delivered strictly one after the other; null: independently. */
  lane: string | null;
  /** The earliest time of delivery, ms since the epoch. */
  notBefore: number;
  /**
   * Drops waiting rows with this key, which are out of date. A claimed one is not tried again after
   * a failure or a crash.
   */
  replaces?: string;
  /** The key by which a later row may drop this one. */
  key?: string;
  /**
   * All rows ahead of it in its lane are claimed, so it is claimed too, to be delivered behind
   * them.
   */
  follows?: boolean;
}

export interface Row {
  id: number;
  lane: string | null;
  key: string | null;
  payload: Uint8Array;
  /** Number of earlier attempts, including interrupted ones. */
  attempts: number;
  /** Milliseconds since the epoch. */
  createdAt: number;
}

export interface LaneWaits {
  count: number;
  heldUntil: number | null;
  triedSince: number | null;
}

/**
 * The rows that an object has to deliver. All calls are synchronous, so that they commit with
 * everything else that the turn writes. A claimed row belongs to one drain until its lease ends:
 * the row's state, not a lock, prevents a second delivery. The object is the only writer, so a row
 * that is claimed at the first read was interrupted by a crash. It counts as an attempt and is due
 * at once, or ends if it was replaced.
 */
export interface Outbox {
  /**
   * Adds rows. Returns their ids, and whether each is claimed, because nothing older waits in its
   * lane.
   */
  add(rows: NewRow[], now: number, leaseUntil: number): { id: number; claimed: boolean }[];
  /** Claims at most `limit` due rows, only the oldest of each lane. */
  claim(now: number, leaseUntil: number, limit: number): Row[];
  /**
   * Claims a row even if another one is ahead of it in its lane. The caller delivers that one
   * first.
   */
  reserve(id: number, leaseUntil: number): void;
  /** Makes a claimed row wait again until `at`, without counting an attempt. */
  release(id: number, at: number): void;
  done(id: number): void;
  /**
   * As `done`, but may be written only with the next `add` or `settle`, so a crash may bring the
   * row back.
   */
  endSoon(id: number): void;
  /** Writes the ends that `endSoon` has postponed. */
  settle(): void;
  /** Whether the row has not ended. */
  has(id: number): boolean;
  /** As `release`, but counts a failed attempt. */
  retry(id: number, at: number): void;
  /** Makes released and failed rows of a lane due now. Rows whose own time has not come stay. */
  hurry(lane: string, now: number): void;
  count(): number;
  /**
   * The number of rows in a lane, when the first unclaimed one with this key may go, and since when
   * the newest may have been delivered (null: it was never tried).
   */
  waiting(lane: string, key: string): LaneWaits;
  /** Rows whose key starts with `start`, including claimed ones. */
  keyed(start: string): { id: number; key: string; dueAt: number }[];
  /** Drops the matching rows, except those that are being delivered. */
  drop(fits: (row: { lane: string | null; key: string | null }) => boolean): void;
  /**
   * When to check again: a row may be due, or a claimed row may have been interrupted. null: no
   * rows.
   */
  nextAt(now: number): number | null;
  clear(): void;
  /** Call it after a rollback. */
  reread(): void;
}

/** An age identity (secret) and its recipient (public). */
export interface KeyPair {
  identity: string;
  recipient: string;
}

/** Public-key sealing: age files, post-quantum hybrid. */
export interface Sealing {
  /** The key pair of a 32-byte seed. The same seed always gives the same pair. */
  keyPair(seed: Uint8Array): Promise<KeyPair>;
  /** To one recipient, or to several that are separated by a space: each opens it. */
  seal(recipient: string, plain: Uint8Array): Promise<Uint8Array>;
  /** null: not sealed to this identity, or damaged. */
  open(identity: string, sealed: Uint8Array): Promise<Uint8Array | null>;
  sealStream(
    recipient: string,
    plain: ReadableStream<Uint8Array>,
  ): Promise<{ body: ReadableStream<Uint8Array>; sizeOf(plainBytes: number): number }>;
}

/** The store of attachments, each an age file under a random name. */
export interface MediaStore {
  /** Stores a stream. `size`: its length in bytes. An existing name is replaced. */
  put(name: string, body: ReadableStream<Uint8Array>, size: number): Promise<void>;
  get(name: string): Promise<ReadableStream<Uint8Array> | null>;
  has(name: string): Promise<boolean>;
  /** Stores a copy under another name. false: there is no such file. */
  copy(from: string, to: string): Promise<boolean>;
  delete(name: string): Promise<void>;
}

/** Signs with one key for one purpose. */
export interface Signer {
  /** Ed25519, base64url of its 32 bytes. */
  publicKey: string;
  /** Base64url. */
  sign(message: Uint8Array<ArrayBuffer>): Promise<string>;
}

/** Signs proofs of filing, which anyone can verify with the public key. */
export interface FilingSigner {
  /** Ed25519, base64url of its 32 bytes. */
  publicKey: string;
  sign(filing: Filing): Promise<FilingProof>;
}

/** One purpose, one key: no key serves two. The names are part of the stored format. */
export type Purpose =
  | "session"
  | "outbox"
  | "messages"
  | "watch"
  | "way-back"
  | "duty"
  | "subscriber"
  | "name/conversation"
  | "name/mailbox"
  | "name/subscriber"
  | "name/delivery"
  | "name/update"
  | "name/ping"
  | "mailbox-identity"
  | "session-cookie"
  | "notice-address"
  | "challenge"
  | "filing"
  | "notice";

/** Subkeys of APP_SECRET, by HKDF-SHA-256 with `info = tieng-mo/<purpose>`. */
export interface Keyring {
  /** The keyring of the former secret, during its grace period; null: none. */
  former: Keyring | null;
  /**
   * AES-256-GCM under a subkey. `salt` gives each chat a key of its own. Seals with this secret,
   * and opens data of this secret and the former one.
   */
  box(purpose: Purpose, salt?: string): Promise<Box>;
  /** A keyed name of a value that must not be stored: HMAC-SHA-256, lower-case hex. */
  name(purpose: Purpose, value: string): Promise<string>;
  /** Derives 32 bytes from a value, for a key that is not stored. */
  bytes(purpose: Purpose, value: string): Promise<Uint8Array>;
}
