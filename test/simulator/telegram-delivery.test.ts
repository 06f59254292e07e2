import { afterEach, beforeEach, expect, test } from "vitest";
import { seededChance } from "../../simulator/chance.ts";
import type { SimUser } from "../../simulator/contracts.ts";
import { BotState } from "../../simulator/telegram/bot-state.ts";
import { FileStore } from "../../simulator/telegram/file-store.ts";
import { UpdatePoll } from "../../simulator/telegram/update-poll.ts";
import { UpdateQueue } from "../../simulator/telegram/update-queue.ts";
import { createWorld, holdRequests, updateField, updates, type World } from "./world.ts";

let world: World;
let lan: SimUser;

beforeEach(async () => {
  world = await createWorld();
  lan = world.simulator.telegram.user({ name: "Lan", lang: "vi" });
});
afterEach(() => world.simulator.close());

const idle = () => world.simulator.telegram.idle();
const texts = () => updates(world).map((update) => (update.message as { text?: string })?.text);

async function showButton(): Promise<void> {
  lan.say("hello");
  const button = { text: "Press", callback_data: "p" };
  const reply_markup = { inline_keyboard: [[button]] };
  await world.telegram("sendMessage", { chat_id: lan.id, text: "choose", reply_markup });
  await idle();
}

test("a text arrives with the secret and the real shape", async () => {
  lan.say("/start x https://a.vn/b");
  await idle();
  const { headers, body } = world.received[0] ?? expect.fail("nothing came");
  expect(headers.get("x-telegram-bot-api-secret-token")).toBe("telegram-hook-secret");
  expect(JSON.parse(body)).toEqual({
    update_id: expect.any(Number),
    message: {
      message_id: expect.any(Number),
      date: Math.floor(world.clock.now() / 1000),
      from: {
        id: Number(lan.id),
        is_bot: false,
        first_name: "Lan",
        username: expect.any(String),
        language_code: "vi",
      },
      chat: {
        id: Number(lan.id),
        type: "private",
        first_name: "Lan",
        username: expect.any(String),
      },
      text: "/start x https://a.vn/b",
      entities: [
        { type: "bot_command", offset: 0, length: 6 },
        { type: "url", offset: 9, length: 14 },
      ],
    },
  });
});

test("one update of a chat is in flight at a time, in order; other chats do not wait", async () => {
  const held = holdRequests();
  world.answerWith(held.handler);
  const minh = world.simulator.telegram.user();
  lan.say("1");
  lan.say("2");
  minh.say("m");
  expect(texts()).toEqual(["1", "m"]);
  held.answer();
  held.answer();
  await expect.poll(() => held.open()).toBe(1);
  held.answer();
  await idle();
  expect(texts()).toEqual(["1", "m", "2"]);
});

test("a press does not wait for a text of the same chat", async () => {
  await showButton();
  const held = holdRequests();
  world.answerWith(held.handler);
  lan.say("slow");
  lan.press("Press");
  expect(held.open()).toBe(2);
  const query = updates(world).at(-1)?.callback_query;
  expect(query).toMatchObject({
    id: expect.any(String),
    from: { id: Number(lan.id) },
    data: "p",
    chat_instance: expect.any(String),
    message: { text: "choose", from: { is_bot: true } },
  });
  held.answer();
  held.answer();
  await idle();
});

test("after a failure: at once, then 2, 4, 8 s, and later updates of the chat wait", async () => {
  let down = true;
  world.answerWith(() => new Response(null, { status: down ? 500 : 204 }));
  lan.say("first");
  lan.say("second");
  await idle();
  expect(texts()).toEqual(["first", "first"]);
  for (const seconds of [2, 4, 8]) {
    const before = world.received.length;
    world.clock.advance(seconds * 1000 - 1);
    await idle();
    expect(world.received.length).toBe(before);
    world.clock.advance(1);
    await idle();
    expect(world.received.length).toBe(before + 1);
  }
  const { body } = await world.telegram("getWebhookInfo");
  expect(body.result).toMatchObject({
    pending_update_count: 2,
    last_error_message: "Wrong response from the webhook: 500",
  });
  down = false;
  world.clock.advance(16_000);
  await idle();
  expect(texts().slice(-2)).toEqual(["first", "second"]);
  const ids = updates(world).map(({ update_id }) => update_id);
  expect(new Set(ids).size).toBe(2);
});

