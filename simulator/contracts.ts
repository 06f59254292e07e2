/** What tests, `scripts/start.ts` and the control routes may rely on. */

import type { Chance } from "./chance.ts";
import type { Desks } from "./desks.ts";
import type { Mishap } from "./fault-switch.ts";
import type { BotProfile, Bubble, Keyboard, PhoneEvent } from "./phone.ts";
import type { Timers } from "./timers.ts";

export interface TelegramOptions {
  /** `<numeric bot id>:<secret>`, as BotFather gives it. */
  token: string;
  /** Sent as X-Telegram-Bot-Api-Secret-Token to `webhookUrl`; setWebhook replaces or clears it. */
  secret: string;
  /** Without it, updates wait for getUpdates or setWebhook, as on the real one. */
  webhookUrl?: string;
  /** Channels in which the bot posts. */
  channels?: readonly ChannelOptions[];
  /** Answer 400 to a parameter the method does not know. The real one ignores it. */
  rejectUnknownParameters?: boolean;
  /** Refuse plain http and local hosts in setWebhook and button links, as the real one does. */
  publicUrlsOnly?: boolean;
}

/** A public channel of Telegram. */
export interface ChannelOptions {
  /** Without `@`. */
  username: string;
  title: string;
  /** What the bot may do there: by default everything. null: it is no administrator. */
  rights?: { can_post_messages: boolean; can_edit_messages: boolean } | null;
}

export interface ZaloOptions {
  token: string;
  /** Sent as X-Bot-Api-Secret-Token, 8 to 256 characters. */
  secret: string;
  webhookUrl?: string;
  /** Send `{ok:true,result:{...}}` as the documentation shows, not the flat body seen in captures. */
  wrapped?: boolean;
  /** Waits in milliseconds before each further attempt; none by default: retries are undocumented. */
  retries?: readonly number[];
  publicUrlsOnly?: boolean;
}

export interface SimulatorOptions {
  /** 0 takes any free port. */
  port: number;
  /** Default 127.0.0.1: the simulator has no access control. */
  host?: string;
  telegram: TelegramOptions;
  zalo: ZaloOptions;
  /** Milliseconds since 1970. */
  clock?: () => number;
  timers?: Timers;
  chance?: Chance;
  /** Carries webhook calls; default the global fetch. */
  fetch?: typeof fetch;
  /** Officers' inboxes that the page leads to; none by default. */
  desks?: Desks;
  /** Directory that keeps chats and files over a restart; by default they end with the process. */
  state?: string;
}

export interface Simulator extends Record<ChannelName, SimChannel> {
  url: string;
  close(): Promise<void>;
}

export interface SimChannel {
  name: ChannelName;
  /** Give this to the bot as TELEGRAM_API_ROOT or ZALO_API_ROOT. */
  apiRoot: string;
  /** Every API call that reached the simulator with a good token, oldest first. */
  calls: readonly ApiCall[];
  users: readonly SimUser[];
  /** Chats that everybody can read. */
  publicChats: readonly SimReader[];
  faults: Faults;
  groups: readonly SimGroup[];
  /** Throws where the channel has no groups for bots. */
  group(title: string): SimGroup;
  user(options?: NewUser): SimUser;
  find(id: string): SimUser | undefined;
  /** What a client shows of the bot before the first message. */
  profile(lang?: string): BotProfile;
  /** The next API call not yet taken by `nextCall`; rejects after `timeoutMs` (default 5,000). */
  nextCall(wanted?: (call: ApiCall) => boolean, timeoutMs?: number): Promise<ApiCall>;
  /**
   * Posts `update` to the webhook once, beside the queues and without retry, and returns the
   * answer's status. `secret: null` leaves the header out.
   */
  deliver(update: unknown, options?: { secret?: string | null }): Promise<number>;
  /** Posts the last delivered body again, as a platform does whose 200 got lost. */
  redeliverLast(): Promise<number>;
  /** Resolves when nothing is in flight and nothing more will be sent before time passes. */
  idle(): Promise<void>;
  /** A file a phone shows, by the id in its `/sim/<channel>/files/<id>` address. */
  file(id: string): SimFile | undefined;
  close(): void;
}

/** What somebody, or the bot, is in a group. */
export type GroupMember = "creator" | "administrator" | "member" | "left" | "kicked";

