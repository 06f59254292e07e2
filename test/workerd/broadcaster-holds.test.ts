import { runInDurableObject } from "cloudflare:test";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { PAGE_SIZE } from "../../src/app/notices/broadcast.ts";
import type { PublicNotice } from "../../src/app/object-ports.ts";
import type { ChannelId } from "../../src/core/channel.ts";
import { CAP_OF } from "../../src/core/station/notice.ts";
import { DAY_MS, HOUR_MS } from "../../src/core/units.ts";
import { wire } from "../../src/wire.ts";
import { bindings } from "./bindings.ts";
import { behave } from "./fake-platforms.ts";
import {
  broadcasterOf,
  newNotice,
  passPages as passPagesOf,
  spread,
  subscribe as subscribeTo,
} from "./followers.ts";
import { Resident } from "./resident.ts";
import { moveClock, openTown, pass, platforms, query, ring, sleeps, until } from "./town.ts";

const MANY = PAGE_SIZE + 12;

let channel: ChannelId = "telegram";

beforeAll(openTown);

beforeEach(async () => {
  platforms.forget();
  channel = "telegram";
  await pass(DAY_MS);
  await query(stub(), "DELETE FROM subscribers");
});

const stub = () => broadcasterOf(channel);
const subscribe = (count: number) => subscribeTo(channel, count);
const passPages = (count: number) => passPagesOf(channel, count);

async function broadcast(sent = newNotice()): Promise<PublicNotice> {
  await bindings.BROADCASTER.getByName(channel).broadcast(sent);
  return sent;
}

/** The tests' ORIGIN is a trial's, which has no quiet hours. 22:00 in the place is 15:00 UTC. */
async function quietly(test: () => Promise<void>): Promise<void> {
  const env = await runInDurableObject(stub(), (object) => Reflect.get(object, "env"));
  const { settings } = await wire(env);
  Object.assign(settings, { delays: true });
  try {
    await test();
  } finally {
    Object.assign(settings, { delays: false });
  }
}

/** Lets time pass until a time of day, UTC. */
async function passTo(hours: number, minutes = 0): Promise<void> {
  const now = new Date();
  const then = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), hours, minutes);
  await pass(then > now.getTime() ? then - now.getTime() : then + DAY_MS - now.getTime());
}

it("holds until the morning what is not pressing, and tells so", () =>
  quietly(async () => {
    const chats = await subscribe(2);
    await passTo(16);
    const held = [newNotice(), newNotice({ severity: "warning" })];
    for (const one of held) await broadcast(one);
    const immediate = { ...CAP_OF.warning, urgency: "Immediate" } as const;
    await broadcast(newNotice({ severity: "warning", cap: immediate }));
    await broadcast(newNotice({ severity: "emergency", cap: CAP_OF.emergency }));
    await passPages(3);
    expect(spread(chats)).toEqual([2, 2]);
    const morning = Date.now() - (Date.now() % DAY_MS) + 23 * HOUR_MS;
    const port = bindings.BROADCASTER.getByName(channel);
    expect((await port.status()).quietUntil).toBe(morning);
    const progress = await port.progress(held[0]?.id ?? "");
    expect(progress).toMatchObject({ state: "sending", sent: 0, left: 2, held: morning });
    // Each alarm looks at the clock anew, whatever it did meanwhile.
    moveClock(-2 * HOUR_MS);
    await passPages(1);
    expect(spread(chats)).toEqual([2, 2]);
    await passTo(22, 59);
    expect(spread(chats)).toEqual([2, 2]);
    await passTo(23);
    await passPages(3);
    expect(spread(chats)).toEqual([4, 4]);
  }));

it("stops a notice at the hour, and goes on in the morning with those who are left", () =>
  quietly(async () => {
    const chats = await subscribe(MANY);
    platforms.judge = ({ chat }) => (chat === chats[3] ? behave.broken : null);
    await passTo(14, 59);
    await pass(59_000);
    await broadcast();
    await ring();
    platforms.judge = () => null;
    moveClock(1_000);
    const before = platforms.sent.length;
    await pass(HOUR_MS);
    await pass(HOUR_MS);
    expect(platforms.sent).toHaveLength(before);
    expect(before).toBeLessThan(MANY);
    await passTo(23);
    await passPages(10);
    expect(spread(chats)).toEqual([1, 1]);
  }));

it("sends nobody in the morning what has ended at night", () =>
  quietly(async () => {
    const chats = await subscribe(2);
    await passTo(16);
    const until = new Date(Date.now() + HOUR_MS).toISOString();
    const sent = await broadcast(newNotice({ until }));
    await passTo(23);
    await passPages(2);
    expect(spread(chats)).toEqual([0, 0]);
    const progress = await bindings.BROADCASTER.getByName(channel).progress(sent.id);
    expect(progress).toMatchObject({ state: "lapsed", sent: 0, left: 2 });
  }));

