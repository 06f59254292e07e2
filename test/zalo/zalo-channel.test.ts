import { makeZaloChannel } from "../../src/zalo/zalo-channel.ts";
import type { CannedReply } from "../contract/canned-server.ts";
import { describeChannel } from "../contract/channel.contract.ts";
import { type ChannelSubject, type KnownUpdate, TOKEN } from "../contract/channel-subject.ts";
import { LABEL_MARK } from "../contract/render.contract.ts";
import fixtures from "./fixtures.json" with { type: "json" };

const CHAT = "a0c01dfe32b3dbed82a2";

/** A captured event with some fields of its message changed, as another event of the same chat. */
function changed(payload: { event_name: string; message: object }, message: object): object {
  return { ...payload, message: { ...payload.message, ...message } };
}

const text = fixtures["webhook-text-flat"].payload;
const image = fixtures["webhook-image-flat"].payload;
const photoUrl = image.message.photo_url;
const { photo_url: _, ...imageAsDocumented } = image.message;
const wrapped = fixtures["webhook-text-wrapped-doc"].payload;
const unnamed = fixtures["getUpdates-text-doc"].payload;

const updates: KnownUpdate[] = [
  { name: "a text (captured)", update: text, body: { type: "text", text: "bé ơi" } },
  {
    name: "a text with its diacritics apart",
    update: changed(text, { message_id: "01", text: "bé ơi".normalize("NFD") }),
    body: { type: "text", text: "bé ơi" },
  },
  {
    name: "a wrapped text (documented)",
    update: rewrapped(wrapped, "02"),
    body: { type: "text", text: "Xin chào" },
  },
  {
    name: "a text without an event name (documented)",
    update: rewrapped(unnamed, "03"),
    body: { type: "text", text: "Xin chào" },
  },
  {
    name: "a photo without words (captured)",
    update: image,
    body: { type: "media", media: { kind: "photo", token: photoUrl } },
  },
  {
    name: "a photo with a caption, in the documented field",
    update: {
      ...image,
      message: { ...imageAsDocumented, message_id: "04", photo: photoUrl, caption: "biển số" },
    },
    body: { type: "media", media: { kind: "photo", token: photoUrl, caption: "biển số" } },
  },
  {
    name: "a voice note (synthetic)",
    update: fixtures["webhook-voice-synthetic"].payload,
    body: {
      type: "media",
      media: { kind: "voice", token: "https://f2-voice-aac-dl.zdn.vn/REDACTED.aac" },
    },
  },
  {
    name: "a sticker (captured)",
    update: fixtures["webhook-sticker-flat"].payload,
    body: { type: "unsupported", what: "sticker" },
  },
  {
    name: "a file or a card (captured)",
    update: fixtures["webhook-unsupported-flat"].payload,
    body: { type: "unsupported", what: "other" },
  },
  {
    name: "a text event without a text",
    update: changed(text, { message_id: "05", text: undefined }),
    body: { type: "unsupported", what: "other" },
  },
  {
    name: "an event of a kind that is not documented",
    update: { ...text, event_name: "message.link.received" },
    body: null,
  },
  {
    name: "a message in a group",
    update: fixtures["webhook-text-group-synthetic"].payload,
    body: null,
  },
  { name: "a message of a bot", update: changed(text, { from: { is_bot: true } }), body: null },
  { name: "an empty poll", update: fixtures["getUpdates-empty"].payload, body: null },
  { name: "an empty body", update: null, body: null },
];

/** A wrapped sample as another event of our chat. */
function rewrapped(sample: { ok: boolean; result: { message: object } }, id: string): object {
  const chat = { id: CHAT, chat_type: "PRIVATE" };
  const message = { ...sample.result.message, message_id: id, chat };
  return { ...sample, result: { ...sample.result, message } };
}

function failure(status: number, description: string, code = status): CannedReply {
  return { type: "json", status, body: { ok: false, error_code: code, description } };
}

const retry = { type: "retry", afterMs: null, scope: "call" } as const;

const subject: ChannelSubject = {
  make: ({ url, timeoutMs }) =>
    makeZaloChannel({
      token: TOKEN,
      apiRoot: url,
      mediaHosts: ["*.zdn.vn", url.replace("http://", "")],
      timeoutMs,
    }),
  chat: CHAT,
  updates,
  personal: ["Người dùng thử", "Ted", "Nguyen Van A"],
  accepted: { body: fixtures["send-result"].payload, messageId: "82599fa32f56d00e8941" },
  errors: [
    {
      name: "429: the month's quota",
      reply: { type: "json", status: 429, body: fixtures["error-429"].payload },
      result: { type: "quota" },
    },
    {
      name: "429 under HTTP 200",
      reply: { type: "json", status: 200, body: fixtures["error-429"].payload },
      result: { type: "quota" },
    },
    {
      name: "401: a wrong token",
      reply: { type: "json", status: 401, body: fixtures["error-401"].payload },
      result: { type: "misconfigured" },
    },
    { name: "403: an internal error", reply: failure(403, "Internal server error"), result: retry },
    {
      name: "408: nobody knows",
      reply: { type: "json", status: 408, body: fixtures["getUpdates-empty"].payload },
      result: retry,
    },
    {
      name: "502 with a page",
      reply: { type: "raw", status: 502, body: "<html>Bad gateway</html>" },
      result: retry,
    },
    { name: "504 without a body", reply: { type: "raw", status: 504, body: "" }, result: retry },
    {
      name: "200 with a page",
      reply: { type: "raw", status: 200, body: "<html>welcome</html>" },
      result: retry,
    },
    {
      name: "400: a bad parameter",
      reply: failure(400, "Bad request"),
      result: { type: "rejected", code: 400 },
    },
    {
      name: "404: a wrong path",
      reply: failure(404, "Not Found"),
      result: { type: "rejected", code: 404 },
    },
    {
      name: "400: no such chat (as its neighbours say it)",
      reply: failure(400, "Bad request: chat not found"),
      result: { type: "gone" },
    },
    {
      name: "400: blocked (as its neighbours say it)",
      reply: failure(400, "bot was blocked by the user"),
      result: { type: "gone", why: "blocked" },
    },
  ],
  offered: (call) =>
    [...String(call.params.text).matchAll(new RegExp(`(\\d+)\\.? ${LABEL_MARK}`, "g"))].map(
      ([, key = ""]) => key,
    ),
  choiceOf: ({ key }) => key,
  media: {
    ref: (serverUrl) => ({ kind: "photo", token: `${serverUrl}/photo.jpg` }),
    lookUp: () => null,
  },
  skips: {
    buttons: "the Bot API has no keyboards: options are numbered lines",
    copy: "no buttons at all; the text itself is in the message",
    location: "a shared location arrives as message.unsupported.received",
    edits: "the API has no event for an edited message",
    blocks: "no event either: a block shows only when a send fails",
  },
};

describeChannel("Zalo", subject);
