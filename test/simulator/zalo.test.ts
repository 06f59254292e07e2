import { afterEach, beforeEach, expect, test } from "vitest";
import { seededChance } from "../../simulator/chance.ts";
import type { SimUser } from "../../simulator/contracts.ts";
import { WebhookCaller } from "../../simulator/webhook-caller.ts";
import { ZaloDelivery } from "../../simulator/zalo/zalo-delivery.ts";
import { ZaloState } from "../../simulator/zalo/zalo-state.ts";
import { createWorld, post, updateField, updates, type World } from "./world.ts";

const ID = /^[0-9a-f]{20}$/;

let world: World;
let lan: SimUser;

beforeEach(async () => {
  world = await createWorld();
  lan = world.simulator.zalo.user({ name: "Lan" });
});
afterEach(() => world.simulator.close());

const send = (params: object) =>
  world.zalo("sendMessage", { chat_id: lan.id, text: "hi", ...params });

test("events are flat, with the secret and the captured shapes", async () => {
  lan.say("hello");
  lan.sendPhoto({ caption: "look" });
  lan.sendSticker();
  lan.sendVoice();
  lan.sendDocument();
  await world.simulator.zalo.idle();
  const secrets = world.received.map(({ headers }) => headers.get("x-bot-api-secret-token"));
  expect(new Set(secrets)).toEqual(new Set(["zalo-hook-secret"]));
  const common = {
    date: world.clock.now(),
    chat: { chat_type: "PRIVATE", id: lan.id },
    message_id: expect.stringMatching(ID),
    from: { id: lan.id, is_bot: false, display_name: "Lan" },
  };
  const photo_url = expect.stringMatching(/\/zalo-media\/[0-9a-f]{20}\.jpg$/);
  const voice_url = expect.stringMatching(/\/zalo-media\/[0-9a-f]{20}\.aac$/);
  const sticker = { sticker: expect.stringMatching(ID), url: expect.stringContaining("zadn.vn") };
  expect(updates(world)).toEqual([
    { event_name: "message.text.received", message: { ...common, text: "hello" } },
    {
      event_name: "message.image.received",
      message: { ...common, message_type: "CHAT_PHOTO", caption: "look", photo_url },
    },
    {
      event_name: "message.sticker.received",
      message: { ...common, message_type: "CHAT_STICKER", ...sticker },
    },
    {
      event_name: "message.voice.received",
      message: { ...common, message_type: "CHAT_VOICE", voice_url },
    },
    { event_name: "message.unsupported.received", message: common },
  ]);
  expect(lan.id).toMatch(ID);
});

test("a photo is fetched by its address, without a token", async () => {
  lan.sendPhoto();
  await world.simulator.zalo.idle();
  const { photo_url } = updateField<{ photo_url: string }>(world, 0, "message");
  const response = await fetch(photo_url);
  expect(response.headers.get("content-type")).toBe("image/jpeg");
  expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1000);
});

test("the wrapped body is an option", async () => {
  const wrapped = await createWorld({ zalo: { wrapped: true } });
  try {
    wrapped.simulator.zalo.user().say("hello");
    await wrapped.simulator.zalo.idle();
    expect(updates(wrapped)[0]).toMatchObject({
      ok: true,
      result: { event_name: "message.text.received" },
    });
  } finally {
    await wrapped.simulator.close();
  }
});

test("a send answers id and time, and shows", async () => {
  lan.say("hello");
  const { body } = await send({ text: "1. Report\n2. Read" });
  expect(body).toEqual({
    ok: true,
    result: { message_id: expect.stringMatching(ID), date: world.clock.now() },
  });
  expect(await lan.next()).toMatchObject({ text: "1. Report\n2. Read", buttons: [] });
  const action = await world.zalo("sendChatAction", { chat_id: lan.id, action: "typing" });
  expect(action.body).toEqual({ ok: true });
});

test.each([
  ["no text", { text: "" }],
  ["a number as text", { text: 5 }],
  ["2,001 characters", { text: "x".repeat(2001) }],
  ["a keyboard", { reply_markup: { inline_keyboard: [] } }],
  ["an unknown parameter", { reply_to: "x" }],
  ["an unknown parse_mode", { parse_mode: "MarkdownV2" }],
  ["no chat", { chat_id: "" }],
  ["an unknown chat", { chat_id: "0".repeat(20) }],
])("sendMessage refuses %s", async (_name, params) => {
  lan.say("hello");
  expect(await send(params)).toMatchObject({ status: 400, body: { ok: false, error_code: 400 } });
  expect(lan.messages).toHaveLength(1);
});

test("2,000 characters and parse_mode html are taken", async () => {
  lan.say("hello");
  expect((await send({ text: "x".repeat(2000), parse_mode: "html" })).status).toBe(200);
});

