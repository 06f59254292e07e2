import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { countMedia } from "../../src/app/effects/tip-limit.ts";
import { content } from "../../src/content.ts";
import { newSession, type Session } from "../../src/core/flow/session.ts";
import { newUpkeep } from "../../src/core/flow/upkeep.ts";
import { bindings } from "./bindings.ts";
import { begun, newResident, type Resident, say } from "./resident.ts";
import { inStation } from "./station-town.ts";
import {
  deliver,
  type KeptTip,
  type OpenStation,
  openStation,
  openTown,
  pass,
  platforms,
  settle,
  tipsOf,
} from "./town.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const { limits } = content.place;
const STATION = "song-tri";

async function newestTip(): Promise<KeptTip> {
  return (await tipsOf(STATION)).at(-1) ?? expect.fail("no tip");
}

let station: OpenStation;

/** Days pass in these tests: the officer's session lasts as long. */
async function mute(): Promise<void> {
  const { id } = await newestTip();
  await inStation(STATION, "UPDATE sessions SET created_at = 9e15, seen_at = 9e15");
  const muted = await station.officer.post(`/api/tips/${id}/mute`, {});
  expect(muted.ok).toBe(true);
  await settle();
}

beforeAll(async () => {
  openTown();
  station = await openStation(STATION);
});
beforeEach(async () => {
  platforms.forget();
  await inStation(STATION, "DELETE FROM tips; DELETE FROM clocks");
  // Each test begins in an hour of its own.
  await pass(HOUR_MS);
});

describe("a chat that sends many tips", () => {
  it("keeps its draft, hears when to go on, and can send it then", async () => {
    const bich = await begun();
    for (let sent = 0; sent < limits.tipsPerHour; sent++) await bich.sendTip();
    await bich.write();
    await bich.choose("tip-review-send");
    expect(bich.newest).toContain(say("failed-submit-tip-limit"));
    expect(await tipsOf(STATION)).toHaveLength(limits.tipsPerHour);
    const another = await begun();
    await another.sendTip();
    // Before the draft is due, in the next hour.
    await pass(HOUR_MS / 2);
    await bich.choose("tip-review-send");
    expect(await tipsOf(STATION)).toHaveLength(limits.tipsPerHour + 2);
  });
});

describe("a chat that floods", () => {
  /** More than it may, without waiting for an answer to any. */
  async function flood(who: Resident): Promise<void> {
    for (let said = 0; said <= limits.messagesPerMinute; said++) await who.text("113");
    let isOver = false;
    platforms.judge = ({ chat }) =>
      chat === who.chat && !isOver ? { type: "hang", isOver: () => isOver } : null;
    for (let said = 0; said < 2 * limits.unansweredMessages; said++) {
      expect((await deliver(who.channel, who.textUpdate("113"))).status).toBe(200);
    }
    isOver = true;
    await settle();
  }

  it("gets the last word only, a little later, and nothing that it sent is lost", async () => {
    const bich = await begun();
    await bich.choose("menu-main-tip");
    await flood(bich);
    const shown = bich.messages.length;
    await bich.text("1");
    await bich.text("2");
    expect(bich.messages).toHaveLength(shown);
    await pass(limits.slowReplySeconds * 1_000);
    expect(bich.messages).toHaveLength(shown + 1);
    await pass(60_000);
    await bich.text("hủy");
    expect(bich.newest).toContain(say("cancelled"));
  });

  it("is not slowed as long as it waits for each answer, and slows nobody else", async () => {
    const bich = newResident();
    const anh = newResident("zalo");
    await bich.begin();
    for (let said = 0; said < 2 * limits.messagesPerMinute; said++) await bich.text("113");
    expect(bich.messages.length).toBeGreaterThan(2 * limits.messagesPerMinute);
    await flood(bich);
    await anh.begin();
    expect(anh.offers("menu-main-tip")).toBe(true);
  });
});

describe("a chat that sends many files", () => {
  const COUNTED = { ...newSession(), upkeep: newUpkeep() };
  const deps = { clock: { now: () => Date.now() }, content };

  it("may send so many a day, counted anew the next day", () => {
    let session: Session | null = COUNTED;
    for (let sent = 0; sent < limits.mediaPerDay; sent++)
      session = session && countMedia(deps, session);
    expect(session).not.toBeNull();
    expect(session && countMedia(deps, session)).toBeNull();
    const tomorrow = { ...deps, clock: { now: () => Date.now() + DAY_MS } };
    expect(session && countMedia(tomorrow, session)).not.toBeNull();
  });
});

describe("a muted sender", () => {
  it("sends a tip a day, and is told so as everybody else is", async () => {
    const bich = await begun();
    await bich.sendTip();
    await mute();
    const before = bich.messages.length;
    await pass(1_000);
    expect(bich.messages).toHaveLength(before);
    await bich.write();
    await bich.choose("tip-review-send");
    expect(bich.newest).toContain(say("failed-submit-tip-limit"));
    await pass(limits.muteDays * DAY_MS);
    await bich.text("00");
    await bich.sendTip();
    expect(await tipsOf(STATION)).toHaveLength(2);
  });

  it("has answers to that tip refused, from whatever chat they come", async () => {
    const bich = await begun();
    const code = await bich.sendTip({ contact: "receipt-kept-later" });
    await mute();
    const anh = await begun("zalo");
    await anh.choose("menu-main-mailbox");
    await anh.choose("mailbox-which-typed");
    await anh.text(code);
    await anh.text("Tôi nhớ thêm một điều.");
    expect(anh.newest).toContain(say("failed-answer-officer-muted"));
    expect(await inStation(STATION, "SELECT * FROM thread")).toEqual([]);
  });

  it("cannot be told from one who left no way back", async () => {
    const criminal = await openStation("criminal");
    await inStation(criminal.id, "DELETE FROM tips; DELETE FROM clocks");
    const answers = [];
    for (const contact of ["receipt-kept-tell", "receipt-kept-later"]) {
      const bich = await begun();
      await bich.sendTip({ contact, category: "category-gambling" });
      const { id } = (await tipsOf(criminal.id)).at(-1) ?? expect.fail("no tip");
      const answer = await criminal.officer.post(`/api/tips/${id}/mute`, {});
      answers.push([answer.status, await answer.text()]);
      await settle();
      const rows = await inStation(criminal.id, "SELECT * FROM outbox");
      expect(rows).toEqual([]);
    }
    expect(answers[0]).toEqual(answers[1]);
  });

  it("still gets the officers' questions", async () => {
    const bich = await begun();
    await bich.sendTip();
    await mute();
    const { mailbox } = await newestTip();
    const message = { id: "m", sealed: new Uint8Array(8), at: new Date().toISOString() };
    await bindings.MAILBOX.getByName(mailbox).post(message);
    await settle();
    expect(bich.newest).toContain(say("ping"));
  });
});
