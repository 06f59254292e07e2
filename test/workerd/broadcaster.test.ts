import { abortAllDurableObjects, evictDurableObject, runInDurableObject } from "cloudflare:test";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { PAGE_SIZE } from "../../src/app/notices/broadcast.ts";
import type { PublicNotice } from "../../src/app/object-ports.ts";
import { LEASE_MS } from "../../src/app/outbox/limits.ts";
import type { ChannelId } from "../../src/core/channel.ts";
import type { Follower } from "../../src/core/station/follower.ts";
import { bindings } from "./bindings.ts";
import { behave } from "./fake-platforms.ts";
import {
  broadcasterOf,
  keyOf,
  newNotice,
  pageMs,
  passPages as passPagesOf,
  spread,
  subscribe as subscribeTo,
  TEXTS,
} from "./followers.ts";
import { Resident } from "./resident.ts";
import {
  moveClock,
  openTown,
  pass,
  platforms,
  query,
  ring,
  settle,
  sleeps,
  until,
} from "./town.ts";

const MANY = 2 * PAGE_SIZE + 12;

let channel: ChannelId = "telegram";

beforeAll(openTown);

beforeEach(async () => {
  platforms.forget();
  channel = "telegram";
  await pass(24 * 3_600_000);
  await query(stub(), "DELETE FROM subscribers");
});

function stub(): DurableObjectStub {
  return broadcasterOf(channel);
}

async function broadcast(sent = newNotice()): Promise<PublicNotice> {
  await bindings.BROADCASTER.getByName(channel).broadcast(sent);
  return sent;
}

function subscribe(
  count: number,
  wants?: Partial<Follower> & { from?: number },
): Promise<string[]> {
  return subscribeTo(channel, count, wants);
}

function passPages(count: number): Promise<void> {
  return passPagesOf(channel, count);
}

it("reaches each of many once, a page at a time", async () => {
  const chats = await subscribe(MANY);
  await broadcast();
  await ring();
  expect(platforms.sent).toHaveLength(PAGE_SIZE);
  await pass(pageMs("telegram"));
  expect(platforms.sent).toHaveLength(2 * PAGE_SIZE);
  await passPages(5);
  expect(spread(chats)).toEqual([1, 1]);
  expect(await query(stub(), "SELECT id FROM outbox")).toEqual([]);
});

it("tells the notice whole, says who writes it and where to check it", async () => {
  const [chat = ""] = await subscribe(1);
  const { id } = await broadcast();
  await passPages(1);
  const [message] = platforms.to(chat);
  for (const part of ["Công an phường Sông Trí", TEXTS.vi.title, TEXTS.vi.body, `/notices/${id}`]) {
    expect(message?.text).toContain(part);
  }
});

it("reaches whom its picture does not", async () => {
  channel = "zalo";
  const [chat = "", other = ""] = await subscribe(2);
  platforms.judge = ({ method, chat: to }) =>
    method === "sendPhoto" && to === chat ? behave.malformed : null;
  const picture = { hash: "p".repeat(43), alt: { vi: "Cầu sập" } };
  const { id } = await broadcast(newNotice({ picture }));
  await passPages(2);
  const photo = expect.stringContaining(`/notices/${id}/${picture.hash}.jpg`);
  const sent = platforms.sent.map(({ method, params }) => [method, params]);
  expect(sent).toContainEqual(["sendMessage", expect.objectContaining({ chat_id: chat })]);
  expect(sent).toContainEqual(["sendPhoto", expect.objectContaining({ chat_id: other, photo })]);
  expect(sent).toHaveLength(2);
  expect(platforms.calls).toHaveLength(3);
});

it("is taken once, however often it is handed over", async () => {
  const chats = await subscribe(3);
  const sent = await broadcast();
  await broadcast(sent);
  await passPages(2);
  await broadcast(sent);
  await passPages(2);
  expect(spread(chats)).toEqual([1, 1]);
});

