import { abortAllDurableObjects, evictDurableObject, runDurableObjectAlarm } from "cloudflare:test";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { PART_WAIT_MS, QUICKEST_ANSWER_MS, SETTLE_MS } from "../../src/app/outbox/limits.ts";
import type { ChannelId } from "../../src/core/channel.ts";
import { behave } from "./fake-platforms.ts";
import { begun, type Resident } from "./resident.ts";
import {
  conversationOf,
  deliver,
  moveClock,
  openStation,
  openTown,
  pass,
  platforms,
  query,
  settle,
  until,
} from "./town.ts";

const BOTH = ["telegram", "zalo"] as const;
const LONGEST: Record<ChannelId, number> = { telegram: 4_096, zalo: 2_000 };

beforeAll(async () => {
  openTown();
  await openStation("song-tri");
});

beforeEach(() => platforms.forget());

async function atKinds(channel: ChannelId): Promise<Resident> {
  const resident = await begun(channel);
  await resident.choose("menu-main-tip");
  return resident;
}

/** Two texts, the second before the question about the first has been sent. */
async function sendTogether(resident: Resident, first: string, second: string): Promise<void> {
  let isOver = false;
  const before = platforms.calls.length;
  platforms.next({ type: "hang", isOver: () => isOver }, { chat: resident.chat });
  const update = async (text: string) =>
    expect((await deliver(resident.channel, resident.textUpdate(text))).status).toBe(200);
  await update(first);
  await until(() => platforms.calls.length > before);
  await update(second);
  isOver = true;
  await settle();
}

it.each(BOTH)("takes two texts that were sent one after another as one (%s)", async (channel) => {
  const bich = await atKinds(channel);
  await sendTogether(bich, "trộm xe máy", "ở chợ Kỳ Long");
  const shown = bich.messages.length;
  // The question that hung was about the time.
  await bich.text("hôm qua");
  expect(bich.messages).toHaveLength(shown + 1);
  await bich.text("Kỳ Long");
  expect(bich.newest).toContain("trộm xe máy\nở chợ Kỳ Long");
});

it("takes a text for an answer once the question has been sent, whatever else waits", async () => {
  const bich = await atKinds("telegram");
  await bich.text("trộm xe máy");
  expect(bich.asks("tip-when")).toBe(true);
  await bich.text("hôm qua");
  expect(bich.asks("tip-area")).toBe(true);
});

it.each([true, false])(
  "takes a text for an answer that came after a send which may have shown the question (kill: %s)",
  async (isKilled) => {
    const bich = await atKinds("zalo");
    let isOver = false;
    const before = platforms.calls.length;
    const hang = { type: "hang", isOver: () => isOver, ending: behave.broken } as const;
    platforms.next(hang, { chat: bich.chat });
    expect((await deliver("zalo", bich.textUpdate("trộm xe máy"))).status).toBe(200);
    await until(() => platforms.calls.length > before);
    if (isKilled) await abortAllDurableObjects();
    moveClock(QUICKEST_ANSWER_MS);
    expect((await deliver("zalo", bich.textUpdate("khoảng giữa trưa"))).status).toBe(200);
    isOver = true;
    await settle();
    await pass(2 * SETTLE_MS);
    expect(bich.asks("tip-area")).toBe(true);
  },
);

it("takes a press for what it is, however early", async () => {
  const bich = await atKinds("telegram");
  const press = bich.choiceUpdate("category-drugs");
  let isOver = false;
  platforms.next({ type: "hang", isOver: () => isOver }, { chat: bich.chat });
  expect((await deliver("telegram", press)).status).toBe(200);
  expect((await deliver("telegram", bich.textUpdate("hôm qua"))).status).toBe(200);
  isOver = true;
  await settle();
  expect(bich.asks("tip-area")).toBe(true);
});

it.each(BOTH)("waits for the second part of a long text, and takes both (%s)", async (channel) => {
  const bich = await atKinds(channel);
  const first = `trộm xe máy ${"ở chợ ".repeat(LONGEST[channel])}`.slice(0, LONGEST[channel] - 6);
  const shown = bich.messages.length;
  await bich.text(first);
  expect(bich.messages).toHaveLength(shown);
  await bich.text("phần sau");
  expect(bich.messages).toHaveLength(shown + 1);
  await pass(PART_WAIT_MS);
  expect(bich.messages).toHaveLength(shown + 1);
});

it.each(BOTH)(
  "takes a long text alone after two seconds, also after a crash (%s)",
  async (channel) => {
    const bich = await atKinds(channel);
    const stub = await conversationOf(channel, bich.chat);
    const shown = bich.messages.length;
    await bich.text("x ".repeat(LONGEST[channel] / 2).trim());
    await pass(PART_WAIT_MS - 1);
    expect(bich.messages).toHaveLength(shown);
    await evictDurableObject(stub);
    moveClock(1);
    await runDurableObjectAlarm(stub);
    await settle();
    expect(bich.messages).toHaveLength(shown + 1);
    expect(await query(stub, "SELECT id FROM outbox")).toEqual([]);
  },
);

it("waits for nothing after a text that no app would cut", async () => {
  const bich = await atKinds("telegram");
  const shown = bich.messages.length;
  await bich.text("y".repeat(3_999));
  expect(bich.messages).toHaveLength(shown + 1);
});

it("joins what was typed while the platform was down", async () => {
  const bich = await atKinds("zalo");
  platforms.next(behave.broken, { times: 2, chat: bich.chat });
  await bich.text("trộm xe máy");
  await bich.text("ở chợ Kỳ Long");
  await pass(5_000);
  await bich.text("hôm qua");
  expect(bich.asks("tip-area")).toBe(true);
});
