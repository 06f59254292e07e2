import { ApiError, badRequest } from "../api-error.ts";
import type { ApiRequest } from "../api-request.ts";
import type { Bubble, Media } from "../phone.ts";
import { isHttp, isPublicHttps, parseUrl } from "../public-url.ts";
import type { WebhookCaller } from "../webhook-caller.ts";
import type { ZaloDelivery } from "./zalo-delivery.ts";
import type { ZaloChat, ZaloState } from "./zalo-state.ts";

export interface ZaloContext {
  state: ZaloState;
  delivery: ZaloDelivery;
  /** Tries a webhook when it is set. */
  caller: WebhookCaller;
  publicUrlsOnly: boolean;
}

export interface ZaloMethod {
  params: readonly string[];
  sends?: boolean;
  /** The `result`; `undefined` for an answer without one. Throws `ApiError` to refuse. */
  run(context: ZaloContext, call: ApiRequest): unknown;
}

/** UTF-16 units; the real unit is unknown, and this counts most. */
const MAX_TEXT = 2000;
const SECRET_LENGTH = { min: 8, max: 256 };
const DEFAULT_POLL_S = 30;
const MAX_POLL_S = 50;
const STICKER = /^[0-9a-f]{8,64}$/;
const PARSE_MODES = ["markdown", "html"];

export const zaloMethods: Readonly<Record<string, ZaloMethod>> = {
  getMe: { params: [], run: getMe },
  getUpdates: { params: ["timeout"], run: getUpdates },
  setWebhook: { params: ["url", "secret_token"], run: setWebhook },
  testWebhook: { params: [], run: testWebhook },
  deleteWebhook: { params: [], run: deleteWebhook },
  getWebhookInfo: { params: [], run: getWebhookInfo },
  sendMessage: {
    params: ["chat_id", "text", "parse_mode", "text_styles"],
    sends: true,
    run: sendMessage,
  },
  sendPhoto: { params: ["chat_id", "photo", "caption"], sends: true, run: sendPhoto },
  sendSticker: { params: ["chat_id", "sticker"], sends: true, run: sendSticker },
  sendVoice: { params: ["chat_id", "voice_url"], sends: true, run: sendVoice },
  sendChatAction: { params: ["chat_id", "action"], run: sendChatAction },
};

function sendMessage(context: ZaloContext, call: ApiRequest): unknown {
  const text = required(call, "text");
  checkLength(text, "text");
  const mode = call.params.parse_mode;
  if (mode !== undefined && !PARSE_MODES.includes(String(mode))) {
    throw badRequest("parse_mode must be markdown or html");
  }
  const styles = call.params.text_styles;
  if (styles !== undefined && !Array.isArray(styles))
    throw badRequest("text_styles must be an array");
  return show(context, call, { text });
}

function sendPhoto(context: ZaloContext, call: ApiRequest): unknown {
  const url = requiredUrl(context, call, "photo");
  const caption = optional(call, "caption");
  if (caption !== undefined) checkLength(caption, "caption");
  return show(context, call, { text: caption ?? "", media: { type: "photo", url } });
}

function sendSticker(context: ZaloContext, call: ApiRequest): unknown {
  const sticker = required(call, "sticker");
  if (!STICKER.test(sticker)) throw badRequest("sticker is invalid");
  return show(context, call, { media: { type: "sticker", url: "/sim/zalo/files/sticker" } });
}

function sendVoice(context: ZaloContext, call: ApiRequest): unknown {
  const url = requiredUrl(context, call, "voice_url");
  if (!new URL(url).pathname.endsWith(".aac")) throw badRequest("voice_url must end in .aac");
  return show(context, call, { media: { type: "voice", url } });
}

function sendChatAction(context: ZaloContext, call: ApiRequest): undefined {
  const action = required(call, "action");
  if (action !== "typing") throw badRequest("action is invalid");
  openChat(context, call).phone.emit({ type: "typing", action });
}

function show(
  context: ZaloContext,
  call: ApiRequest,
  content: { text?: string; media?: Media },
): unknown {
  const chat = openChat(context, call);
  const [id, at] = [context.state.newId(), context.state.now()];
  const rest = { spans: [], buttons: [], media: null, edited: false, forwarded: false };
  const bubble: Bubble = { id, from: "bot", at, text: "", ...rest, ...content };
  chat.phone.show(bubble);
  return { message_id: id, date: at };
}

