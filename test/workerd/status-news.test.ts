import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ChannelId } from "../../src/core/channel.ts";
import {
  STATUS_SETTLES_MS,
  type Standing,
  standingKey,
  type TipStatus,
} from "../../src/core/station/tip-status.ts";
import type { TipDetail } from "../../src/core/station/tip-views.ts";
import { bindings, stubOf } from "./bindings.ts";
import { loseAnswer } from "./lose-answer.ts";
import { begun, say } from "./resident.ts";
import { inStation, read } from "./station-town.ts";
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
  sealedWords,
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
    await set(tip, "closed", "passed");
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
    await set(tip, "passed");
    await pass(STATUS_SETTLES_MS);
    expect(bich.messages).toHaveLength(1);
    const elsewhere = await begun("zalo");
    await elsewhere.choose("menu-main-mailbox");
    await elsewhere.choose("mailbox-which-typed");
    await elsewhere.text(receipt);
    expect(elsewhere.newest).toContain(say("status-explained-passed"));
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

const POLICE: Standing = { status: "passed", subStatus: "police" };
const MISTAKEN: Standing = { status: "closed", subStatus: "mistaken" };

/** A change of status with words for the sender. */
async function tell(tip: KeptTip, standing: Standing, text: string): Promise<void> {
  const { status, subStatus: sub } = standing;
  const sentence = await sealedWords(tip, { text, status: standingKey(standing) });
  const change = { status, sub, sentence };
  const answer = await station.officer.put(`/api/tips/${tip.id}/status`, change);
  expect(answer.status).toBe(200);
  await settle();
}

async function open(bich: Awaited<ReturnType<typeof begun>>): Promise<string> {
  await bich.text("menu");
  await bich.choose("menu-main-mailbox");
  await bich.text("1");
  return bich.newest;
}

const explained = ({ status, subStatus }: Standing) =>
  say(`status-explained-${standingKey({ status, subStatus }).replace("/", "-")}`);
/** A status and what was written with it, as a resident reads them. */
const together = (standing: Standing, sentence: string) =>
  say("status-said", { status: explained(standing), sentence });
const saidOf = ({ id }: KeptTip) =>
  inStation(STATION, "SELECT said FROM thread WHERE tip = ? ORDER BY seq", id);

describe.each<ChannelId>(["telegram", "zalo"])("a sentence with a status, by %s", (channel) => {
  it("comes with it, after one ping without a word, at every opening, and asks nothing", async () => {
    const { bich, tip } = await sender(channel);
    const words = "Đội trật tự sẽ qua trong tuần này. ".repeat(14).trim().slice(0, 500);
    await tell(tip, POLICE, words);
    expect(bich.messages).toEqual([]);
    await pass(STATUS_SETTLES_MS);
    expect(bich.messages.map(({ text }) => text)).toEqual([expect.stringContaining(NEWS)]);
    await bich.text("đọc");
    expect(bich.newest).toContain(together(POLICE, words));
    // Among the officers' questions it is not.
    expect(bich.newest.split(words)).toHaveLength(2);
    const [row] = await inStation(STATION, "SELECT waiting, told FROM tips WHERE id = ?", tip.id);
    expect(row).toEqual({ waiting: 0, told: "passed/police" });
    expect(await open(bich)).toContain(together(POLICE, words));
    platforms.forget();
    await pass(5 * STATUS_SETTLES_MS);
    expect(bich.messages).toEqual([]);
  });
});

