import { afterEach, beforeEach, expect, test } from "vitest";
import type { SimUser } from "../../simulator/contracts.ts";
import { createWorld, type World } from "./world.ts";

let world: World;
let lan: SimUser;

beforeEach(async () => {
  world = await createWorld();
  lan = world.simulator.telegram.user({ name: "Lan" });
  lan.say("hello");
});
afterEach(() => world.simulator.close());

test("setWebhook checks the secret, and a later call without one clears it", async () => {
  const set = (params: object) =>
    world.telegram("setWebhook", { url: "https://bot.example/hook", ...params });
  expect((await set({ secret_token: "no spaces" })).body.description).toBe(
    "Bad Request: secret token contains unallowed characters",
  );
  world.clock.advance(1000);
  expect((await set({ secret_token: "x".repeat(257) })).body.description).toBe(
    "Bad Request: secret token is too long",
  );
  world.clock.advance(1000);
  expect((await set({ secret_token: "good_secret-1" })).body).toEqual({
    ok: true,
    result: true,
    description: "Webhook was set",
  });
  expect((await set({})).status).toBe(429);
  lan.say("with a secret");
  await world.simulator.telegram.idle();
  world.clock.advance(1000);
  await set({});
  lan.say("without");
  await world.simulator.telegram.idle();
  const secrets = world.received.map(({ headers }) =>
    headers.get("x-telegram-bot-api-secret-token"),
  );
  expect(secrets).toEqual(["telegram-hook-secret", "good_secret-1", null]);
});

test("with publicUrlsOnly a local webhook or link is refused", async () => {
  const strict = await createWorld({ telegram: { publicUrlsOnly: true } });
  try {
    const { body } = await strict.telegram("setWebhook", { url: "http://localhost:8787/hook" });
    expect(body.description).toBe(
      "Bad Request: bad webhook: An HTTPS URL must be provided for webhook",
    );
  } finally {
    await strict.simulator.close();
  }
});

test("commands and profile texts are kept by language and shown on the phone", async () => {
  const commands = [{ command: "report", description: "Send a tip" }];
  expect((await world.telegram("setMyCommands", { commands })).status).toBe(200);
  await world.telegram("setMyCommands", {
    commands: [{ command: "report", description: "Tin" }],
    language_code: "vi",
  });
  await world.telegram("setMyDescription", { description: "What it does" });
  const { telegram } = world.simulator;
  expect(telegram.profile("vi").commands).toEqual([{ command: "report", description: "Tin" }]);
  expect(telegram.profile("ko").commands).toEqual(commands);
  expect(telegram.profile("ko").description).toBe("What it does");
  const bad = await world.telegram("setMyCommands", {
    commands: [{ command: "Báo", description: "x" }],
  });
  expect(bad.body.description).toBe("Bad Request: BOT_COMMAND_INVALID");
  const lang = await world.telegram("setMyName", { name: "x", language_code: "vi-VN" });
  expect(lang.body.description).toBe("Bad Request: invalid language code specified");
});

/** A channel where the bot is an admin, and others where it may do less. */
async function withChannels(): Promise<World> {
  const mute = { can_post_messages: false, can_edit_messages: true };
  const channels = [
    { username: "town", title: "The town" },
    { username: "mute", title: "No posts", rights: mute },
    { username: "strange", title: "Not ours", rights: null },
  ];
  return await createWorld({ telegram: { channels } });
}

test("a channel shows posts, edits in place and deletions, and is read by everybody", async () => {
  const town = await withChannels();
  const { publicChats } = town.simulator.telegram;
  expect(publicChats.map(({ id }) => id)).toEqual(["@town", "@mute", "@strange"]);
  const seen: string[] = [];
  publicChats[0]?.onEvent(({ type }) => seen.push(type));
  const post = await town.telegram("sendMessage", { chat_id: "@town", text: "flood" });
  expect(post.body.result).toMatchObject({ chat: { type: "channel" }, sender_chat: {} });
  expect(post.body.result).not.toHaveProperty("from");
  const { message_id: id, chat } = post.body.result as { message_id: number; chat: { id: number } };
  // A channel's posts have no age at which they can no longer be edited.
  town.clock.advance(14 * 24 * 3_600_000);
  const edit = { chat_id: chat.id, message_id: id, text: "no flood" };
  expect((await town.telegram("editMessageText", edit)).status).toBe(200);
  const read = await fetch(`${town.simulator.url}/sim/telegram/public`);
  expect(await read.json()).toMatchObject([
    { id: "@town", name: "The town", messages: [{ text: "no flood", edited: true }] },
    { messages: [] },
    { messages: [] },
  ]);
  const gone = await town.telegram("editMessageText", { ...edit, message_id: id + 1 });
  expect(gone.body.description).toBe("Bad Request: message to edit not found");
  expect(seen).toEqual(["bubble", "edited"]);
  await town.simulator.close();
});

test.each([
  ["@strange", 403, "Forbidden: bot is not a member of the channel chat"],
  ["@mute", 400, "Bad Request: need administrator rights in the channel chat"],
  ["@nowhere", 400, "Bad Request: chat not found"],
])("a post in %s is refused with %i", async (chat_id, status, description) => {
  const town = await withChannels();
  const { body } = await town.telegram("sendMessage", { chat_id, text: "flood" });
  expect(body).toMatchObject({ ok: false, error_code: status, description });
  await town.simulator.close();
});

test("a bot learns what it may do in a channel", async () => {
  const town = await withChannels();
  const me = (await town.telegram("getMe")).body.result as { id: number };
  const member = (chat_id: string) =>
    town.telegram("getChatMember", { chat_id, user_id: me.id }).then(({ body }) => body);
  expect((await town.telegram("getChat", { chat_id: "@town" })).body.result).toMatchObject({
    type: "channel",
    title: "The town",
  });
  expect((await member("@town")).result).toMatchObject({
    status: "administrator",
    can_post_messages: true,
    can_edit_messages: true,
  });
  expect((await member("@strange")).description).toBe("Bad Request: member list is inaccessible");
  await town.simulator.close();
});