test("Retry-After is honoured", async () => {
  const answers = [new Response("", { status: 503, headers: { "retry-after": "7" } })];
  world.answerWith(() => answers.shift() ?? new Response("ok"));
  lan.say("hello");
  await idle();
  world.clock.advance(6_999);
  await idle();
  expect(world.received).toHaveLength(1);
  world.clock.advance(1);
  await idle();
  expect(world.received).toHaveLength(2);
});

test("a webhook that does not answer in 60 s is tried again", async () => {
  world.answerWith(() => {
    throw new TypeError("fetch failed");
  });
  lan.say("hello");
  await idle();
  expect(world.received).toHaveLength(2);
  const { body } = await world.telegram("getWebhookInfo");
  expect(body.result).toMatchObject({ last_error_message: "Connection refused" });
});

test("a press is given up after 150 s, a message after 24 h", async () => {
  await showButton();
  world.answerWith(() => new Response("", { status: 503, headers: { "retry-after": "3600" } }));
  lan.press("Press");
  lan.say("kept");
  await idle();
  const pending = async () => {
    const { body } = await world.telegram("getWebhookInfo");
    return (body.result as { pending_update_count: number }).pending_update_count;
  };
  expect(await pending()).toBe(2);
  world.clock.advance(3_600_000);
  await idle();
  expect(await pending()).toBe(1);
  world.answerWith(() => new Response("", { status: 503, headers: { "retry-after": "3600" } }));
  world.clock.advance(24 * 3_600_000);
  await idle();
  expect(await pending()).toBe(0);
});

test("a call in the webhook's answer is carried out; get and webhook methods are not", async () => {
  const reply = (call: object) => world.answerWith(() => Response.json(call));
  reply({ method: "sendMessage", chat_id: lan.id, text: "by reply" });
  lan.say("hello");
  expect(await lan.next()).toMatchObject({ text: "by reply" });
  reply({ method: "deleteWebhook" });
  lan.say("again");
  await idle();
  const { body } = await world.telegram("getWebhookInfo");
  expect(body.result).toMatchObject({ url: "http://bot.test/webhook/telegram" });
});

test("an album is separate messages that share a group", async () => {
  lan.sendAlbum(3);
  await idle();
  const messages = updates(world).map(({ message }) => message as Record<string, unknown>);
  expect(messages).toHaveLength(3);
  expect(new Set(messages.map(({ media_group_id }) => media_group_id)).size).toBe(1);
  expect(new Set(messages.map(({ message_id }) => message_id)).size).toBe(3);
  expect(messages.every(({ photo }) => Array.isArray(photo))).toBe(true);
});

test("every other kind of update has its field", async () => {
  const id = lan.say("hello");
  lan.sendDocument({ name: "a.pdf" });
  lan.sendVoice();
  lan.sendVideo();
  lan.sendSticker();
  lan.sendLocation(10.79, 106.78);
  lan.sendContact("+84900000000");
  lan.forward("news");
  lan.edit(id, "changed");
  lan.block();
  lan.unblock();
  await idle();
  expect(updates(world).map(({ update_id: _id, ...update }) => update)).toMatchObject([
    { message: { text: "hello" } },
    {
      my_chat_member: {
        old_chat_member: { status: "member" },
        new_chat_member: { status: "kicked" },
      },
    },
    { message: { document: { file_name: "a.pdf", mime_type: "application/pdf" } } },
    {
      my_chat_member: {
        old_chat_member: { status: "kicked" },
        new_chat_member: { status: "member" },
      },
    },
    { message: { voice: { mime_type: "audio/ogg" } } },
    { message: { video: { mime_type: "video/mp4" } } },
    { message: { sticker: { emoji: expect.any(String) } } },
    { message: { location: { latitude: 10.79, longitude: 106.78 } } },
    { message: { contact: { phone_number: "+84900000000" } } },
    { message: { forward_origin: { type: "user" }, text: "news" } },
    { edited_message: { text: "changed", edit_date: expect.any(Number) } },
  ]);
});