describe("a sentence", () => {
  it("does not tell officers whether it was read before it left", async () => {
    const seen = [];
    for (const isRead of [true, false]) {
      const { bich, tip } = await sender();
      await tell(tip, MISTAKEN, "Không có gì.");
      if (isRead) await open(bich);
      await set(tip, "checking");
      const { thread, ...detail } = await read<TipDetail>(
        station.officer.get(`/api/tips/${tip.id}`),
      );
      const of = { ...detail, id: "", number: "", sealed: "", digest: "", mailboxRecipient: "" };
      seen.push([of, thread.map((entry) => ({ ...entry, id: "", sealed: "" }))]);
    }
    expect(seen[0]).toEqual(seen[1]);
  });

  it("goes nowhere when its status is changed again before it has left", async () => {
    const { bich, tip } = await sender();
    await tell(tip, MISTAKEN, "Không có gì.");
    await pass(STATUS_SETTLES_MS / 2);
    await tell(tip, POLICE, "Đã chuyển cho đội trật tự.");
    await pass(STATUS_SETTLES_MS / 2);
    expect(bich.messages).toEqual([]);
    await pass(STATUS_SETTLES_MS / 2);
    expect(bich.messages).toHaveLength(1);
    const read = await open(bich);
    expect(read).toContain(together(POLICE, "Đã chuyển cho đội trật tự."));
    expect(read).not.toContain("Không có gì.");
    expect(await query(mailboxOf(tip), "SELECT id FROM messages")).toHaveLength(1);
    expect(await saidOf(tip)).toEqual([{ said: 0 }, { said: 1 }]);
  });

  it("is there for who opens the tip at once, is told of no more, and stays", async () => {
    const { bich, tip } = await sender();
    await tell(tip, MISTAKEN, "Không có gì.");
    for (const times of [1, 2])
      expect([times, await open(bich)]).toEqual([
        times,
        expect.stringContaining(together(MISTAKEN, "Không có gì.")),
      ]);
    platforms.forget();
    await pass(STATUS_SETTLES_MS);
    expect(bich.messages).toEqual([]);
    await tell(tip, MISTAKEN, "Chưa xong.");
    await open(bich);
    await set(tip, "checking");
    await pass(STATUS_SETTLES_MS);
    const shown = await open(bich);
    expect(shown).toContain(say("status-explained-checking"));
    for (const text of ["Không có gì.", "Chưa xong."]) expect(shown).toContain(`): ${text}`);
    expect(await query(mailboxOf(tip), "SELECT id FROM messages")).toHaveLength(2);
  });

  it("goes nowhere when its status is taken back, without a ping", async () => {
    const { bich, tip } = await sender();
    await tell(tip, MISTAKEN, "Không có gì.");
    await set(tip, "received");
    expect(await open(bich)).not.toContain("Không có gì.");
    platforms.forget();
    await pass(5 * STATUS_SETTLES_MS);
    expect(bich.messages).toEqual([]);
  });

  it("is told of even where the status stays, and stands by its date once another follows", async () => {
    const { bich, tip } = await sender();
    await set(tip, "checking");
    await pass(STATUS_SETTLES_MS);
    await open(bich);
    platforms.forget();
    const checking: Standing = { status: "checking", subStatus: null };
    await tell(tip, checking, "Chúng tôi đã tới nơi.");
    await pass(STATUS_SETTLES_MS);
    expect(bich.messages).toHaveLength(1);
    expect(await open(bich)).toContain(together(checking, "Chúng tôi đã tới nơi."));
    await set(tip, "resolved");
    await pass(STATUS_SETTLES_MS);
    const read = await open(bich);
    expect(read).toContain(say("status-explained-resolved"));
    expect(read).toContain(`(${say("status-checking")}): Chúng tôi đã tới nơi.`);
  });

  it("makes no second ping beside a question, and neither is lost", async () => {
    const { bich, tip } = await sender();
    await tell(tip, POLICE, "Đã chuyển cho đội trật tự.");
    await ask(station, tip, "Xe màu gì?");
    await settle();
    await pass(STATUS_SETTLES_MS);
    expect(bich.messages).toHaveLength(1);
    await bich.text("đọc");
    const shown = bich.newest;
    expect(shown).toContain(together(POLICE, "Đã chuyển cho đội trật tự."));
    expect(shown.indexOf("Xe màu gì?")).toBeGreaterThan(shown.indexOf("đội trật tự"));
    const [row] = await inStation(STATION, "SELECT waiting FROM tips WHERE id = ?", tip.id);
    expect(row).toEqual({ waiting: 1 });
  });

  it("is read by one who is muted, and by one without a way back", async () => {
    const { bich, tip } = await sender("telegram", "receipt-kept-later");
    expect((await station.officer.post(`/api/tips/${tip.id}/mute`, {})).ok).toBe(true);
    await tell(tip, MISTAKEN, "Cảm ơn bạn.");
    await pass(STATUS_SETTLES_MS);
    expect(bich.messages).toEqual([]);
    const read = await open(bich);
    expect(read).toContain(together(MISTAKEN, "Cảm ơn bạn."));
    expect(read).not.toContain(say("mailbox-helped"));
  });

  it("is kept once, though it is delivered twice and asked for twice", async () => {
    const { bich, tip } = await sender();
    const sentence = await sealedWords(tip, { text: "Cảm ơn bạn.", status: "closed" });
    const mailbox = loseAnswer(Mailbox, "tellStatus");
    for (const status of ["closed", "closed"]) {
      const change = { status, sentence, was: "received" };
      expect((await station.officer.put(`/api/tips/${tip.id}/status`, change)).status).toBe(200);
    }
    await pass(STATUS_SETTLES_MS);
    await passUntilQuiet();
    expect([mailbox.calls, bich.messages.length]).toEqual([2, 1]);
    expect(await query(mailboxOf(tip), "SELECT id FROM messages")).toEqual([{ id: sentence.id }]);
    expect(await saidOf(tip)).toEqual([{ said: 1 }]);
  });
});

it("takes what pages of before call a status, and nothing from one who has not seen the present", async () => {
  const { tip } = await sender();
  const put = (change: object) => station.officer.put(`/api/tips/${tip.id}/status`, change);
  expect(await (await put({ status: "acting" })).json()).toMatchObject({ status: "passed" });
  expect((await put({ status: "closed", was: "received" })).status).toBe(409);
  expect((await put({ status: "closed", sub: "police" })).status).toBe(409);
  expect((await put({ status: "closed", was: "passed", sub: "hoax" })).status).toBe(200);
  const [row] = await inStation(
    STATION,
    "SELECT status, sub_status FROM tips WHERE id = ?",
    tip.id,
  );
  expect(row).toEqual({ status: "closed", sub_status: "hoax" });
});
