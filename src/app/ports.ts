import type { ChannelId } from "../core/channel.ts";
import type { Filing, FilingProof } from "../core/filing.ts";
import type { Incoming, MediaRef } from "../core/flow/incoming.ts";
import type { Outgoing } from "../core/flow/outgoing.ts";
import type { Result } from "../core/result.ts";

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
  /** Tips are taken here. Not where the platform's staff would see who writes. */
  tips: boolean;
  /** UTF-16 units of one message. */
  maxText: number;
}

/** One request to a platform, as data: it waits in an outbox and must survive JSON. */
export interface Call {
  method: string;
  params: Record<string, unknown>;
}

/**
 * What became of a call. `retry` carries the platform's own wait when it gave one;
 * `scope: "bot"` means that every chat of the bot must wait. `gone`: the person blocked the bot or
 * the chat is no more. `rejected`: this call will never work. `quota`: the channel's allowance is
 * used up. `misconfigured`: the bot's token is refused.
 */
export type SendResult =
  | { type: "sent"; messageId: string | null }
  | { type: "retry"; afterMs: number | null; scope: "call" | "bot" }
  | { type: "gone" }
  | { type: "rejected"; code: number }
  | { type: "quota" }
  | { type: "misconfigured" };

/** `foreign`: it does not lie where the platform keeps its files, or leads away from there. */
export type MediaFailure = "too-large" | "foreign" | "unavailable" | "try-again";

/** A file on its way in. The stream is bounded by the channel: it errors past `maxBytes`. */
export interface MediaStream {
  body: ReadableStream<Uint8Array>;
  /** Bytes, when the server said so. */
  size: number | null;
  mime: string | null;
}

/**
 * A messenger. `parse`: null = not for us (ignore with 200), throws never. `render`: one screen →
 * the calls that show it to a chat, in order. Errors and results never hold the token.
 */
export interface Channel {
  id: ChannelId;
  capabilities: Capabilities;
  parse(body: unknown): Incoming | null;
  render(chat: string, screen: Outgoing): Call[];
  /**
   * Answer to a button press, best effort: a channel that has one takes it as its webhook's own
   * answer. null: it has no such thing.
   */
  renderToast(ack: string, text: string): Call | null;
  /** Deletes messages by id, at most 100 at once; null where the channel can't. */
  renderDelete(chat: string, messages: string[]): Call | null;
  send(call: Call): Promise<SendResult>;
  fetchMedia(ref: MediaRef, maxBytes: number): Promise<Result<MediaStream, MediaFailure>>;
}

/** Authenticated encryption with a random nonce. `open` answers null for what was not sealed by it. */
export interface Box {
  seal(plain: Uint8Array): Promise<Uint8Array>;
  open(sealed: Uint8Array): Promise<Uint8Array | null>;
}

export interface NewRow {
  payload: Uint8Array;
  /** Rows of a lane go strictly one after the other; `null`: on its own. */
  lane: string | null;
  /** Milliseconds since the epoch before which it may not go. */
  notBefore: number;
  /**
   * Waiting rows with this key are dropped: what they would say is out of date. One on its way is
   * not tried again when it fails, or after a crash.
   */
  replaces?: string;
  /** Lets a later row drop this one while it waits. */
  key?: string;
  /** All that is ahead of it in its lane is on its way: it is claimed behind that. */
  follows?: boolean;
}

export interface Row {
  id: number;
  payload: Uint8Array;
  /** Deliveries that were begun before this one, also those that a crash cut off. */
  attempts: number;
  /** Milliseconds since the epoch. */
  createdAt: number;
}

/**
 * Rows that wait to leave an object. All calls are synchronous, so that they commit together with
 * whatever else the turn writes. A claimed row belongs to one drain until its lease ends: the
 * row's state, not a lock, prevents a second delivery. The object is the only writer: what it finds
 * claimed when it first looks was cut off by a crash, counts as tried and is due at once, unless it
 * was replaced: then it is gone.
 */
