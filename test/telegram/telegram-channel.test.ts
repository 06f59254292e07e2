import { z } from "zod";
import type { Call } from "../../src/app/ports.ts";
import { makeTelegramChannel } from "../../src/telegram/telegram-channel.ts";
import { SERVICE_NOTES } from "../../src/telegram/update-schema.ts";
import type { CannedReply } from "../contract/canned-server.ts";
import { describeChannel } from "../contract/channel.contract.ts";
import { type ChannelSubject, type KnownUpdate, TOKEN } from "../contract/channel-subject.ts";
import * as tg from "./fixtures.ts";

const MB = 1024 * 1024;
const video = { file_id: "BAACAgUAAxkBAAIV", file_unique_id: "AgADvQ", width: 1920, height: 1080 };

const updates: KnownUpdate[] = [
  {
    name: "a text",
    update: tg.message({ text: "Có kẻ trộm" }),
    body: { type: "text", text: "Có kẻ trộm" },
  },
  {
    name: "a start with a payload",
    update: tg.message({
      text: "/start abc",
      entities: [{ type: "bot_command", offset: 0, length: 6 }],
    }),
    body: { type: "text", text: "/start abc" },
  },
  {
    name: "a forwarded text",
    update: tg.message({ text: "Tin nóng", forward_origin: tg.forwardOrigin }),
    body: { type: "text", text: "Tin nóng", forwarded: true },
  },
  {
    name: "a photo: the largest size",
    update: tg.message({ photo: tg.photoSizes(1200, 24_000, 190_000), caption: "Biển số" }),
    body: {
      type: "media",
      media: {
        kind: "photo",
        token: "AgACAgUAAxkBAAI2",
        size: 190_000,
        mime: "image/jpeg",
        caption: "Biển số",
      },
    },
  },
  {
    name: "a photo: the largest size that can be downloaded",
    update: tg.message({ photo: tg.photoSizes(1200, 24_000, 21 * MB) }),
    body: {
      type: "media",
      media: { kind: "photo", token: "AgACAgUAAxkBAAI1", size: 24_000, mime: "image/jpeg" },
    },
  },
  {
    name: "a photo of an album",
    update: tg.message({ photo: tg.photoSizes(1200), media_group_id: "13370001" }),
    body: {
      type: "media",
      media: {
        kind: "photo",
        token: "AgACAgUAAxkBAAI0",
        size: 1200,
        mime: "image/jpeg",
        album: "13370001",
      },
    },
  },
  {
    name: "a video",
    update: tg.message({
      video: {
        ...video,
        mime_type: "video/quicktime",
        file_name: "bien-so.MOV",
        file_size: 20 * MB,
      },
    }),
    body: {
      type: "media",
      media: { kind: "video", token: video.file_id, size: 20 * MB, mime: "video/quicktime" },
    },
  },
  {
    name: "a video message",
    update: tg.message({ video_note: { ...video, length: 240, file_size: 900 } }),
    body: { type: "media", media: { kind: "video", token: video.file_id, size: 900 } },
  },
  {
    name: "a file over 20 MB",
    update: tg.message({ document: { ...video, file_size: 20 * MB + 1 } }),
    body: { type: "unsupported", what: "too-large" },
  },
  {
    name: "a voice message",
    update: tg.message({
      voice: {
        file_id: "AwACAg",
        file_unique_id: "Ag",
        duration: 3,
        mime_type: "audio/ogg",
        file_size: 9000,
      },
    }),
    body: {
      type: "media",
      media: { kind: "voice", token: "AwACAg", size: 9000, mime: "audio/ogg" },
    },
  },
  {
    name: "an audio file",
    update: tg.message({
      audio: { file_id: "CQACAg", file_unique_id: "Ag", duration: 3, title: "x" },
    }),
    body: { type: "media", media: { kind: "audio", token: "CQACAg" } },
  },
  {
    name: "a document",
    update: tg.message({
      document: {
        file_id: "BQACAg",
        file_unique_id: "Ag",
        mime_type: "application/pdf",
        file_size: 5,
      },
    }),
    body: {
      type: "media",
      media: { kind: "document", token: "BQACAg", size: 5, mime: "application/pdf" },
    },
  },
  {
    name: "an animation, which comes as a document too",
    update: tg.message({ animation: video, document: { ...video, file_id: "CgACAg" } }),
    body: { type: "media", media: { kind: "document", token: "CgACAg" } },
  },
  {
    name: "a location",
    update: tg.message({ location: { ...tg.location, horizontal_accuracy: 12 } }),
    body: { type: "location", lat: 16.0678, lon: 108.2208 },
  },
  {
    name: "the start of a live location",
    update: tg.message({ location: { ...tg.location, live_period: 900 } }),
    body: { type: "location", lat: 16.0678, lon: 108.2208 },
  },
  {
    name: "a venue",
    update: tg.message({
      venue: { location: tg.location, title: "Chợ Cồn", address: "Ông Ích Khiêm" },
      location: tg.location,
    }),
    body: { type: "location", lat: 16.0678, lon: 108.2208 },
  },
  {
    name: "a place that is not on Earth",
    update: tg.message({ location: { latitude: 91, longitude: 0 } }),
    body: { type: "unsupported", what: "other" },
  },
  {
    name: "a sticker",
    update: tg.message({
      sticker: { ...video, type: "regular", is_animated: false, is_video: false },
    }),
    body: { type: "unsupported", what: "sticker" },
  },
  {
    name: "a contact",
    update: tg.message({ contact: tg.contact }),
    body: { type: "unsupported", what: "other" },
  },
  {
    name: "a poll",
    update: tg.message({ poll: { id: "1", question: "?", options: [] } }),
    body: { type: "unsupported", what: "other" },
  },
  {
    name: "a kind of message that does not exist yet",
    update: tg.message({ hologram: { file_id: "x" } }),
    body: { type: "unsupported", what: "other" },
  },
  {
    name: "a message that deletes itself later: a note of the client",
    update: tg.message({ message_auto_delete_timer_changed: { message_auto_delete_time: 86_400 } }),
    body: null,
  },
  ...SERVICE_NOTES.map((note) => ({
    name: `a note of the client: ${note}`,
    update: tg.message({ [note]: { name: "T" } }),
    body: null,
  })),
  { name: "an edited text", update: tg.edited({ text: "Sửa lại" }), body: { type: "edited" } },
  {
    name: "a live location on its way",
    update: tg.edited({ location: { ...tg.location, live_period: 900, heading: 90 } }),
    body: null,
  },
  {
    name: "a press",
    update: tg.callbackQuery({ message: tg.ownMessage, data: "tip" }),
    body: { type: "press", data: "tip", ack: "30117542000000001" },
  },
  {
    name: "a press under a message that is too old to read",
    update: tg.callbackQuery({
      message: { chat: { id: tg.CHAT, type: "private" }, message_id: 3, date: 0 },
      data: "tip",
    }),
    body: { type: "press", data: "tip", ack: "30117542000000001" },
  },
  {
    name: "a press on a game",
    update: tg.callbackQuery({ message: tg.ownMessage, game_short_name: "x" }),
    body: null,
  },
  {
    name: "a press under an inline message",
    update: tg.callbackQuery({ inline_message_id: "AQAAA", data: "tip" }),
    body: null,
  },
  {
    name: "a block",
    update: tg.membership("member", "kicked"),
    body: { type: "blocked", at: 4_000_000_001_000 },
  },
  { name: "an unblock", update: tg.membership("kicked", "member"), body: { type: "unblocked" } },
  {
    name: "a bot put out of a group",
    update: tg.membership("member", "kicked", tg.group),
    body: null,
  },
  {
    name: "a text in a group",
    update: tg.message({ text: "chào", chat: tg.group }),
    body: null,
  },
  {
    name: "a press in a group",
    update: tg.callbackQuery({ message: { ...tg.ownMessage, chat: tg.group }, data: "tip" }),
    body: null,
  },
  {
    name: "a post of a channel",
    update: { update_id: 5, channel_post: { message_id: 1, chat: { id: -5, type: "channel" } } },
    body: null,
  },
  {
    name: "an update of a kind that does not exist yet",
    update: { update_id: 6, telepathy: {} },
    body: null,
  },
];

