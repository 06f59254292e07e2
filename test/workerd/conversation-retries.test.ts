import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { ALERT_PAUSE_FIRST_MS, ALERT_PAUSE_LONGEST_MS } from "../../src/app/outbox/limits.ts";
import type { ChannelId } from "../../src/core/channel.ts";
import { ORIGIN } from "../http/officer-browser.ts";
import { bindings } from "./bindings.ts";
import { behave } from "./fake-platforms.ts";
import { begun, type Resident } from "./resident.ts";
import { fetchWorker } from "./station-town.ts";
import { conversationOf, deliver, openTown, pass, platforms, query, settle } from "./town.ts";

const HOUR = 3_600_000;
const MINUTE = 60_000;

const status = (channel: ChannelId) => bindings.BROADCASTER.getByName(channel).status();

interface Health {
  state: string;
  alert: string | null;
  lastSuccess: string | null;
}

async function health(channel: ChannelId): Promise<unknown> {
  const response = await fetchWorker(`${ORIGIN}/health`);
  expect(response.status).toBe(200);
  const { channels } = await response.json<{ channels: Record<ChannelId, Health> }>();
  const { lastSuccess, ...told } = channels[channel];
  // Never finer than the hour.
  expect(Date.parse(lastSuccess ?? "") % HOUR).toBe(0);
  return told;
}

async function waiting(resident: Resident): Promise<number> {
  const stub = await conversationOf(resident.channel, resident.chat);
  return (await query(stub, "SELECT id FROM outbox")).length;
}

beforeAll(openTown);

beforeEach(async () => {
  platforms.forget();
  // Later than any pause that the former test caused.
  await pass(48 * HOUR);
});

describe("a 429 of Telegram", () => {
  it("makes every chat of the bot wait as long as it says", async () => {
    const [bich, hoa] = [await begun(), await begun()];
    const before = [bich.messages.length, hoa.messages.length];
    platforms.next(behave.tooMany(7));
    platforms.calls.length = 0;
    await bich.text("trợ giúp");
    await hoa.text("trợ giúp");
    expect(platforms.calls).toHaveLength(1);
    expect(await status("telegram")).toMatchObject({
      pausedUntil: Date.now() + 7_000,
      alert: null,
    });
    expect(await health("telegram")).toEqual({ state: "paused", alert: null });
    await pass(6_999);
    expect(platforms.calls).toHaveLength(1);
    // Each chat at another moment, within a quarter of the pause.
    await pass(7_000 / 4 + 1);
    expect([bich.messages.length, hoa.messages.length]).toEqual(before.map((count) => count + 1));
    expect(await health("telegram")).toEqual({ state: "on", alert: null });
  });

  it("holds back a button's answer too, and does not shorten a longer pause", async () => {
    const bich = await begun();
    const start = bich.messages.length;
    platforms.next(behave.tooMany(60));
    await bich.text("trợ giúp");
    const until = (await status("telegram")).pausedUntil;
    platforms.calls.length = 0;
    await bich.choose("menu-main-tip");
    await settle();
    expect(platforms.calls).toEqual([]);
    await bindings.BROADCASTER.getByName("telegram").pause(Date.now() + 1_000, null);
    expect((await status("telegram")).pausedUntil).toBe(until);
    await pass(60_000 + 10_000);
    expect(bich.messages).toHaveLength(start + 2);
  });

  it("is no failed try: after five of them a failure waits as long as the first", async () => {
    const bich = await begun();
    const start = bich.messages.length;
    platforms.next(behave.broken);
    platforms.next(behave.tooMany(1), { times: 5 });
    await bich.text("trợ giúp");
    for (let pauses = 0; pauses < 5; pauses++) await pass(1_501);
    platforms.calls.length = 0;
    await pass(1_250);
    expect(platforms.calls).toHaveLength(1);
    expect(bich.messages).toHaveLength(start + 1);
  });

  it("lets chats that waited come back one after the other", async () => {
    const chats = [await begun(), await begun(), await begun(), await begun()];
    platforms.next(behave.tooMany(8));
    for (const chat of chats) await chat.text("trợ giúp");
    const due = async ({ channel, chat }: Resident) => {
      const stub = await conversationOf(channel, chat);
      return (await query<{ due_at: number }>(stub, "SELECT due_at FROM outbox"))[0]?.due_at;
    };
    const times = await Promise.all(chats.map(due));
    // They are random: two of them may be the same.
    expect(new Set(times).size).toBeGreaterThanOrEqual(chats.length - 1);
  });
});

