import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { STATUS_SETTLES_MS } from "../../src/app/station/bounds.ts";
import type { ChannelId } from "../../src/core/channel.ts";
import type { TipStatus } from "../../src/core/station/tip-views.ts";
import { bindings, stubOf } from "./bindings.ts";
import { loseAnswer } from "./lose-answer.ts";
import { begun, say } from "./resident.ts";
import { inStation } from "./station-town.ts";
import { Mailbox } from "./test-worker.ts";
import {
  ask,
  type KeptTip,
  type OpenStation,
  openStation,
  openTown,
  pass,
  passUntilQuiet,
  platforms,
  query,
  settle,
  tipsOf,
} from "./town.ts";

const STATION = "song-tri";
const NEWS = say("ping-status");

let station: OpenStation;

/** Somebody who has sent a tip. */
async function sender(channel: ChannelId = "telegram", contact = "receipt-kept-tell") {
  const bich = await begun(channel);
  const receipt = await bich.sendTip({ contact });
  const tip = (await tipsOf(STATION)).at(-1) ?? expect.fail("no tip");
  platforms.forget();
  return { bich, receipt, tip };
}

async function set({ id }: KeptTip, ...statuses: TipStatus[]): Promise<void> {
  for (const status of statuses) {
    expect((await station.officer.put(`/api/tips/${id}/status`, { status })).status).toBe(200);
  }
  await settle();
}

const waiting = () => inStation(STATION, "SELECT id FROM outbox");
const mailboxOf = ({ mailbox }: KeptTip) => stubOf(bindings.MAILBOX, mailbox);

beforeAll(async () => {
  openTown();
  station = await openStation(STATION);
});
beforeEach(() => platforms.forget());

describe.each<ChannelId>(["telegram", "zalo"])("a change of status by %s", (channel) => {
  it("reaches the sender without a word of it, and is read in the chat", async () => {
    const { bich, tip } = await sender(channel);
    await set(tip, "checking");
    expect(bich.messages).toEqual([]);
    await pass(STATUS_SETTLES_MS);
    expect(bich.messages.map(({ text }) => text)).toEqual([expect.stringContaining(NEWS)]);
    expect(bich.newest).not.toContain(say("status-explained-checking").slice(0, 20));
    expect(await waiting()).toEqual([]);
    await bich.text("đọc");
    expect(bich.newest).toContain(say("status-explained-checking"));
    // Which of the sender's tips it is.
    expect(bich.newest).toMatch(/^.+ · ….{6} · /);
  });
});

describe("officers who click to and fro", () => {
  it("are told of once, a minute after the last click", async () => {
    const { bich, tip } = await sender();
    await set(tip, "checking");
    await pass(STATUS_SETTLES_MS / 2);
    await set(tip, "closed", "acting");
    await pass(STATUS_SETTLES_MS / 2);
    expect(bich.messages).toEqual([]);
    await pass(STATUS_SETTLES_MS / 2);
    expect(bich.messages).toHaveLength(1);
    // Before the exchange of the tip goes from the chat.
    await pass(5 * STATUS_SETTLES_MS);
    expect(bich.messages).toHaveLength(1);
  });

  it("are not told of when nothing has changed in the end", async () => {
    const { bich, tip } = await sender();
    await set(tip, "closed", "received");
    // Before the exchange of the tip goes from the chat.
    await pass(5 * STATUS_SETTLES_MS);
    expect(bich.messages).toEqual([]);
    expect(await waiting()).toEqual([]);
  });

  it("are not told of when it was read before, but of what they take back after that", async () => {
    const { bich, tip } = await sender();
    await set(tip, "checking");
    await bich.text("menu");
    await bich.choose("menu-main-mailbox");
    await bich.text("1");
    expect(bich.newest).toContain(say("status-explained-checking"));
    const before = bich.messages.length;
    await pass(STATUS_SETTLES_MS);
    expect(bich.messages).toHaveLength(before);
    await set(tip, "received");
    await pass(STATUS_SETTLES_MS);
    expect(bich.newest).toContain(NEWS);
  });

  it("are told of again only when the news before has been read, from whatever chat", async () => {
    const { bich, receipt, tip } = await sender();
    await set(tip, "checking");
    await pass(STATUS_SETTLES_MS);
    await set(tip, "acting");
    await pass(STATUS_SETTLES_MS);
    expect(bich.messages).toHaveLength(1);
    const elsewhere = await begun("zalo");
    await elsewhere.choose("menu-main-mailbox");
    await elsewhere.choose("mailbox-which-typed");
    await elsewhere.text(receipt);
    expect(elsewhere.newest).toContain(say("status-explained-acting"));
    await set(tip, "closed");
    await pass(STATUS_SETTLES_MS);
    expect(bich.messages).toHaveLength(2);
  });

  it("do not add to a question that waits to be read, but a question is always told of", async () => {
    const { bich, tip } = await sender();
    await ask(station, tip, "Mấy giờ?");
    await settle();
    await set(tip, "checking");
    await pass(STATUS_SETTLES_MS);
    expect(bich.messages.map(({ text }) => text)).toEqual([expect.stringContaining(say("ping"))]);
    await ask(station, tip, "Ở đâu?");
    await settle();
    expect(bich.messages).toHaveLength(2);
  });
});

describe("a sender without a way back", () => {
  it("is told nothing, and cannot be told from one who has one", async () => {
    const seen = [];
    for (const contact of ["receipt-kept-later", "receipt-kept-tell"]) {
      const { bich, tip } = await sender("telegram", contact);
      const answer = await station.officer.put(`/api/tips/${tip.id}/status`, { status: "closed" });
      await pass(STATUS_SETTLES_MS);
      expect(bich.messages).toHaveLength(contact === "receipt-kept-later" ? 0 : 1);
      const unread = await query(mailboxOf(tip), "SELECT * FROM unread");
      expect(unread).toHaveLength(contact === "receipt-kept-later" ? 0 : 1);
      const row = await inStation(STATION, "SELECT status, told FROM tips WHERE id = ?", tip.id);
      seen.push([answer.status, row, await waiting()]);
    }
    expect(seen[0]).toEqual(seen[1]);
  });

  it("is told nothing either once the way back is erased", async () => {
    const { bich, tip } = await sender();
    await bindings.MAILBOX.getByName(tip.mailbox).forgetWayBack();
    await set(tip, "closed");
    await pass(STATUS_SETTLES_MS);
    expect(bich.messages).toEqual([]);
  });
});

it("tells once what is delivered twice", async () => {
  const { bich, tip } = await sender();
  const mailbox = loseAnswer(Mailbox, "tellStatus");
  await set(tip, "checking");
  await pass(STATUS_SETTLES_MS);
  expect([mailbox.calls, bich.messages.length]).toEqual([1, 1]);
  // As if it was read in between: the mailbox tells again, and the chat drops the repeat.
  await bindings.MAILBOX.getByName(tip.mailbox).markRead();
  await passUntilQuiet();
  expect([mailbox.calls, bich.messages.length]).toEqual([2, 1]);
});