test("a long text is split as a client does; a photo sent as photo loses its EXIF", async () => {
  lan.say("x".repeat(5000));
  const exif = [0xff, 0xe1, 0x00, 0x06, 0x45, 0x78, 0x69, 0x66];
  const frame = [0xff, 0xc0, 0x00, 0x09, 8, 0, 40, 0, 60, 1, 0];
  lan.sendPhoto({ bytes: new Uint8Array([0xff, 0xd8, ...exif, ...frame, 0xff, 0xda, 0, 2]) });
  await idle();
  expect(
    texts()
      .slice(0, 2)
      .map((text) => text?.length),
  ).toEqual([4096, 904]);
  const { photo } = updateField<{ photo: { file_id: string; width: number }[] }>(
    world,
    -1,
    "message",
  );
  expect(photo.at(-1)?.width).toBe(60);
  const stored = world.simulator.telegram.file(photo.at(-1)?.file_id ?? "");
  expect(Buffer.from(stored?.bytes ?? []).includes("Exif")).toBe(false);
});

test("old and forged presses, raw and repeated deliveries", async () => {
  await showButton();
  lan.pressData("forged", lan.messages[0]?.id ?? "");
  await idle();
  expect(updates(world).at(-1)).toMatchObject({ callback_query: { data: "forged" } });
  const last = world.received.at(-1)?.body;
  expect(await world.simulator.telegram.redeliverLast()).toBe(200);
  expect(world.received.at(-1)?.body).toBe(last);
  world.answerWith(({ headers }) => {
    const known = headers.get("x-telegram-bot-api-secret-token") === "telegram-hook-secret";
    return new Response("", { status: known ? 200 : 401 });
  });
  const { telegram } = world.simulator;
  expect(await telegram.deliver({ update_id: 1 })).toBe(200);
  expect(await telegram.deliver({ update_id: 1 }, { secret: null })).toBe(401);
  expect(await telegram.deliver({ update_id: 1 }, { secret: "wrong" })).toBe(401);
});

test("without a webhook updates wait for getUpdates, which confirms by offset", async () => {
  expect((await world.telegram("getUpdates")).body).toMatchObject({
    error_code: 409,
    description: expect.stringContaining("can't use getUpdates method while webhook is active"),
  });
  await world.telegram("deleteWebhook");
  lan.say("one");
  lan.say("two");
  const get = async (params = {}) =>
    (await world.telegram("getUpdates", params)).body.result as { update_id: number }[];
  const both = await get();
  expect(both).toMatchObject([{ message: { text: "one" } }, { message: { text: "two" } }]);
  expect(await get()).toEqual(both);
  expect(await get({ offset: both[1]?.update_id })).toEqual([both[1]]);
  expect(await get({ offset: (both[1]?.update_id ?? 0) + 1 })).toEqual([]);
  expect(world.received).toEqual([]);
});

test("a waiting poll gets the update; a second poll ends the first with 409", async () => {
  const state = new BotState({
    token: "1:x",
    files: new FileStore(seededChance(1), world.clock.now),
    now: world.clock.now,
    chance: seededChance(1),
  });
  const queue = new UpdateQueue(world.clock.now, 1);
  const poll = new UpdatePoll({ state, queue, timers: world.clock.timers });
  const call = { method: "getUpdates", params: { timeout: 30 }, files: new Map() };
  const first = poll.run(call);
  const second = poll.run(call);
  await expect(first).rejects.toThrow("terminated by other getUpdates request");
  const chat = state.addChat("Lan", "vi");
  const message = { message_id: 1, from: chat.user, chat: chat.chat, date: 1, text: "now" };
  const update = queue.push({ message });
  poll.wake();
  expect(await second).toEqual([update]);

  queue.clear();
  const empty = poll.run(call);
  world.clock.advance(30_000);
  expect(await empty).toEqual([]);
});
