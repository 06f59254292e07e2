import { beforeAll, describe, expect, it } from "vitest";
import type { ChannelId } from "../../src/core/channel.ts";
import type { TipStatus } from "../../src/core/station/tip-status.ts";
import type { TipDetail, TipRatings } from "../../src/core/station/tip-views.ts";
import type { TipRating } from "../../src/core/tip/tip-rating.ts";
import type { OfficerBrowser } from "../http/officer-browser.ts";
import { bindings } from "./bindings.ts";
import { breakStation, mendStation } from "./break-table.ts";
import { begun, newResident, type Resident, say } from "./resident.ts";
import { browser, inStation, read } from "./station-town.ts";
import {
  type KeptTip,
  type OpenStation,
  openStation,
  openTown,
  platforms,
  settle,
  tipsOf,
  unseal,
} from "./town.ts";

const STATION = "song-tri";
const QUESTION = say("mailbox-helped");

let station: OpenStation;
let lan: OfficerBrowser;

async function closedTip(channel: ChannelId = "telegram") {
  const bich = await begun(channel);
  const receipt = await bich.sendTip({ contact: "receipt-kept-later" });
  const tip = (await tipsOf(STATION)).at(-1) ?? expect.fail("no tip");
  await set(tip, "closed");
  return { bich, receipt, tip };
}

async function set({ id }: Pick<KeptTip, "id">, status: TipStatus): Promise<void> {
  expect((await lan.put(`/api/tips/${id}/status`, { status })).status).toBe(200);
}

/** Opens a tip of the chat's own list. */
async function open(bich: Resident): Promise<void> {
  await bich.text("menu");
  await bich.choose("menu-main-mailbox");
  await bich.text("1");
}

/** Types a receipt in a chat that has none of its own. */
async function openElsewhere(bich: Resident, receipt: string): Promise<void> {
  await bich.begin();
  await bich.choose("menu-main-mailbox");
  await bich.choose("mailbox-which-typed");
  await bich.text(receipt);
}

const detail = ({ id }: Pick<KeptTip, "id">) => read<TipDetail>(lan.get(`/api/tips/${id}`));
const counts = () => read<TipRatings>(lan.get("/api/tips/ratings"));

beforeAll(async () => {
  openTown();
  station = await openStation(STATION);
  lan = station.officer;
});

describe.each<[ChannelId, TipRating]>([
  ["telegram", "yes"],
  ["zalo", "partly"],
  ["telegram", "no"],
])("a closed tip, opened by %s", (channel, rating) => {
  it(`is asked about once, and "${rating}" is shown to officers`, async () => {
    const { bich, tip } = await closedTip(channel);
    const before = await counts();
    await open(bich);
    expect(bich.newest).toContain(say("status-explained-closed"));
    expect(bich.newest).toContain(QUESTION);
    await bich.choose(`mailbox-helped-${rating}`);
    expect((await detail(tip)).rating).toBe(rating);
    expect(await counts()).toEqual({ ...before, [rating]: before[rating] + 1 });
    await open(bich);
    expect(bich.newest).not.toContain(QUESTION);
  });
});

it("is not asked about before it is closed, and again after it was opened again", async () => {
  const { bich, tip } = await closedTip();
  await set(tip, "passed");
  await open(bich);
  expect(bich.newest).not.toContain(QUESTION);
  await set(tip, "closed");
  await open(bich);
  await bich.choose("mailbox-helped-no");
  const before = await counts();
  await set(tip, "checking");
  expect((await detail(tip)).rating).toBeNull();
  expect(await counts()).toEqual({ ...before, no: before.no - 1 });
  await set(tip, "closed");
  await open(bich);
  expect(bich.newest).toContain(QUESTION);
});

it("is asked about until answered or skipped, and officers do not see what was skipped", async () => {
  const { bich, tip } = await closedTip();
  const before = await counts();
  await open(bich);
  await open(bich);
  expect(bich.newest).toContain(QUESTION);
  await bich.choose("option-skip");
  await open(bich);
  expect(bich.newest).not.toContain(QUESTION);
  expect((await detail(tip)).rating).toBeNull();
  expect(await counts()).toEqual(before);
});

it("takes the reason sealed, and tells officers what it is about", async () => {
  const { bich, tip } = await closedTip();
  await open(bich);
  await bich.choose("mailbox-helped-partly");
  await bich.text("Xe vẫn đậu ở đó.");
  const [entry] = await inStation(STATION, "SELECT at, sealed FROM thread WHERE tip = ?", tip.id);
  const sealed = new Uint8Array(entry?.sealed as ArrayBuffer);
  const text = "Xe vẫn đậu ở đó.";
  expect(await unseal(station.identity, sealed)).toMatchObject({
    version: 1,
    text,
    rating: "partly",
  });
  expect(entry?.at).toMatch(/:00:00\.000Z$/);
});

it("can be rated from any chat by its receipt: one rating, the last counts, and a skip takes none", async () => {
  const { bich, receipt, tip } = await closedTip();
  const [anh, chi] = [newResident("zalo"), newResident()];
  for (const other of [anh, chi]) await openElsewhere(other, receipt);
  await open(bich);
  const before = await counts();
  await bich.choose("mailbox-helped-no");
  await anh.choose("mailbox-helped-yes");
  await chi.choose("option-skip");
  expect((await detail(tip)).rating).toBe("yes");
  expect(await counts()).toEqual({ ...before, yes: before.yes + 1 });
});

it("takes no rating of a tip that was opened again meanwhile, or is gone", async () => {
  const { bich, tip } = await closedTip();
  await open(bich);
  await set(tip, "passed");
  await bich.choose("mailbox-helped-yes");
  expect((await detail(tip)).rating).toBeNull();
  await bindings.STATION.getByName(STATION).rate({ tip: "nowhere", rating: "yes" });
});

it("is not asked about where officers want to hear less, nor rated", async () => {
  const { bich, tip } = await closedTip();
  await open(bich);
  expect((await lan.post(`/api/tips/${tip.id}/mute`, {})).status).toBe(200);
  await settle();
  await bich.choose("mailbox-helped-yes");
  expect((await detail(tip)).rating).toBeNull();
  await open(bich);
  expect(bich.newest).not.toContain(QUESTION);
});

it("shows the counts of a station to its own officers alone", async () => {
  const other = await openStation("traffic", "Minh");
  expect(await read(other.officer.get("/api/tips/ratings"))).toEqual({ yes: 0, partly: 0, no: 0 });
  expect((await (await browser()).get("/api/tips/ratings")).status).toBe(401);
});

it("goes on when the station can't be asked: the messages are shown, the question is not", async () => {
  const { bich, tip } = await closedTip();
  await breakStation(STATION, "tips");
  await open(bich);
  await mendStation(STATION, "tips");
  expect(bich.newest).not.toContain(QUESTION);
  expect(bich.newest).toContain(say("mailbox-reply"));
  expect((await detail(tip)).rating).toBeNull();
  platforms.forget();
});
