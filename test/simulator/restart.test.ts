import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { SimChannel, SimUser } from "../../simulator/contracts.ts";
import { samplePhoto } from "../../simulator/samples.ts";
import { createWorld, updateField, updates, type World } from "./world.ts";

const telegram = { channels: [{ username: "town", title: "The town" }] };

let state: string;
let world: World;

beforeEach(async () => {
  state = mkdtempSync(join(tmpdir(), "tieng-mo-phones-"));
  world = await createWorld({ state, telegram });
});
afterEach(async () => {
  await world.simulator.close();
  rmSync(state, { recursive: true });
});

async function restart(): Promise<void> {
  await world.simulator.close();
  world = await createWorld({ state, telegram });
}

function again(channel: SimChannel, { id }: SimUser): SimUser {
  return channel.find(id) ?? expect.fail("the resident is gone");
}

test("a Telegram chat is there after a restart, with its pictures, buttons and keyboard", async () => {
  const lan = world.simulator.telegram.user({ name: "Lan", lang: "ko" });
  lan.sendPhoto();
  await world.simulator.telegram.idle();
  const keys = { inline_keyboard: [[{ text: "Send", callback_data: "send" }]] };
  await world.telegram("sendMessage", { chat_id: lan.id, text: "hi", reply_markup: keys });
  const keyboard = { keyboard: [[{ text: "Menu" }]] };
  await world.telegram("sendMessage", { chat_id: lan.id, text: "menu", reply_markup: keyboard });
  const before = [...lan.messages];
  const newest = updateField<number>(world, -1, "update_id");

  await restart();
  const { telegram } = world.simulator;
  const back = again(telegram, lan);
  expect(back.messages).toEqual(before);
  expect(back).toMatchObject({ name: "Lan", lang: "ko", keyboard: [[{ text: "Menu" }]] });
  const photo = before.find(({ media }) => media?.type === "photo")?.media;
  const address = photo && "url" in photo ? photo.url : "";
  const served = await fetch(world.simulator.url + address);
  expect(new Uint8Array(await served.arrayBuffer())).toEqual(new Uint8Array(samplePhoto().bytes));
  back.press("Send");
  await telegram.idle();
  expect(updates(world).at(-1)).toMatchObject({ callback_query: { data: "send" } });
  // The bot drops an id that it has seen.
  expect(updateField<number>(world, -1, "update_id")).toBeGreaterThan(newest);
  back.say("more");
  expect(back.messages.map(({ id }) => id)).toEqual([
    ...new Set(back.messages.map(({ id }) => id)),
  ]);
});

test("what the bot did not take before a restart is delivered after it", async () => {
  const lan = world.simulator.telegram.user();
  world.answerWith(() => new Response("", { status: 503 }));
  lan.say("help");
  await world.simulator.telegram.idle();
  const refused = updates(world).at(-1);

  await restart();
  await world.simulator.telegram.idle();
  expect(updates(world)).toEqual([refused]);
});

test("a Zalo chat is there after a restart, with its pictures", async () => {
  const minh = world.simulator.zalo.user({ name: "Minh" });
  minh.sendPhoto();
  await world.zalo("sendMessage", { chat_id: minh.id, text: "hi" });
  minh.block();
  const before = [...minh.messages];

  await restart();
  const back = again(world.simulator.zalo, minh);
  expect(back.messages).toEqual(before);
  expect(back).toMatchObject({ name: "Minh", blocked: true });
  const [photo] = before;
  const address = photo?.media && "url" in photo.media ? photo.media.url : "";
  expect((await fetch(world.simulator.url + address)).status).toBe(200);
});

test("what another version has kept is left alone, and the phones begin anew", async () => {
  const lan = world.simulator.telegram.user();
  lan.say("hello");
  await world.simulator.close();
  writeFileSync(join(state, "telegram.json"), JSON.stringify({ version: 0, chats: "other" }));
  writeFileSync(join(state, "zalo.json"), "{ half a docum");
  world = await createWorld({ state });
  expect(world.simulator.telegram.users).toEqual([]);
  expect(world.simulator.zalo.users).toEqual([]);
});

test("a channel keeps its posts over a restart, and they can still be edited", async () => {
  const { body } = await world.telegram("sendMessage", { chat_id: "@town", text: "flood" });
  const { message_id } = body.result as { message_id: number };
  await restart();
  const edit = { chat_id: "@town", message_id, text: "no flood" };
  expect((await world.telegram("editMessageText", edit)).status).toBe(200);
  const [town] = world.simulator.telegram.publicChats;
  expect(town?.messages.map(({ text }) => text)).toEqual(["no flood"]);
});