it("speaks the subscriber's language, or the first one where the notice lacks it", async () => {
  const [chat = ""] = await subscribe(1, { lang: "en" });
  await broadcast();
  await passPages(1);
  await broadcast(newNotice({ texts: { vi: TEXTS.vi } }));
  await passPages(1);
  const [first, second] = platforms.to(chat).map(({ text }) => text);
  expect(first).toContain("Send no money");
  expect(second).toContain("Đừng chuyển tiền");
});

it("passes over whom a notice is not for, without a call and without the pace", async () => {
  // More than a page of them stand before the one whom it is for.
  const elsewhere = await subscribe(MANY, { areas: ["hai-ninh"], from: 8_100_000_000 });
  const chats = await subscribe(8, { areas: ["song-tri"], topics: ["scams"] });
  const quiet = await subscribe(3, { until: Number.MAX_SAFE_INTEGER, from: 8_200_000_000 });
  const audience = {
    areas: ["song-tri"],
    topics: ["scams", "traffic"],
    languages: [],
    channels: [],
  };
  const sent = await broadcast(newNotice({ audience }));
  await passPages(1);
  expect(spread(chats)).toEqual([1, 1]);
  expect(spread([...elsewhere, ...quiet])).toEqual([0, 0]);
  // Told in whole fives: no number tells of a few.
  const cells = { "lang:vi": 5, "area:song-tri": 5 };
  const told = { state: "done", sent: 5, failed: 0, left: 0, cells, isRough: true };
  const port = bindings.BROADCASTER.getByName(channel);
  expect(await port.progress(sent.id)).toEqual(told);
  // Who leaves and was passed over is not counted twice.
  for (const chat of quiet) await port.unsubscribe(await keyOf(channel, chat));
  expect(await port.progress(sent.id)).toEqual(told);
});

it("brings an emergency in quiet time and beside the topics, but to its areas only", async () => {
  const quiet = { areas: ["song-tri"], topics: ["weather"], until: Number.MAX_SAFE_INTEGER };
  const chats = await subscribe(2, quiet);
  const others = await subscribe(2, { areas: ["hai-ninh"], from: 8_100_000_000 });
  const audience = { areas: ["song-tri"], topics: ["safety"], languages: [], channels: [] };
  await broadcast(newNotice({ severity: "emergency", audience, urgent: true }));
  await passPages(1);
  expect([spread(chats), spread(others)]).toEqual([
    [1, 1],
    [0, 0],
  ]);
});

it("keeps what a resident wants sealed, as long for each choice", async () => {
  const chi = new Resident("telegram", "8100000002");
  await chi.begin();
  await chi.choose("menu-main-notices");
  await chi.choose("notices-choice-which");
  const lengths = new Set<unknown>();
  const rows = () =>
    query<{ lang: string; size: number }>(
      stub(),
      "SELECT lang, LENGTH(address) AS size FROM subscribers",
    );
  for (const pick of ["area-song-tri", "area-hai-ninh", "topic-scams", "notices-quiet-week"]) {
    await chi.choose(pick);
    for (const { lang, size } of await rows()) lengths.add(`${lang}:${size}`);
  }
  await chi.choose("option-done");
  expect(await rows()).toHaveLength(1);
  expect([...lengths]).toHaveLength(1);
  expect([...lengths][0]).toMatch(/^:/);
  await broadcast();
  await passPages(1);
  const heard = () =>
    chi.messages.filter(({ text }) => text.includes("/notices/song-tri.n")).length;
  expect(heard()).toBe(0);
  await pass(7 * 24 * 3_600_000);
  await broadcast();
  await passPages(1);
  expect(heard()).toBe(1);
});

it("follows a resident who subscribes, changes the language and leaves", async () => {
  const bich = new Resident("telegram", "8100000001");
  await bich.begin();
  await bich.choose("menu-main-notices");
  await bich.choose("notices-choice-on");
  const count = () => bich.messages.filter(({ text }) => text.includes("song-tri.n")).length;
  await broadcast();
  await passPages(2);
  expect(count()).toBe(1);
  await bich.text("/language");
  await bich.choose("language-self", "en");
  await broadcast();
  await passPages(2);
  expect(bich.newest).toContain("Send no money");
  await bich.text("menu");
  await bich.choose("menu-main-notices", "en");
  await bich.choose("notices-choice-off", "en");
  await broadcast();
  await passPages(2);
  expect(count()).toBe(2);
});

