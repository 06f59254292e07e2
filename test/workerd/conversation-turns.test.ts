import { evictDurableObject } from "cloudflare:test";
import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { content } from "../../src/content.ts";
import { membership } from "../telegram/fixtures.ts";
import { begun, type Resident } from "./resident.ts";
import { Conversation, Station } from "./test-worker.ts";
import {
  conversationOf,
  deliver,
  openStation,
  openTown,
  pass,
  platforms,
  query,
  settle,
  tipsOf,
  until,
} from "./town.ts";

const HOUR = 3_600_000;
const SEEN = "SELECT id FROM seen ORDER BY id";

let bich: Resident;
let chat: DurableObjectStub;
let start: number;

beforeAll(async () => {
  openTown();
  await openStation("song-tri");
});

beforeEach(async () => {
  platforms.forget();
  bich = await begun();
  chat = await conversationOf("telegram", bich.chat);
  start = bich.messages.length;
});

/** What was shown since the menu. */
function shown() {
  return bich.messages.slice(start);
}

async function again(update: object, times = 1): Promise<void> {
  for (let i = 0; i < times; i++) expect((await deliver("telegram", update)).status).toBe(200);
  await settle();
}

it("answers an update once, however often it comes, also after it was put to sleep", async () => {
  const update = bich.textUpdate("trợ giúp");
  await again(update, 3);
  expect(shown()).toHaveLength(1);
  await evictDurableObject(chat);
  await again(update, 2);
  expect(shown()).toHaveLength(1);
});

it("takes the same update once, also when it comes twice at the same moment", async () => {
  const update = bich.textUpdate("trợ giúp");
  await Promise.all([again(update), again(update), again(update)]);
  expect(shown()).toHaveLength(1);
});

it("takes updates in any order: an older number is no repeat", async () => {
  const [first, second, third] = ["a", "b", "c"].map(() => bich.textUpdate("trợ giúp"));
  for (const update of [third, first, second]) await again(update ?? {});
  expect(shown()).toHaveLength(3);
});

it("remembers an update for 24 to 48 hours", async () => {
  const update = bich.textUpdate("trợ giúp");
  await again(update);
  await pass(23.9 * HOUR);
  await bich.text("trợ giúp");
  const before = shown().length;
  await again(update);
  expect(shown()).toHaveLength(before);
  await pass(25 * HOUR);
  await bich.text("trợ giúp");
  expect(await query(chat, SEEN)).toHaveLength(2);
  await again(update);
  expect(shown()).toHaveLength(before + 2);
});

it("plays a text and a press that come at once one after the other", async () => {
  const [press, text] = [bich.choiceUpdate("menu-main-about"), bich.textUpdate("trợ giúp")];
  await Promise.all([again(press), again(text)]);
  expect(shown()).toHaveLength(2);
  expect(await query(chat, "SELECT id FROM outbox")).toEqual([]);
  // The session has taken both: the newest screen takes an answer.
  await bich.choose("menu-main-tip");
  expect(bich.asks("tip-category")).toBe(true);
});

it("lets nothing in between while a turn waits for another object", async () => {
  await bich.choose("menu-main-notices");
  await bich.choose("notices-choice-on");
  await bich.write();
  const recipient = vi.spyOn(Station.prototype, "recipient");
  const receive = vi.spyOn(Conversation.prototype, "receive");
  let isOver = false;
  recipient.mockImplementation(async function (this: Station) {
    while (!isOver) await scheduler.wait(5);
    recipient.mockRestore();
    return await this.recipient();
  });
  const sending = again(bich.choiceUpdate("tip-review-send"));
  await until(() => recipient.mock.calls.length > 0);
  const blocking = again(
    membership("member", "kicked", { id: Number(bich.chat), type: "private" }),
  );
  await until(() => receive.mock.calls.length === 2);
  // Long enough for the second turn to end, if nothing made it wait.
  await scheduler.wait(20);
  isOver = true;
  await Promise.all([sending, blocking]);
  receive.mockRestore();
  expect(await tipsOf("song-tri")).toHaveLength(1);
  expect(bich.receipt()).toBeTruthy();
  // Neither turn overwrote the other's session.
  await bich.putOff();
  await bich.choose("menu-main-notices");
  expect(bich.offers("notices-choice-on")).toBe(true);
});

it("says 503 and stores nothing when it can't store, and takes the update later", async () => {
  const before = await query(chat, "SELECT hex(sealed) FROM document");
  const trigger = `CREATE TRIGGER full BEFORE INSERT ON seen
    BEGIN SELECT RAISE(ABORT, 'disk full, on purpose'); END`;
  await query(chat, trigger);
  const update = bich.choiceUpdate("menu-main-tip");
  const refused = await deliver("telegram", update);
  expect(refused.status).toBe(503);
  expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
  expect(await query(chat, "SELECT hex(sealed) FROM document")).toEqual(before);
  expect(await query(chat, "SELECT id FROM outbox")).toEqual([]);
  expect(shown()).toEqual([]);
  await query(chat, "DROP TRIGGER full");
  await again(update);
  expect(bich.asks("tip-category")).toBe(true);
  expect(shown()).toHaveLength(1);
});

it("shows every screen in the chat's own words", async () => {
  await bich.text("???");
  expect(bich.newest).toContain(content.texts.format("vi", "note-choose"));
});