export interface Outbox {
  /** Returns the ids, and which of them may go at once (nothing older waits in their lane). */
  add(rows: NewRow[], now: number, leaseUntil: number): { id: number; claimed: boolean }[];
  /** Claims at most `limit` rows that are due, the oldest of each lane. */
  claim(now: number, leaseUntil: number, limit: number): Row[];
  /** Claims a row, also out of its turn: for who delivers what is ahead of it. */
  reserve(id: number, leaseUntil: number): void;
  /** Lets a claimed row wait again, until `at`. Not a try. */
  release(id: number, at: number): void;
  done(id: number): void;
  /** As `done`, but perhaps written with the next `add` or `settle`: a crash may bring it back. */
  endSoon(id: number): void;
  /** Writes what `endSoon` has put off. */
  settle(): void;
  /** Whether the row still waits for its `done`. */
  has(id: number): boolean;
  /** As `release`, after a try that failed. */
  retry(id: number, at: number): void;
  /** Makes those rows of a lane due that were released or failed; not those with a time of their own. */
  hurry(lane: string, now: number): void;
  count(): number;
  /** Rows of a lane, and when the first of a key that is not on its way may go. */
  waiting(lane: string, key: string): { count: number; heldUntil: number | null };
  /** Rows whose key begins so, also those that are on their way. */
  keyed(start: string): { id: number; key: string }[];
  /** Drops the rows that fit, but for the one of each lane that is on its way. */
  drop(fits: (row: { lane: string | null; key: string | null }) => boolean): void;
  /** When to look again: something can be due, or a crash may have cut off what is on its way. */
  nextAt(now: number): number | null;
  clear(): void;
  /** To be called when a transaction was rolled back. */
  reread(): void;
}

/** An age identity (secret) and its recipient (public). */
export interface KeyPair {
  identity: string;
  recipient: string;
}

/** Public-key sealing: age files, post-quantum hybrid. */
export interface Sealing {
  /** The pair that 32 bytes of seed stand for: the same seed, the same pair. */
  keyPair(seed: Uint8Array): Promise<KeyPair>;
  seal(recipient: string, plain: Uint8Array): Promise<Uint8Array>;
  /** null: not sealed to this identity, or damaged. */
  open(identity: string, sealed: Uint8Array): Promise<Uint8Array | null>;
  sealStream(
    recipient: string,
    plain: ReadableStream<Uint8Array>,
  ): Promise<{ body: ReadableStream<Uint8Array>; sizeOf(plainBytes: number): number }>;
}

/** Where attachments lie, each an age file under a random name. */
export interface MediaStore {
  /** `size`: bytes of the stream when known. Writing a name again replaces it. */
  put(name: string, body: ReadableStream<Uint8Array>, size: number | null): Promise<void>;
  get(name: string): Promise<ReadableStream<Uint8Array> | null>;
  has(name: string): Promise<boolean>;
  delete(name: string): Promise<void>;
}

/** Signs that a tip was filed; anyone can verify it with the public key. */
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
  | "subscriber"
  | "name/conversation"
  | "name/mailbox"
  | "name/subscriber"
  | "name/ping"
  | "mailbox-identity"
  | "session-cookie"
  | "challenge"
  | "filing";

/** Subkeys of APP_SECRET, by HKDF-SHA-256 with `info = tieng-mo/<purpose>`. */
export interface Keyring {
  /** Of the secret before this one, during its grace period; null: none. */
  former: Keyring | null;
  /**
   * AES-256-GCM under a subkey; `salt` makes one key for each chat. Seals with this secret, opens
   * what either has sealed.
   */
  box(purpose: Purpose, salt?: string): Promise<Box>;
  /** Keyed name of something that must not be stored: HMAC-SHA-256, lower-case hex. */
  name(purpose: Purpose, value: string): Promise<string>;
  /** 32 bytes derived from a value, for a key that is made again rather than stored. */
  bytes(purpose: Purpose, value: string): Promise<Uint8Array>;
}