it("strikes off who blocked the bot, and sends the others theirs", async () => {
  const chats = await subscribe(5);
  platforms.next(behave.blocked, { chat: chats[1] ?? "" });
  platforms.next(behave.noChat, { chat: chats[3] ?? "" });
  await broadcast();
  await passPages(2);
  expect(platforms.sent).toHaveLength(3);
  expect((await bindings.BROADCASTER.getByName("telegram").status()).subscribers).toBe(3);
});

it("does not hold everybody up for a chat that fails again and again", async () => {
  const chats = await subscribe(MANY);
  const troubled = chats[0] ?? "";
  platforms.judge = ({ chat }) => (chat === troubled ? behave.broken : null);
  await broadcast();
  await passPages(4);
  expect(platforms.to(troubled)).toHaveLength(0);
  expect(spread(chats.slice(1))).toEqual([1, 1]);
  platforms.forget();
  await pass(3_600_000);
  expect(platforms.to(troubled)).toHaveLength(1);
});

/** Lets time pass while notices wait for their turns, until all chats have theirs. */
async function passInTime(chats: string[]): Promise<void> {
  platforms.limits = { all: 30, chat: 1 };
  sleeps.moveClock = true;
  for (let i = 0; i < 60 && spread(chats)[0] === 0; i++) await pass(100);
  sleeps.moveClock = false;
}

it("goes at nearly the pace that is allowed, and meets no limit", async () => {
  const chats = await subscribe(MANY);
  const start = Date.now();
  await broadcast();
  await passInTime(chats);
  expect(spread(chats)).toEqual([1, 1]);
  expect(platforms.refused).toBe(0);
  const perSecond = (1_000 * MANY) / (Date.now() - start);
  expect(perSecond).toBeGreaterThan(0.9 * 30);
});

it("meets no limit while rows are tried again, and sends a chat one message a second", async () => {
  const chats = await subscribe(5);
  platforms.next(behave.broken, { chat: chats[0] ?? "", times: 3 });
  for (let i = 0; i < 3; i++) await broadcast();
  await passInTime(chats);
  for (let i = 0; i < 100; i++) await pass(100);
  expect(spread(chats)).toEqual([3, 3]);
  expect(platforms.refused).toBe(0);
});

it("takes up no more than a page of chats that fail", async () => {
  await subscribe(MANY);
  platforms.judge = () => behave.broken;
  await broadcast();
  await passPages(10);
  expect((await query(stub(), "SELECT id FROM outbox")).length).toBe(PAGE_SIZE);
  platforms.forget();
  for (let i = 0; i < 40; i++) await pass(60_000);
  expect(platforms.sent).toHaveLength(MANY);
});

it("pauses as long as the platform says, and reaches each once all the same", async () => {
  const chats = await subscribe(MANY);
  platforms.next(behave.tooMany(30), { chat: chats[3] ?? "" });
  await broadcast();
  await ring();
  const { pausedUntil } = await bindings.BROADCASTER.getByName("telegram").status();
  expect(pausedUntil).toBe(Date.now() + 30_000);
  const sent = platforms.calls.length;
  await pass(29_000);
  expect(platforms.calls).toHaveLength(sent);
  await pass(1_000);
  // What waited takes the room of the next page.
  expect(platforms.calls.length - sent).toBeLessThanOrEqual(PAGE_SIZE);
  await passPages(10);
  expect(spread(chats)).toEqual([1, 1]);
});

it("starts nothing while the bot is paused, and starts when it no longer is", async () => {
  const chats = await subscribe(2);
  await bindings.BROADCASTER.getByName("telegram").pause(Date.now() + 60_000, "quota");
  await broadcast();
  await pass(59_000);
  expect(platforms.calls).toEqual([]);
  expect(await query(stub(), "SELECT id FROM outbox")).toEqual([]);
  await pass(1_000);
  expect(spread(chats)).toEqual([1, 1]);
});

