import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { LEASE_MS } from "../../src/app/outbox/limits.ts";
import type { Purpose } from "../../src/app/ports.ts";
import { readSettings } from "../../src/app/settings.ts";
import { CHANNELS } from "../../src/channels.ts";
import { thiefBox } from "../leaks/thief-box.ts";
import { bindings } from "./bindings.ts";
import { behave } from "./fake-platforms.ts";
import { begun, LITTER, type Resident } from "./resident.ts";
import { Station } from "./test-worker.ts";
import {
  ask,
  conversationOf,
  deliver,
  type OpenStation,
  openStation,
  openTown,
  passUntilQuiet,
  platforms,
  query,
  tipsOf,
  until,
} from "./town.ts";

const WHAT = "Hai người đàn ông giấu xe lấy cắp ở lò gạch.";
const ANSWER = "Xe màu rêu, không có biển số.";

let station: OpenStation;
let bich: Resident;

beforeAll(async () => {
  openTown();
  station = await openStation("song-tri");
});

beforeEach(async () => {
  platforms.forget();
  bich = await begun();
});

/** A method of the station that waits until `isOver`. */
const held = { reached: false, isOver: false };

afterEach(() => {
  held.isOver = true;
  vi.restoreAllMocks();
});

function holdUp(name: "receive" | "addAnswer"): void {
  const methods = Station.prototype as unknown as Record<string, (x: unknown) => Promise<unknown>>;
  const original = methods[name] ?? expect.fail(name);
  Object.assign(held, { reached: false, isOver: false });
  vi.spyOn(methods, name).mockImplementation(async function (this: object, given) {
    held.reached = true;
    while (!held.isOver) await scheduler.wait(5);
    return original.call(this, given);
  });
}

/** What somebody can open of the chat's object who has APP_SECRET and the chat id. */
async function opened(): Promise<string> {
  const { appSecret } = readSettings(bindings, CHANNELS);
  const stub = await conversationOf("telegram", bich.chat);
  const read = async (sql: string, purpose: Purpose, salt?: string) => {
    const box = await thiefBox(appSecret, purpose, salt);
    const rows = await query<{ sealed: ArrayBuffer }>(stub, sql);
    const plain = await Promise.all(rows.map(({ sealed }) => box(new Uint8Array(sealed))));
    return plain.map((one) => new TextDecoder().decode(one ?? expect.fail("not opened")));
  };
  const session = await read("SELECT sealed FROM document", "session", `telegram:${bich.chat}`);
  const rows = await read("SELECT payload AS sealed FROM outbox", "outbox");
  return [...session, ...rows].join("\n");
}

it("a tip on its way to its station can't be opened from the chat that sent it", async () => {
  await bich.write({ what: WHAT });
  expect(await opened()).toContain(WHAT);
  holdUp("receive");
  expect((await deliver("telegram", bich.choiceUpdate("tip-review-send"))).status).toBe(200);
  await until(() => held.reached);
  const text = await opened();
  expect(text).toContain("file-tip");
  expect(text).not.toContain(WHAT);
  expect(text).not.toContain("gần cổng chợ");
  held.isOver = true;
  await passUntilQuiet(LEASE_MS);
  expect(bich.receipt()).toBeTruthy();
});

it("nor can an answer to an officer", async () => {
  await bich.sendTip();
  const tip = (await tipsOf("song-tri")).at(-1) ?? expect.fail();
  const before = bich.messages.length;
  await ask(station, tip, "Xe màu gì?");
  await until(() => bich.messages.length > before);
  await bich.text("đọc");
  holdUp("addAnswer");
  expect((await deliver("telegram", bich.textUpdate(ANSWER))).status).toBe(200);
  await until(() => held.reached);
  const text = await opened();
  expect(text).toContain('"answer"');
  expect(text).not.toContain(ANSWER);
  held.isOver = true;
  await passUntilQuiet(LEASE_MS);
});

it("a review that has not left when the tip is sent never does", async () => {
  await bich.write({ ...LITTER, what: WHAT }, "option-enough");
  platforms.next(behave.broken, { chat: bich.chat });
  const shown = bich.messages.length;
  await bich.choose("option-enough");
  expect(bich.messages).toHaveLength(shown);
  expect(await opened()).toContain(WHAT);
  // The resident has seen the screen nevertheless, and presses its button.
  await bich.press(sendButton());
  expect(await opened()).not.toContain(WHAT);
  await passUntilQuiet();
  expect(bich.receipt()).toBeTruthy();
  expect(bich.shown).not.toContain(WHAT);
});

it("nor does one that was on its way by then, and failed", async () => {
  await bich.write({ ...LITTER, what: WHAT }, "option-enough");
  const slow = { isOver: false };
  platforms.next({ type: "hang", isOver: () => slow.isOver, ending: behave.broken }, bich);
  const calls = platforms.calls.length;
  expect((await deliver("telegram", bich.choiceUpdate("option-enough"))).status).toBe(200);
  await until(() => platforms.calls.length > calls);
  expect((await deliver("telegram", bich.pressUpdate(sendButton()))).status).toBe(200);
  slow.isOver = true;
  await passUntilQuiet();
  expect(bich.receipt()).toBeTruthy();
  expect(bich.shown).not.toContain(WHAT);
});

/** Data of the button on the review that the platform was asked to show. */
function sendButton(): string {
  const review = platforms.calls.findLast(({ text }) => text.includes(WHAT)) ?? expect.fail();
  // The shape that the Telegram channel renders.
  const markup = review.params.reply_markup as { inline_keyboard: { callback_data: string }[][] };
  return markup.inline_keyboard[0]?.[0]?.callback_data ?? expect.fail("no button");
}
