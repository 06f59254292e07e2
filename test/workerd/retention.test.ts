import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { content } from "../../src/content.ts";
import type { TipDetail } from "../../src/core/station/tip-views.ts";
import { ageFile, confirm, type OfficerBrowser, randomId } from "../http/officer-browser.ts";
import { bindings } from "./bindings.ts";
import { begun, LITTER, type Resident, say } from "./resident.ts";
import { firstOfficer, inStation, nextOfficer, read, refusal, sealedTip } from "./station-town.ts";
import { conversationOf, openStation, openTown, pass, platforms, query } from "./town.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const { draftMinutes, draftWarningMinutes, closedTipDays, seenHours } = content.place.retention;

const WARNING = say("draft-warning", { minutes: draftMinutes - draftWarningMinutes });

async function rowsOf({ channel, chat }: Resident, table: string): Promise<unknown[]> {
  return await query(await conversationOf(channel, chat), `SELECT * FROM ${table}`);
}

beforeAll(async () => {
  openTown();
  await openStation("song-tri");
});
beforeEach(() => platforms.forget());

describe("an idle draft", () => {
  it("is warned of, then deleted, and its writer is told on coming back", async () => {
    const bich = await begun();
    await bich.write(LITTER, "option-enough");
    await pass((draftWarningMinutes - 1) * MINUTE_MS);
    expect(bich.newest).not.toBe(WARNING);
    await pass(2 * MINUTE_MS);
    expect(bich.newest).toBe(WARNING);
    expect(await rowsOf(bich, "watch")).toHaveLength(1);
    await pass((draftMinutes - draftWarningMinutes) * MINUTE_MS);
    expect(await rowsOf(bich, "watch")).toEqual([]);
    expect(bich.newest).toContain(say("draft-expired"));
    await bich.choose("menu-main-tip");
    expect(bich.newest).not.toContain(say("draft-resumed"));
    expect(bich.newest).toContain(say("tip-category"));
  });

  it("lives on while somebody writes it, also after the warning", async () => {
    const bich = await begun();
    await bich.write(LITTER, "option-enough");
    await pass((draftWarningMinutes + 1) * MINUTE_MS);
    expect(bich.newest).toBe(WARNING);
    await bich.choose("option-enough");
    await pass((draftWarningMinutes - 1) * MINUTE_MS);
    expect(bich.offers("tip-review-send")).toBe(true);
    await bich.choose("tip-review-send");
    expect(bich.receipt()).toMatch(/^\w{4}-/);
  });

  it("keeps no address once it was sent or cancelled", async () => {
    const bich = await begun();
    await bich.write();
    expect(await rowsOf(bich, "watch")).toHaveLength(1);
    await bich.choose("tip-review-send");
    await bich.choose("receipt-kept-now");
    expect(await rowsOf(bich, "watch")).toEqual([]);
    await bich.write();
    await bich.text("hủy");
    expect(await rowsOf(bich, "watch")).toEqual([]);
    await pass(2 * draftMinutes * MINUTE_MS);
    expect(bich.shown).not.toContain(WARNING);
    await bich.text("00");
    expect(bich.newest).not.toContain(say("draft-expired"));
  });

  it("is warned of before it goes, however late the alarm rings", async () => {
    const bich = await begun();
    await bich.write(LITTER, "option-enough");
    await pass(3 * draftMinutes * MINUTE_MS);
    expect(bich.newest).toBe(WARNING);
    await bich.choose("option-enough");
    expect(bich.offers("tip-review-send")).toBe(true);
  });
});

describe("ids of updates", () => {
  it("are forgotten by the alarm, without another message", async () => {
    const bich = await begun();
    await pass(MINUTE_MS);
    expect(await rowsOf(bich, "seen")).not.toEqual([]);
    // Only their day is stored, and chores are up to an hour late.
    await pass((seenHours + 25) * 60 * MINUTE_MS);
    expect(await rowsOf(bich, "seen")).toEqual([]);
  });
});

describe("a closed tip", () => {
  const STATION = "criminal";
  const tip = { ...sealedTip(), media: ["a-file"] };
  let lan: OfficerBrowser;
  let minh: OfficerBrowser;

  const at = (path: string) => `/api/tips/${tip.id}${path}`;
  const there = async () => (await inStation(STATION, "SELECT id FROM tips")).length;
  const mailbox = () => bindings.MAILBOX.getByName(tip.mailbox);

  beforeEach(async () => {
    await inStation(STATION, "DELETE FROM officers");
    await inStation(STATION, "DELETE FROM station_keys");
    await inStation(STATION, "DELETE FROM holds");
    lan = await firstOfficer(STATION, "Lan");
    minh = await nextOfficer(lan, "Minh");
    await bindings.STATION.getByName(STATION).receive(tip);
    await mailbox().open({ station: STATION, tip: tip.id, wayBack: null });
    await bindings.MEDIA.put("a-file", "sealed");
  });

  it("goes with its thread, mailbox and files when its time is over, and not before", async () => {
    await lan.post(at("/notes"), { id: randomId(), sealed: ageFile("a note") });
    await lan.put(at("/status"), { status: "closed" });
    const { deletedAt } = await read<TipDetail>(lan.get(at("")));
    expect(Date.parse(deletedAt ?? "") - Date.now()).toBe(closedTipDays * DAY_MS);
    await pass((closedTipDays - 1) * DAY_MS);
    expect(await there()).toBe(1);
    await pass(DAY_MS);
    expect(await there()).toBe(0);
    expect(await mailbox().read()).toBeNull();
    expect(await bindings.MEDIA.head("a-file")).toBeNull();
    for (const table of ["thread", "events", "holds"]) {
      expect(await inStation(STATION, `SELECT * FROM ${table}`)).toEqual([]);
    }
  });

  it("stays when it was opened again", async () => {
    await lan.put(at("/status"), { status: "closed" });
    await lan.put(at("/status"), { status: "passed" });
    await pass(2 * closedTipDays * DAY_MS);
    expect(await there()).toBe(1);
  });

  it("is held by two officers with a reason, and only by two", async () => {
    await lan.put(at("/status"), { status: "closed" });
    expect((await lan.put(at("/hold"), { reason: "because" })).status).toBe(400);
    expect((await lan.put(at("/hold"), { reason: "court" })).status).toBe(200);
    expect((await read<TipDetail>(lan.get(at("")))).deletedAt).not.toBeNull();
    expect(await refusal(await confirm(lan, tip.id))).toEqual([403, "own-proposal"]);
    expect((await confirm(minh, tip.id)).status).toBe(200);
    const { hold } = await read<TipDetail>(lan.get(at("")));
    expect([hold?.reason, hold?.askedBy.name, hold?.approvedBy.name]).toEqual([
      "court",
      "Lan",
      expect.stringContaining("Minh"),
    ]);
    expect((await read<TipDetail>(lan.get(at("")))).deletedAt).toBeNull();
    await pass(2 * closedTipDays * DAY_MS);
    expect(await there()).toBe(1);
  });

  it("goes when two officers have ended its hold, after its time, and not when one wants it", async () => {
    await lan.put(at("/status"), { status: "closed" });
    await lan.put(at("/hold"), { reason: "complaint" });
    await confirm(minh, tip.id);
    const { deletedAt } = await read<TipDetail>(lan.get(at("")));
    expect((await minh.post(at("/hold/end"), {})).status).toBe(200);
    expect((await read<TipDetail>(lan.get(at("")))).deletedAt).toBe(deletedAt);
    expect((await confirm(lan, tip.id)).status).toBe(200);
    await pass(closedTipDays * DAY_MS);
    expect(await there()).toBe(0);
  });
});