it("tries at once what waits after a failure when the resident writes", async () => {
  const bich = await begun();
  const start = bich.messages.length;
  platforms.next(behave.broken, { times: 3, chat: bich.chat });
  await bich.text("trợ giúp");
  for (const ms of [1_250, 2_500]) await pass(ms);
  // Four seconds at least until the next try.
  expect(bich.messages).toHaveLength(start);
  await bich.text("113");
  expect(bich.messages.slice(start).map(({ text }) => text)).toEqual([
    expect.stringContaining("quay lại"),
    expect.stringContaining("ĐANG NGUY HIỂM"),
  ]);
});

describe.each([
  ["a broken server", behave.broken],
  ["a broken line", behave.offline],
] as const)("%s", (_, trouble) => {
  it("is tried again with growing waits, and the chat's messages stay in order", async () => {
    const bich = await begun();
    const start = bich.messages.length;
    platforms.next(trouble, { times: 4, chat: bich.chat });
    platforms.calls.length = 0;
    for (const text of ["???", "trợ giúp", "113"]) await bich.text(text);
    const waits: number[] = [];
    for (let last = platforms.calls.length; bich.messages.length === start; ) {
      await pass(500);
      if (platforms.calls.length > last) waits.push(Date.now());
      last = platforms.calls.length;
    }
    const gaps = waits.map((at, index) => at - (waits[index - 1] ?? at)).slice(1);
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
    expect(gaps.at(-1)).toBeGreaterThanOrEqual(8_000);
    await settle();
    const shown = bich.messages.slice(start).map(({ text }) => text);
    expect(shown).toHaveLength(3);
    expect(shown[0]).toContain("Tôi chưa hiểu");
    expect(shown[1]).toContain("quay lại");
    expect(shown[2]).toContain("ĐANG NGUY HIỂM");
  });
});

describe.each([
  ["who blocked the bot", behave.blocked],
  ["whose chat is no more", behave.noChat],
] as const)("somebody %s", (_, answer) => {
  it("is sent nothing more, and gets no notices", async () => {
    const bich = await begun();
    await bich.choose("menu-main-notices");
    await bich.choose("notices-choice-on");
    expect((await status("telegram")).subscribers).toBe(1);
    platforms.next(answer, { times: 3, chat: bich.chat });
    await bich.text("trợ giúp");
    await settle();
    expect(await waiting(bich)).toBe(0);
    expect((await status("telegram")).subscribers).toBe(0);
    // The session has learned that the bot was unblocked, and offers to subscribe.
    platforms.forget();
    await bich.text("00");
    await bich.choose("menu-main-notices");
    expect(bich.offers("notices-choice-on")).toBe(true);
  });
});

let lastUpdate = 990_000;

/** The news that somebody has blocked the bot, which happened so long ago. */
async function tellBlock(chat: string, agoMs: number): Promise<Response> {
  const who = { id: Number(chat), first_name: "Bích", is_bot: false };
  lastUpdate += 1;
  const my_chat_member = {
    chat: { id: Number(chat), type: "private", first_name: "Bích" },
    from: who,
    date: Math.floor((Date.now() - agoMs) / 1_000),
    old_chat_member: { user: who, status: "member" },
    new_chat_member: { user: who, status: "kicked" },
  };
  return await deliver("telegram", { update_id: lastUpdate, my_chat_member });
}

it("stays subscribed when old news say that they blocked the bot, and not when new ones do", async () => {
  const bich = await begun();
  await bich.choose("menu-main-notices");
  await bich.choose("notices-choice-on");
  for (const [agoMs, subscribers] of [
    [2 * 3_600_000, 1],
    [-1_000, 0],
  ] as const) {
    expect((await tellBlock(bich.chat, agoMs)).status).toBe(200);
    await settle();
    expect((await status("telegram")).subscribers).toBe(subscribers);
  }
});

it("gives up a message that the platform refuses, and goes on with the next", async () => {
  const bich = await begun();
  const start = bich.messages.length;
  platforms.next(behave.malformed);
  await bich.text("???");
  await bich.text("trợ giúp");
  expect(bich.messages.slice(start).map(({ text }) => text)).toEqual([
    expect.stringContaining("quay lại"),
  ]);
  expect(await waiting(bich)).toBe(0);
});

