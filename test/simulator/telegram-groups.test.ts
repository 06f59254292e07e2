import { afterEach, beforeEach, expect, test } from "vitest";
import type { SimGroup, SimUser } from "../../simulator/contracts.ts";
import { createWorld, post, updates, type World } from "./world.ts";

let world: World;
let head: SimUser;
let member: SimUser;
let group: SimGroup;

beforeEach(async () => {
  world = await createWorld();
  head = world.simulator.telegram.user({ name: "Trưởng khu" });
  member = world.simulator.telegram.user({ name: "Bà con" });
  group = world.simulator.telegram.group("Tổ dân phố 12");
  group.member(head.id, "creator");
  group.member(member.id, "member");
});
afterEach(() => world.simulator.close());

const idle = () => world.simulator.telegram.idle();
const me = async () => (await world.telegram("getMe")).body.result as { id: number };
const standing = async (user: string | number) =>
  (await world.telegram("getChatMember", { chat_id: group.id, user_id: Number(user) })).body;
const post1 = (text: string, more: object = {}) =>
  world.telegram("sendMessage", { chat_id: group.id, text, ...more });

test("a bot that is brought in by a link hears of it, and of the link's word", async () => {
  expect((await post1("hello")).body.description).toBe(
    "Forbidden: bot is not a member of the group chat",
  );
  group.bot(head.id, "member", "song-tri");
  await idle();
  const from = { id: Number(head.id) };
  const statuses = { old_chat_member: { status: "left" }, new_chat_member: { status: "member" } };
  expect(updates(world)).toMatchObject([
    { my_chat_member: { from, chat: { type: "group" }, ...statuses } },
    { message: { from, text: "/start@tieng_mo_bot song-tri" } },
  ]);
  expect((await post1("hello")).status).toBe(200);
  expect(group.messages.map(({ from: who, text }) => [who, text])).toEqual([
    ["user", "/start@tieng_mo_bot song-tri"],
    ["bot", "hello"],
  ]);
});

test("in privacy mode it hears commands alone, as an administrator everything", async () => {
  group.bot(head.id, "member");
  const said = ["xin chào", "/help", "/help@tieng_mo_bot", "/help@other_bot"];
  for (const text of said) group.say(member.id, text);
  await post1("my card");
  // Without a name it is for the bot that spoke last.
  group.say(member.id, "/stop");
  group.bot(head.id, "administrator");
  for (const text of said) group.say(member.id, text);
  group.bot(head.id, "kicked");
  group.say(member.id, "/help@tieng_mo_bot");
  await idle();
  const heard = updates(world).flatMap(({ message }) => (message as { text?: string })?.text ?? []);
  expect(heard.sort()).toEqual(["/help@tieng_mo_bot", "/stop", ...said].sort());
});

test("a press is answered on the phone of who pressed; anybody may press", async () => {
  group.bot(head.id, "member");
  const reply_markup = { inline_keyboard: [[{ text: "Sông Trí", callback_data: "area:x" }]] };
  await post1("Which area?", { reply_markup });
  const toasts: unknown[] = [];
  member.onEvent((event) => event.type === "toast" && toasts.push(event.text));
  group.press(member.id, "Sông Trí");
  await idle();
  const { callback_query: query } = updates(world).at(-1) as { callback_query: { id: string } };
  expect(query).toMatchObject({ from: { id: Number(member.id) }, data: "area:x" });
  await world.telegram("answerCallbackQuery", { callback_query_id: query.id, text: "no" });
  expect(toasts).toEqual(["no"]);
  expect(() => group.press(member.id, "nowhere")).toThrow();
});

test("the bot may ask what somebody is, until it is out", async () => {
  group.bot(head.id, "member");
  const of = async (id: string | number) => (await standing(id)).result;
  expect(await of(head.id)).toMatchObject({ status: "creator" });
  expect(await of(member.id)).toMatchObject({ status: "member" });
  expect(await of((await me()).id)).toMatchObject({ status: "member" });
  expect((await standing(5)).description).toBe("Bad Request: PARTICIPANT_ID_INVALID");
  group.member(member.id, "left");
  expect(await of(member.id)).toMatchObject({ status: "left" });
  group.bot(head.id, "kicked");
  expect((await standing(head.id)).description).toBe(
    "Forbidden: bot was kicked from the group chat",
  );
});

test("who hides speaks as the group, and anybody as a channel", async () => {
  group.bot(head.id, "member");
  group.say(head.id, "/start@tieng_mo_bot", "group");
  group.say(member.id, "/stop@tieng_mo_bot", "channel");
  await idle();
  expect(updates(world).slice(1)).toMatchObject([
    { message: { from: { id: 1_087_968_824 }, sender_chat: { id: Number(group.id) } } },
    { message: { from: { id: 136_817_688 }, sender_chat: { type: "channel" } } },
  ]);
});

test("a group that becomes a supergroup has another id, of which sends are told", async () => {
  group.bot(head.id, "member");
  const before = Number(group.id);
  const after = Number(group.migrate());
  await idle();
  expect(updates(world).slice(1)).toMatchObject([
    { message: { chat: { id: before }, migrate_to_chat_id: after } },
    { message: { chat: { id: after, type: "supergroup" }, migrate_from_chat_id: before } },
  ]);
  const { body } = await world.telegram("sendMessage", { chat_id: before, text: "a" });
  expect(body).toMatchObject({ error_code: 400, parameters: { migrate_to_chat_id: after } });
  expect((await post1("a")).status).toBe(200);
});

test("a group takes 20 messages of the bot in a minute", async () => {
  group.bot(head.id, "member");
  for (let sent = 0; sent < 20; sent++) expect((await post1("a")).status).toBe(200);
  const { status, body } = await post1("a");
  expect([status, body.parameters]).toEqual([429, { retry_after: 60 }]);
  const elsewhere = { chat_id: Number(head.id), text: "a" };
  expect((await world.telegram("sendMessage", elsewhere)).status).toBe(403);
  world.clock.advance(60_000);
  expect((await post1("a")).status).toBe(200);
});

test("all of it can be done over HTTP, and read where channels are", async () => {
  const root = `${world.simulator.url}/sim`;
  const made = (await post(`${root}/telegram/groups`, { title: "Xóm 3" })).body as unknown;
  const { id } = made as { id: string };
  const act = (action: string, input: object) =>
    post(`${root}/telegram/groups/${id}/${action}`, input);
  expect((await act("member", { user: head.id, status: "administrator" })).status).toBe(200);
  expect((await act("bot", { by: head.id, status: "member" })).status).toBe(200);
  expect((await act("say", { user: head.id, text: "/start" })).body).toHaveProperty("messageId");
  expect((await act("migrate", {})).body).toHaveProperty("id");
  expect((await act("dance", {})).status).toBe(400);
  const chats = await (await fetch(`${root}/telegram/public`)).json();
  expect(chats).toMatchObject([{ name: "Tổ dân phố 12" }, { name: "Xóm 3", messages: [{}] }]);
  expect((await post(`${root}/zalo/groups`, { title: "Xóm 3" })).status).toBe(400);
});