/** A group, where a channel has them. Its members are residents, named by their ids. */
export interface SimGroup extends SimReader {
  /** What a resident is there from now on. */
  member(user: string, status: GroupMember): void;
  /** What the bot is there from now on, by whom. `start`: by a link with that word. */
  bot(by: string, status: GroupMember, start?: string): void;
  /** `as`: an administrator who hides speaks as the group; anybody may speak as a channel. */
  say(user: string, text: string, as?: "group" | "channel"): string;
  /** The answer shows on the resident's own phone. */
  press(user: string, labelOrData: string): Pressed;
  /** The group becomes a supergroup, with another id. Returns it. */
  migrate(): string;
}

export const CHANNEL_NAMES = ["telegram", "zalo"] as const;
export type ChannelName = (typeof CHANNEL_NAMES)[number];

export interface NewUser {
  name?: string;
  /** IETF tag, Telegram only. */
  lang?: string;
}

export interface SimFile {
  bytes: Uint8Array;
  mime: string;
  name: string;
}

/** What somebody sees of a chat. */
export interface SimReader extends Pick<SimUser, "id" | "name" | "messages" | "onEvent"> {}

/** A file as a user gives it; the missing parts come from a small sample. */
export interface Upload {
  bytes?: Uint8Array;
  name?: string;
  mime?: string;
  caption?: string;
}

/**
 * A resident with a phone. Each action returns the id of the message it made; it does not wait for
 * the webhook (`channel.idle()` does). What the channel cannot do throws `ControlError`.
 */
export interface SimUser {
  id: string;
  name: string;
  lang: string;
  blocked: boolean;
  /** What the phone shows now, oldest first; deleted messages are gone. */
  messages: readonly Bubble[];
  /** Telegram's keys in place of the phone's keyboard; empty when there are none. */
  keyboard: Keyboard;
  say(text: string): string;
  /** Presses the newest button with this label or callback data. */
  press(labelOrData: string): Pressed;
  /** Sends callback data no button need have, on any message: an old or forged press. */
  pressData(data: string, messageId: string): Pressed;
  sendPhoto(photo?: Upload): string;
  /** Sends this many samples, or these pictures, as one album. */
  sendAlbum(photos: number | readonly Upload[]): string[];
  sendDocument(document?: Upload): string;
  sendVoice(voice?: Upload): string;
  sendVideo(video?: Upload): string;
  sendSticker(): string;
  sendLocation(latitude: number, longitude: number): string;
  sendContact(phone: string): string;
  edit(messageId: string, text: string): void;
  forward(text: string): string;
  block(): void;
  unblock(): void;
  /**
   * The next bot message not yet taken. With `wanted`, earlier messages that do not match count as
   * taken. Rejects after `timeoutMs` of real time (default 5,000).
   */
  next(wanted?: (bubble: Bubble) => boolean, timeoutMs?: number): Promise<Bubble>;
  /** Everything the phone shows from now on: bubbles, edits, deletions, toasts, typing. */
  onEvent(listener: (event: PhoneEvent) => void): () => void;
}

export type Pressed =
  | { type: "callback"; queryId: string }
  | { type: "url"; url: string }
  | { type: "copied"; text: string }
  | { type: "said"; messageId: string }
  | { type: "nothing" };

export interface ApiCall {
  method: string;
  /** As sent; an uploaded file is `{name, mime, size}`. */
  params: Readonly<Record<string, unknown>>;
  /** Milliseconds since 1970, by the injected clock. */
  at: number;
  /** HTTP status of the answer; 0 when the connection was dropped. */
  status: number;
}

export interface FailWith {
  status: number;
  /** Default: the platform's own error body for this status. */
  body?: unknown;
  headers?: Record<string, string>;
  /** Do the call first, then answer with the failure: the caller cannot know. */
  afterAccepting?: boolean;
  /** Only calls of this method count and fail. */
  method?: string;
}

export interface Faults {
  /**
   * More than `perSecond` sends in any second are refused with 429, and so is every send until
   * `coolDownSeconds` (default 1) are over. More than `perChat` (default: any number) to one chat in
   * any second are refused for that chat alone. `null` lifts it.
   */
  rateLimit(limit: { perSecond: number; coolDownSeconds?: number; perChat?: number } | null): void;
  failNext(count: number, failure: FailWith): void;
  /** Closes the connection without an answer. */
  dropConnection(count: number, options?: { afterAccepting?: boolean; method?: string }): void;
  /** Asked at each send: what goes wrong with it; null: nothing. */
  sometimes(mishap: (() => Mishap | null) | null): void;
  latency(milliseconds: number): void;
  /** Zalo: after this many more sends, 429 "Quota exceeded". `null` lifts it. */
  quota(remaining: number | null): void;
  clear(): void;
}