function failure(code: number, description: string, parameters?: object): CannedReply {
  const body = { ok: false, error_code: code, description, ...(parameters ? { parameters } : {}) };
  return { type: "json", status: code, body };
}

const retry = { type: "retry", afterMs: null, scope: "call" } as const;

function wait(seconds: number): CannedReply {
  const description = `Too Many Requests: retry after ${seconds}`;
  return failure(429, description, { retry_after: seconds });
}

const GONE = [
  [403, "Forbidden: bot was blocked by the user", "blocked"],
  [403, "Forbidden: user is deactivated", "deactivated"],
  [403, "Forbidden: bot can't initiate conversation with a user", null],
  [400, "Bad Request: chat not found", null],
  [400, "Bad Request: private chat not found", null],
  [400, "Bad Request: user is deactivated", "deactivated"],
] as const;

const REJECTED = [
  [400, "Bad Request: message is too long"],
  [400, "Bad Request: BUTTON_DATA_INVALID"],
  [400, "Bad Request: message to delete not found"],
  [400, "Bad Request: query is too old and response timeout expired or query ID is invalid"],
  [409, "Conflict: terminated by other getUpdates request"],
  [413, "Request Entity Too Large"],
] as const;

const keyboardSchema = z.object({
  inline_keyboard: z.array(z.array(z.object({ callback_data: z.string().optional() }))),
});

