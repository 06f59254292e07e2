import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { content } from "../../src/content.ts";
import { ROUNDS } from "../rounds.ts";
import { begun, type Resident, say } from "./resident.ts";
import { inStation } from "./station-town.ts";
import {
  conversationOf,
  type OpenStation,
  openStation,
  openTown,
  pass,
  platforms,
  query,
  settle,
  tipsOf,
} from "./town.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const { limits } = content.place;
const STATION = "song-tri";

let station: OpenStation;

async function eraseAll(who: Resident): Promise<void> {
  await who.text("00");
  for (const label of ["menu-main-erase", "erase-what-me", "erase-sure-yes"]) {
    await who.choose(label);
  }
}

/** What is said of a tip that is sent. */
async function send(who: Resident): Promise<string> {
  await who.write();
  await who.choose("tip-review-send");
  return who.newest;
}

async function rowsOf({ channel, chat }: Resident, table: string): Promise<unknown[]> {
  return await query(await conversationOf(channel, chat), `SELECT * FROM ${table}`);
}

/** Fills the area's limit of tips in this hour. */
async function fillArea(): Promise<void> {
  await inStation(
    STATION,
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
     INSERT INTO tips (id, category, area, urgent, status, received_at, unread, media_count,
       media, mailbox, mailbox_recipient, sealed)
     SELECT 'filler-' || i, category, area, 0, status, received_at, 0, 0, '[]', mailbox,
       mailbox_recipient, sealed FROM (SELECT * FROM tips LIMIT 1), n`,
    limits.areaTipsPerHour,
  );
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

describe("a chat that erases everything and starts again", () => {
  it("gets no more tips through, until the hour is over", async () => {
    const eve = await begun();
    for (let sent = 0; sent < limits.tipsPerHour; sent++) await eve.sendTip();
    for (let round = 0; round < 2; round++) {
      await eraseAll(eve);
      expect(await rowsOf(eve, "document")).toEqual([]);
      await eve.begin();
      expect(await send(eve)).toContain(say("failed-submit-tip-limit"));
    }
    expect(await tipsOf(STATION)).toHaveLength(limits.tipsPerHour);
    await pass(HOUR_MS);
    await eve.text("00");
    await eve.sendTip();
    expect(await tipsOf(STATION)).toHaveLength(limits.tipsPerHour + 1);
  });

  it("stays muted, from whatever moment, until the mute is over", async () => {
    const eve = await begun("zalo");
    await eve.sendTip();
    const [{ id } = expect.fail("no tip")] = await tipsOf(STATION);
    await inStation(STATION, "UPDATE sessions SET created_at = 9e15, seen_at = 9e15");
    expect((await station.officer.post(`/api/tips/${id}/mute`, {})).ok).toBe(true);
    await settle();
    await eraseAll(eve);
    await eve.begin();
    expect(await send(eve)).toContain(say("failed-submit-tip-limit"));
    await pass(limits.muteDays * DAY_MS);
    await eve.text("00");
    await eve.sendTip();
    expect(await tipsOf(STATION)).toHaveLength(2);
  });

  it("leaves counts alone, sealed, with no time but the end of a day, and they end", async () => {
    const eve = await begun();
    await eve.sendTip();
    await eraseAll(eve);
    const kept = await query<{ sealed: ArrayBuffer; until: number }>(
      await conversationOf(eve.channel, eve.chat),
      "SELECT * FROM limits",
    );
    expect(kept).toHaveLength(1);
    const [{ sealed, until } = expect.fail("no limits")] = kept;
    expect(until % DAY_MS).toBe(0);
    expect(until - Date.now()).toBeLessThanOrEqual(DAY_MS);
    expect(new TextDecoder().decode(sealed)).not.toContain("tips");
    await pass(DAY_MS + HOUR_MS);
    expect(await rowsOf(eve, "limits")).toEqual([]);
  });

  it("leaves nothing if it had sent nothing", async () => {
    const anh = await begun();
    await eraseAll(anh);
    expect(await rowsOf(anh, "limits")).toEqual([]);
  });
});

describe("an area that is flooded", () => {
  it("takes a stranger's first tip, slows who has sent one, and lets go in the next hour", async () => {
    const eve = await begun();
    await eve.sendTip();
    await fillArea();
    expect(await send(eve)).toContain(say("failed-submit-tip-brake"));
    const anh = await begun("zalo");
    await anh.sendTip();
    expect(await send(anh)).toContain(say("failed-submit-tip-brake"));
    await pass(HOUR_MS / 2);
    // The same draft, in the next hour or after the flood.
    await inStation(STATION, "DELETE FROM tips WHERE id LIKE 'filler-%'");
    await anh.choose("tip-review-send");
    expect(anh.receipt()).toMatch(/^\w{4}-/);
  });

  it("costs no other area anything", async () => {
    const eve = await begun();
    await eve.sendTip();
    await fillArea();
    expect(await send(eve)).toContain(say("failed-submit-tip-brake"));
    await eve.text("00");
    expect(await eve.sendTip({ area: "area-ky-trinh" })).toMatch(/^\w{4}-/);
  });
});

it("gives every stranger a receipt, however many accounts erase and flood", async () => {
  // A campaign plays the crowd at its true size.
  const [hostile, honest] = ROUNDS === 1 ? [2, 2] : [200, 100];
  const flood = Array.from({ length: hostile }, async () => {
    const eve = await begun();
    for (let round = 0; round < 2; round++) {
      for (let sent = 0; sent < 2; sent++) {
        await eve.text("00");
        await send(eve);
      }
      await eraseAll(eve);
      await eve.begin();
    }
  });
  await fillArea();
  const strangers = Array.from({ length: honest }, async (_, number) => {
    const anh = await begun(number % 2 === 0 ? "telegram" : "zalo");
    return await anh.sendTip();
  });
  const receipts = await Promise.all(strangers);
  await Promise.all(flood);
  expect(new Set(receipts).size).toBe(honest);
});

describe("a sender who adds to a tip without end", () => {
  it("is told to go on tomorrow, from whatever chat, and can then", async () => {
    const bich = await begun();
    const code = await bich.sendTip();
    const add = async (who: Resident) => {
      await who.text("00");
      await who.choose("menu-main-mailbox");
      await who.choose("mailbox-which-typed");
      await who.text(code);
      await who.text("Tôi nhớ thêm một điều.");
      return who.newest;
    };
    expect(await add(bich)).toContain(say("after-answer-officer", { files: 0 }));
    await inStation(
      STATION,
      `WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
       INSERT INTO thread (id, tip, at, officer, sealed)
       SELECT 'filler-' || i, tip, at, officer, sealed FROM (SELECT * FROM thread LIMIT 1), n`,
      limits.answersPerDay,
    );
    const anh = await begun("zalo");
    for (const who of [bich, anh])
      expect(await add(who)).toContain(say("failed-answer-officer-limit"));
    expect(await inStation(STATION, "SELECT * FROM thread")).toHaveLength(limits.answersPerDay);
    await pass(DAY_MS + HOUR_MS);
    expect(await add(anh)).toContain(say("after-answer-officer", { files: 0 }));
  });
});