/** Lets the bot post in these channels, until the test is over. */
async function inChannels(posts: Record<string, string>, test: () => Promise<void>): Promise<void> {
  const env = await runInDurableObject(stub(), (object) => Reflect.get(object, "env"));
  const telegram = (await wire(env)).channels.telegram;
  if (!telegram) throw new Error("no Telegram");
  telegram.posts = posts;
  await test().finally(() => Object.assign(telegram, { posts: {} }));
}

const emergency = () => newNotice({ severity: "emergency", cap: CAP_OF.emergency, urgent: true });

/** A notice that goes to the list alone: nothing is posted in its language. */
const listed = () =>
  newNotice({ audience: { areas: [], topics: [], languages: ["vi"], channels: [] } });

const isPosted = (id: string) => platforms.to("@kyanh_en").some(({ text }) => text.includes(id));

it("posts an emergency at once, while a page is taken up and its calls hang", () =>
  inChannels({ en: "@kyanh_en" }, async () => {
    await subscribe(MANY);
    let isOver = false;
    platforms.judge = ({ chat }) =>
      chat === "@kyanh_en" ? null : { type: "hang", isOver: () => isOver };
    await broadcast(listed());
    const page = runInDurableObject(stub(), (object) => object.alarm?.());
    await until(() => platforms.calls.length >= 5);
    const start = Date.now();
    const { id } = await broadcast(emergency());
    await until(() => isPosted(id));
    // Nobody of the list has got anything, and no time has passed.
    expect(platforms.sent).toHaveLength(1);
    expect(Date.now()).toBe(start);
    isOver = true;
    platforms.judge = () => null;
    await page;
    await passPages(5);
  }));

it("posts an emergency beside a list that goes at full pace, and meets no limit", () =>
  inChannels({ en: "@kyanh_en" }, async () => {
    await subscribe(MANY);
    await broadcast(listed());
    platforms.limits = { all: 30, chat: 1 };
    sleeps.moveClock = true;
    const page = runInDurableObject(stub(), (object) => object.alarm?.());
    await until(() => platforms.sent.length >= 3);
    const { id } = await broadcast(emergency());
    await until(() => isPosted(id));
    await page;
    sleeps.moveClock = false;
    expect(platforms.refused).toBe(0);
    await passPages(5);
  }));

it("tells where a notice is not posted, and tries again soon", () =>
  inChannels({ vi: "@kyanh", en: "@kyanh_en" }, async () => {
    platforms.judge = ({ chat }) => (chat === "@kyanh" ? behave.broken : null);
    const { id } = await broadcast();
    const port = bindings.BROADCASTER.getByName(channel);
    for (let tries = 0; tries < 10; tries++) await pass(6_000);
    expect(await port.progress(id)).toMatchObject({ unposted: ["@kyanh"] });
    platforms.judge = () => null;
    await pass(6_000);
    expect(platforms.to("@kyanh")).toHaveLength(1);
    expect(await port.progress(id)).not.toHaveProperty("unposted");
  }));

/** Leaves so many messages of this month for notices on Zalo: 3,000 without 1,000 for replies. */
async function leave(messages: number): Promise<void> {
  channel = "zalo";
  await query(stub(), "DELETE FROM subscribers");
  await query(stub(), "DELETE FROM spent");
  await bindings.BROADCASTER.getByName(channel).spend(2_000 - messages);
}

it("stops before a month's messages end, keeps some for replies, and goes on in the next", async () => {
  await leave(30);
  const chats = await subscribe(MANY);
  const port = bindings.BROADCASTER.getByName("zalo");
  const sent = await broadcast();
  await passPages(10);
  expect(platforms.sent).toHaveLength(30);
  expect((await port.status()).left).toBe(0);
  const left = MANY - 30;
  expect(await port.progress(sent.id)).toMatchObject({ state: "sending", left, held: "quota" });
  const urgent = { severity: "emergency", cap: CAP_OF.emergency } as const;
  await broadcast(newNotice(urgent));
  await passPages(10);
  expect(platforms.sent).toHaveLength(30 + MANY);
  await pass(32 * DAY_MS);
  await passPages(10);
  expect(spread(chats)).toEqual([2, 2]);
});

it("takes the platform's word for it when a month's messages are used up", async () => {
  await leave(1_000);
  await subscribe(MANY);
  const port = bindings.BROADCASTER.getByName("zalo");
  platforms.judge = () => behave.quota;
  const { id } = await broadcast();
  await passPages(5);
  expect((await port.status()).left).toBe(0);
  expect(await port.progress(id)).toMatchObject({ held: "quota" });
  expect(platforms.sent).toEqual([]);
  platforms.forget();
  await pass(2 * HOUR_MS);
  await passPages(10);
  expect(platforms.sent).toHaveLength(MANY);
});

it("counts the replies to residents among the messages of a month", async () => {
  await leave(2_000);
  const port = bindings.BROADCASTER.getByName("zalo");
  const hoa = new Resident("zalo", "z-8100000003");
  await hoa.begin();
  const spent = async () => 2_000 - ((await port.status()).left ?? 0);
  await until(async () => (await spent()) === hoa.messages.length);
  expect(hoa.messages.length).toBeGreaterThan(0);
});