it.each([
  ["zalo", "quota", behave.quota],
  ["zalo", "misconfigured", behave.unauthorized],
  ["telegram", "misconfigured", behave.unauthorized],
] as const)("%s: one refusal pauses for seconds with the alert %s", async (...given) => {
  const [channel, alert, answer] = given;
  const bich = await begun(channel);
  const start = bich.messages.length;
  platforms.next(answer);
  await bich.text("trợ giúp");
  const pausedUntil = Date.now() + ALERT_PAUSE_FIRST_MS;
  expect(await status(channel)).toMatchObject({ pausedUntil, alert });
  expect(await health(channel)).toEqual({ state: "paused", alert });
  const other = channel === "zalo" ? "telegram" : "zalo";
  expect(await health(other)).toEqual({ state: "on", alert: null });
  await pass(ALERT_PAUSE_FIRST_MS + 501);
  expect(bich.messages).toHaveLength(start + 1);
  expect(await health(channel)).toEqual({ state: "on", alert: null });
});

it("asks a platform that goes on refusing ever less often, and says so all the time", async () => {
  const bich = await begun("zalo");
  const tries: number[] = [];
  platforms.judge = () => {
    tries.push(Date.now());
    return behave.quota;
  };
  await bich.text("trợ giúp");
  while (tries.length < 8) {
    await pass(1_000);
    expect(await health("zalo")).toEqual({ state: "paused", alert: "quota" });
    if (tries.length > 2) await pass(ALERT_PAUSE_FIRST_MS * 4 ** (tries.length - 2));
  }
  const gaps = tries.map((at, index) => at - (tries[index - 1] ?? at)).slice(1);
  expect(gaps[0]).toBeLessThan(ALERT_PAUSE_FIRST_MS + 2_000);
  expect(gaps.slice(0, 6)).toEqual(gaps.slice(0, 6).sort((a, b) => a - b));
  platforms.forget();
  await pass(ALERT_PAUSE_LONGEST_MS + 10_000);
  expect(bich.messages).toHaveLength(1);
  expect(await health("zalo")).toEqual({ state: "on", alert: null });
});

it("says that a platform is not reached, since which hour, and no more when it is again", async () => {
  const bich = await begun();
  const lastOf = async () => (await status("telegram")).succeededAt;
  const last = await lastOf();
  expect(last).toBe(Date.now() - (Date.now() % HOUR));
  const log = vi.spyOn(console, "log");
  platforms.judge = ({ channel }) => (channel === "telegram" ? behave.offline : null);
  await pass(2 * HOUR);
  await bich.text("trợ giúp");
  expect(await health("telegram")).toEqual({ state: "on", alert: null });
  for (let second = 0; second < 70; second += 10) await pass(10_000);
  expect(await health("telegram")).toEqual({ state: "failing", alert: "unreachable" });
  expect(await health("zalo")).toEqual({ state: "on", alert: null });
  expect(await lastOf()).toBe(last);
  // One line, without a chat.
  const lines = log.mock.calls.flat().filter((line) => String(line).includes("unreachable"));
  expect(lines).toEqual(['{"event":"channel-unreachable","channel":"telegram"}']);
  log.mockRestore();
  platforms.forget();
  await pass(2 * MINUTE);
  expect(bich.newest).toContain("quay lại");
  expect(await health("telegram")).toEqual({ state: "on", alert: null });
  expect(await lastOf()).toBe(Date.now() - (Date.now() % HOUR));
});

it("drops a message that nobody could be sent for a day", async () => {
  const bich = await begun();
  const start = bich.messages.length;
  const log = vi.spyOn(console, "log");
  platforms.judge = () => behave.broken;
  await bich.text("???");
  await pass(24 * HOUR + 1);
  platforms.forget();
  await pass(HOUR);
  expect(bich.messages.slice(start)).toEqual([]);
  expect(await waiting(bich)).toBe(0);
  expect(log.mock.calls.flat()).toContain('{"event":"send-dropped","channel":"telegram"}');
  log.mockRestore();
});

it("arms the alarm for what waits, and not for what waits behind it", async () => {
  const bich = await begun();
  const stub = await conversationOf("telegram", bich.chat);
  platforms.next(behave.broken, { times: 2 });
  await bich.text("???");
  await bich.text("trợ giúp");
  const armed = () => runInDurableObject(stub, (_, state) => state.storage.getAlarm());
  // The first one writes the end of the former send.
  await runDurableObjectAlarm(stub);
  const at = await armed();
  expect(at).toBeGreaterThan(Date.now());
  await runDurableObjectAlarm(stub);
  expect(platforms.calls.filter(({ chat }) => chat === bich.chat)).toHaveLength(4);
  expect(await armed()).toBe(at);
  for (let i = 0; i < 2; i++) await pass(10_000);
  expect(await waiting(bich)).toBe(0);
});