it("lets an emergency overtake a warning, and that a long information", async () => {
  const chats = await subscribe(MANY);
  const ids: string[] = [];
  for (const severity of ["information", "warning", "emergency"] as const) {
    ids.push((await broadcast(newNotice({ severity }))).id);
    if (severity === "information") await ring();
  }
  await passPages(20);
  expect(spread(chats)).toEqual([3, 3]);
  const order = ids.map((id) => platforms.sent.findLastIndex(({ text }) => text.includes(id)));
  expect(order).toEqual(order.toSorted((one, other) => other - one));
});

it("reads a page by its place in the list, however long the list is", async () => {
  const page =
    "SELECT number, key FROM subscribers WHERE number > 9 AND number <= 99 ORDER BY number";
  const plan = await query<{ detail: string }>(stub(), `EXPLAIN QUERY PLAN ${page} LIMIT 25`);
  expect(plan.map(({ detail }) => detail)).toEqual([
    expect.stringMatching(/^SEARCH subscribers USING INTEGER PRIMARY KEY/),
  ]);
});

it("sends the second notice after the first, to each in that order", async () => {
  const chats = await subscribe(MANY);
  const troubled = chats[0] ?? "";
  platforms.next(behave.broken, { chat: troubled, times: 5 });
  const [first, second] = [await broadcast(), await broadcast()];
  await passPages(10);
  for (let i = 0; i < 20; i++) await pass(10_000);
  for (const chat of chats) {
    const texts = platforms.to(chat).map(({ text }) => text);
    expect(texts).toHaveLength(2);
    expect(texts[0]).toContain(first.id);
    expect(texts[1]).toContain(second.id);
  }
});

it("sends nobody the same notice twice who leaves and comes back meanwhile", async () => {
  const chats = await subscribe(MANY);
  await broadcast();
  await ring();
  const key = await keyOf("telegram", chats[0] ?? "");
  await bindings.BROADCASTER.getByName("telegram").unsubscribe(key);
  await subscribe(1);
  await passPages(5);
  expect(spread(chats)).toEqual([1, 1]);
});

it.each([0, 1, 2, 3])(
  "misses nobody when killed, and repeats only calls in flight (%i)",
  async (n) => {
    const chats = await subscribe(MANY);
    await broadcast();
    for (let page = 0; page < n; page++) await pass(page === 0 ? 0 : pageMs("telegram"));
    let isOver = false;
    const hanging = new Set<string>();
    platforms.judge = ({ chat }) => {
      if (Number(chat) % 3 !== 0) return null;
      hanging.add(chat);
      return { type: "hang", isOver: () => isOver };
    };
    const before = platforms.calls.length;
    moveClock(pageMs("telegram"));
    const page = runInDurableObject(stub(), (object) => object.alarm?.()).catch(() => undefined);
    // If all were sent, the alarm ends by itself. It must not be killed before it begins.
    if (n === 3) await page;
    else await until(() => platforms.calls.length > before);
    await abortAllDurableObjects();
    await page;
    isOver = true;
    platforms.judge = () => null;
    for (let i = 0; i < 10; i++) await pass(LEASE_MS);
    const [fewest, most] = spread(chats);
    expect(fewest).toBe(1);
    // Only what was accepted and not yet noted before the kill may come again.
    expect(most).toBeLessThanOrEqual(2);
    const noted = chats.filter((chat) => platforms.to(chat).length === 2);
    expect(noted.length).toBeLessThanOrEqual(PAGE_SIZE);
    await settle();
  },
);

it("knows its channel when nothing but its alarm wakes it", async () => {
  channel = "zalo";
  await query(stub(), "DELETE FROM subscribers");
  const chats = await subscribe(3);
  await broadcast();
  await evictDurableObject(stub());
  await passPages(3);
  expect(platforms.sent.map((call) => call.channel)).toEqual(["zalo", "zalo", "zalo"]);
  expect(spread(chats)).toEqual([1, 1]);
});