function pressable(call: Call): string[] {
  const keyboard = keyboardSchema.safeParse(call.params.reply_markup);
  const buttons = keyboard.success ? keyboard.data.inline_keyboard.flat() : [];
  return buttons.flatMap(({ callback_data: data }) => (data === undefined ? [] : [data]));
}

const subject: ChannelSubject = {
  make: ({ url, timeoutMs }) =>
    makeTelegramChannel({
      token: TOKEN,
      apiRoot: `${url}/`,
      ...(timeoutMs === undefined ? {} : { timeoutSeconds: timeoutMs / 1000 }),
    }),
  chat: String(tg.CHAT),
  updates,
  personal: tg.PERSONAL,
  accepted: { body: { ok: true, result: tg.ownMessage }, messageId: "41" },
  errors: [
    {
      name: "429 with its wait",
      reply: wait(34),
      result: { type: "retry", afterMs: 34_000, scope: "bot" },
    },
    {
      name: "429 without a wait",
      reply: failure(429, "Too Many Requests"),
      result: { type: "retry", afterMs: null, scope: "bot" },
    },
    {
      name: "401: a revoked token",
      reply: failure(401, "Unauthorized"),
      result: { type: "misconfigured" },
    },
    {
      name: "404: not a token",
      reply: failure(404, "Not Found"),
      result: { type: "misconfigured" },
    },
    ...GONE.map(([code, description, why]) => ({
      name: `${code}: ${description}`,
      reply: failure(code, description),
      result: { type: "gone", ...(why && { why }) } as const,
    })),
    ...REJECTED.map(([code, description]) => ({
      name: `${code}: ${description}`,
      reply: failure(code, description),
      result: { type: "rejected", code } as const,
    })),
    {
      name: "a group that moved",
      reply: failure(400, "Bad Request: moved", { migrate_to_chat_id: -1_001 }),
      result: { type: "gone", to: "-1001" },
    },
    { name: "500", reply: failure(500, "Internal Server Error"), result: retry },
    {
      name: "502 with a page",
      reply: { type: "raw", status: 502, body: "<html>Bad Gateway</html>" },
      result: retry,
    },
    {
      name: "200 with a page",
      reply: { type: "raw", status: 200, body: "<html>Welcome</html>" },
      result: retry,
    },
    { name: "403 without a body", reply: { type: "raw", status: 403, body: "" }, result: retry },
    {
      name: "JSON that is no answer",
      reply: { type: "json", status: 200, body: null },
      result: retry,
    },
    {
      name: "200 with nothing in it",
      reply: { type: "json", status: 200, body: {} },
      result: retry,
    },
  ],
  offered: pressable,
  choiceOf: ({ data }) => data,
  media: {
    ref: () => ({ kind: "photo", token: "AgACAgUAAxkBAAI2" }),
    lookUp: ({ url }) =>
      url.endsWith(`/bot${TOKEN}/getFile`)
        ? {
            type: "json",
            status: 200,
            body: {
              ok: true,
              result: { file_id: "A", file_unique_id: "B", file_path: "photos/file_7.jpg" },
            },
          }
        : null,
  },
  skips: {},
};

describeChannel("Telegram", subject);