/**
 * What Zalo answers about an unknown chat, or one that cannot be written to, was never seen: this
 * wording is the simulator's.
 */
function openChat({ state }: ZaloContext, call: ApiRequest): ZaloChat {
  const chat = state.chats.get(required(call, "chat_id"));
  if (!chat?.started || chat.blocked) throw badRequest("chat not found");
  return chat;
}

function getMe({ state }: ZaloContext): unknown {
  const account = { account_name: "bot.TiengMo", account_type: "BASIC", can_join_groups: false };
  return { id: state.id, ...account };
}

async function getUpdates({ state, delivery }: ZaloContext, call: ApiRequest): Promise<unknown> {
  if (state.webhook) throw badRequest("a webhook is set; call deleteWebhook first");
  const given = Number(call.params.timeout ?? DEFAULT_POLL_S);
  if (!Number.isFinite(given)) throw badRequest("timeout is invalid");
  const seconds = Math.min(Math.max(given, 0), MAX_POLL_S);
  const event = await delivery.poll(seconds * 1000);
  if (!event) throw new ApiError(408, "Request timeout");
  return event;
}

async function setWebhook(context: ZaloContext, call: ApiRequest): Promise<unknown> {
  const url = requiredUrl(context, call, "url");
  const secret = required(call, "secret_token");
  if (secret.length < SECRET_LENGTH.min || secret.length > SECRET_LENGTH.max) {
    throw badRequest("secret_token must be 8-256 characters");
  }
  // The address is kept even when the probe fails.
  context.state.webhook = { url, secret, updatedAt: context.state.now() };
  const { updatedAt } = context.state.webhook;
  return { url, updated_at: updatedAt, verification: await probe(context, url) };
}

function testWebhook(context: ZaloContext): Promise<unknown> {
  if (!context.state.webhook) throw new ApiError(404, "Not Found");
  return probe(context, context.state.webhook.url);
}

/** What the probe looks like is undocumented; one was seen with an empty body and no secret. */
async function probe({ caller }: ZaloContext, url: string): Promise<unknown> {
  const attempt = await caller.post({ url, secret: null }, "");
  const ok = attempt.type === "answered" && attempt.response.ok;
  const outcome =
    attempt.type === "failed"
      ? failedOutcome(attempt.reason)
      : httpOutcome(attempt.response.status);
  const hint = ok ? "Your endpoint responded successfully." : "Check your endpoint.";
  return { ok, url, outcome, hint };
}

function failedOutcome(reason: string): string {
  return reason === "timeout" ? "webhook.err.timeout" : "webhook.err.conn";
}

function httpOutcome(status: number): string {
  if (status >= 200 && status < 300) return "webhook.ok";
  if (status === 403 || status === 404) return `webhook.http.${status}`;
  return status >= 500 ? "webhook.http.5xx" : "webhook.http.other";
}

function deleteWebhook({ state }: ZaloContext): unknown {
  state.webhook = null;
  return { url: "", updated_at: state.now() };
}

function getWebhookInfo({ state }: ZaloContext): unknown {
  if (!state.webhook) throw new ApiError(404, "Not Found");
  return { url: state.webhook.url, updated_at: state.webhook.updatedAt };
}

function optional(call: ApiRequest, name: string): string | undefined {
  const value = call.params[name];
  if (value === undefined) return undefined;
  if (typeof value !== "string") throw badRequest(`${name} must be a string`);
  return value;
}

function required(call: ApiRequest, name: string): string {
  const value = optional(call, name);
  if (value === undefined || value === "") throw badRequest(`${name} is required`);
  return value;
}

function requiredUrl({ publicUrlsOnly }: ZaloContext, call: ApiRequest, name: string): string {
  const text = required(call, name);
  const url = parseUrl(text);
  if (!url || !isHttp(url)) throw badRequest(`${name} is not a valid URL`);
  if (publicUrlsOnly && !isPublicHttps(url)) throw badRequest(`${name} must be a public HTTPS URL`);
  return text;
}

function checkLength(text: string, name: string): void {
  if (text.length < 1 || text.length > MAX_TEXT)
    throw badRequest(`${name} must be 1-2000 characters`);
}