test("sendPhoto takes a link, sendVoice an .aac link", async () => {
  lan.say("hello");
  const to = { chat_id: lan.id };
  expect(
    (await world.zalo("sendPhoto", { ...to, photo: "https://a.vn/p.jpg", caption: "c" })).status,
  ).toBe(200);
  expect(await lan.next()).toMatchObject({
    text: "c",
    media: { type: "photo", url: "https://a.vn/p.jpg" },
  });
  expect((await world.zalo("sendPhoto", { ...to, photo: "p.jpg" })).status).toBe(400);
  expect(
    (await world.zalo("sendPhoto", { ...to, photo: "https://a.vn/p.jpg", caption: "" })).status,
  ).toBe(400);
  expect((await world.zalo("sendVoice", { ...to, voice_url: "https://a.vn/v.aac" })).status).toBe(
    200,
  );
  expect((await world.zalo("sendVoice", { ...to, voice_url: "https://a.vn/v.mp3" })).status).toBe(
    400,
  );
});

test("wrong token, path and method have their codes", async () => {
  const { apiRoot } = world.simulator.zalo;
  expect(await post(`${apiRoot}/bot987654:wrong/getMe`)).toMatchObject({
    status: 401,
    body: { ok: false, error_code: 401, description: "Unauthorized" },
  });
  expect((await post(`${apiRoot}/getMe`)).status).toBe(404);
  expect((await world.zalo("sendmessage")).status).toBe(400);
  expect((await world.zalo("deleteMessages")).status).toBe(400);
});

test("a blocked chat refuses, without any event to the bot", async () => {
  lan.say("hello");
  await world.simulator.zalo.idle();
  lan.block();
  expect((await send({})).status).toBe(400);
  await world.simulator.zalo.idle();
  expect(world.received).toHaveLength(1);
});

test("setWebhook needs a secret of 8 to 256 characters, probes, and keeps the address", async () => {
  const set = (params: object) =>
    world.zalo("setWebhook", { url: "https://bot.example/hook", ...params });
  expect((await set({})).status).toBe(400);
  expect((await set({ secret_token: "short" })).status).toBe(400);
  world.answerWith(() => new Response("", { status: 500 }));
  const { body } = await set({ secret_token: "long-enough" });
  expect(body.result).toMatchObject({
    url: "https://bot.example/hook",
    verification: { ok: false, outcome: "webhook.http.5xx" },
  });
  expect(world.received.at(-1)).toMatchObject({ body: "" });
  const info = await world.zalo("getWebhookInfo");
  expect(info.body.result).toEqual({
    url: "https://bot.example/hook",
    updated_at: world.clock.now(),
  });
});

test("without a webhook: getWebhookInfo is 404, an empty poll 408, what no poll takes is lost", async () => {
  expect((await world.zalo("getUpdates")).status).toBe(400);
  await world.zalo("deleteWebhook");
  expect(await world.zalo("getWebhookInfo")).toMatchObject({
    status: 404,
    body: { ok: false, error_code: 404, description: "Not Found" },
  });
  lan.say("lost");
  expect(await world.zalo("getUpdates", { timeout: "0" })).toMatchObject({
    status: 408,
    body: { ok: false, error_code: 408, description: "Request timeout" },
  });
});

test("a waiting poll gets one event as it is; a later poll takes its place", async () => {
  const { now, timers } = world.clock;
  const state = new ZaloState({ token: "1:x", now, chance: seededChance(1) });
  const caller = new WebhookCaller({ fetch, timers, timeoutMs: 1, secretHeader: "x" });
  const delivery = new ZaloDelivery({ state, caller, timers, wrapped: false, retries: [] });
  const event = { event_name: "message.text.received", message: { text: "now" } };
  const first = delivery.poll(30_000);
  const second = delivery.poll(30_000);
  delivery.push("a", event);
  expect([await first, await second]).toEqual([null, event]);
  const empty = delivery.poll(30_000);
  world.clock.advance(30_000);
  expect(await empty).toBeNull();
});

test("a failed event is not sent again, unless retries are given", async () => {
  world.answerWith(() => new Response("", { status: 503 }));
  lan.say("hello");
  await world.simulator.zalo.idle();
  world.clock.advance(600_000);
  await world.simulator.zalo.idle();
  expect(world.received).toHaveLength(1);

  const stubborn = await createWorld({ zalo: { retries: [1000] } });
  try {
    stubborn.answerWith(
      () => new Response("", { status: stubborn.received.length < 2 ? 503 : 200 }),
    );
    stubborn.simulator.zalo.user().say("hello");
    await expect
      .poll(() => {
        stubborn.clock.advance(1000);
        return stubborn.received.length;
      })
      .toBe(2);
    await stubborn.simulator.zalo.idle();
  } finally {
    await stubborn.simulator.close();
  }
});

test("Zalo phones cannot press or edit", () => {
  lan.say("hello");
  expect(() => lan.press("1")).toThrow("no buttons");
  expect(() => lan.edit(lan.messages[0]?.id ?? "", "x")).toThrow("cannot be edited");
});
