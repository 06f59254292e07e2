import { abortAllDurableObjects } from "cloudflare:test";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { STATUS_SETTLES_MS } from "../../src/core/station/tip-status.ts";
import {
  FORWARD_UNDO_MS,
  type ForwardView,
  type TipDetail,
} from "../../src/core/station/tip-views.ts";
import { HOUR_MS } from "../../src/core/units.ts";
import { randomId } from "../http/officer-browser.ts";
import { bindings, stubOf } from "./bindings.ts";
import {
  arrivedSince,
  forward,
  sentTip,
  sharedBy,
  toForward,
  UPLOADED,
  upload,
  uploadedBytes,
} from "./forwarding.ts";
import { loseAnswer } from "./lose-answer.ts";
import { inStation, read, refusal } from "./station-town.ts";
import { Station } from "./test-worker.ts";
import {
  ask,
  type OpenStation,
  openStation,
  openTown,
  pass,
  passUntilQuiet,
  platforms,
  query,
  tipsOf,
  unseal,
} from "./town.ts";

const STATION = "song-tri";

let station: OpenStation;
/** To which it forwards. */
let there: OpenStation;

beforeAll(async () => {
  openTown();
  station = await openStation(STATION);
  there = await openStation("fire", "Minh");
});
beforeEach(() => platforms.forget());

const detail = ({ id }: { id: string }) => read<TipDetail>(station.officer.get(`/api/tips/${id}`));
const leave = () => pass(FORWARD_UNDO_MS);

describe("a forwarded tip", () => {
  it("arrives once, sealed to the other key, and what becomes of it comes back", async () => {
    const { bich, tip } = await sentTip(station);
    const before = await tipsOf(there.id);
    const lost = loseAnswer(Station, "receive");
    const body = await toForward(station, tip);
    const path = `/api/tips/${tip.id}/forward`;
    const answers = await Promise.all([
      station.officer.post(path, body),
      station.officer.post(path, body),
    ]);
    for (const answer of answers)
      expect(await read<ForwardView>(answer)).toMatchObject({ station: "fire", outcome: null });
    expect(await arrivedSince(before, there.id)).toEqual([]);
    await leave();
    expect(lost.calls).toBe(1);
    // Whatever was in memory is lost, too.
    await abortAllDurableObjects();
    await passUntilQuiet();
    expect(lost.calls).toBe(2);
    const [arrived, ...others] = await arrivedSince(before, there.id);
    if (!arrived) return expect.fail("it has not arrived");
    expect([others, arrived.category, arrived.area]).toEqual([[], tip.category, tip.area]);
    expect(await unseal(there.identity, arrived.sealed)).toMatchObject({ fields: [] });
    expect(await unseal(station.identity, arrived.sealed)).toBeNull();

    const told = loseAnswer(Station, "noteOutcome");
    await there.officer.put(`/api/tips/${arrived.id}/status`, { status: "checking" });
    await pass(STATUS_SETTLES_MS);
    await passUntilQuiet();
    expect(told.calls).toBe(2);
    await there.officer.put(`/api/tips/${arrived.id}/status`, { status: "closed" });
    await pass(STATUS_SETTLES_MS);
    const { forwards, events } = await detail(tip);
    expect(forwards).toMatchObject([{ station: "fire", sent: true, outcome: "closed" }]);
    const timeline = events.filter(({ kind }) => kind === "forwarded" || kind === "outcome");
    expect(timeline.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      "forwarded fire:theirs",
      "outcome fire:checking",
      "outcome fire:closed",
    ]);
    // The resident hears of nothing but what the first station says.
    expect(bich.messages).toEqual([]);
  });

  it("gives the other station no way to the resident", async () => {
    const { bich, tip } = await sentTip(station);
    const before = await tipsOf(there.id);
    await forward(station, tip);
    await leave();
    const [arrived] = await arrivedSince(before, there.id);
    if (!arrived) return expect.fail("it has not arrived");
    expect((await ask(there, arrived, "Ai đó?")).status).toBe(200);
    expect((await there.officer.post(`/api/tips/${arrived.id}/mute`, {})).status).toBe(200);
    await passUntilQuiet();
    expect(bich.messages).toEqual([]);
    const mailbox = stubOf(bindings.MAILBOX, tip.mailbox);
    for (const table of ["messages", "muted", "unread"])
      expect(await query(mailbox, `SELECT * FROM ${table}`)).toEqual([]);
    // It is told of what comes after a question, too.
    await there.officer.put(`/api/tips/${arrived.id}/status`, { status: "checking" });
    await pass(STATUS_SETTLES_MS);
    expect((await detail(tip)).forwards).toMatchObject([{ outcome: "checking" }]);
  });

  it("is taken back in time, and leaves nothing there", async () => {
    const { tip } = await sentTip(station);
    const before = await tipsOf(there.id);
    const name = await upload(station, tip);
    const { id } = await read<ForwardView>(forward(station, tip, { media: [name] }));
    const undo = (forward: string) =>
      station.officer.post(`/api/tips/${tip.id}/forward/undo`, { forward });
    expect(await refusal(await undo(randomId()))).toEqual([404, "not-found"]);
    expect((await undo(id)).status).toBe(200);
    await leave();
    expect([await arrivedSince(before, there.id), await bindings.MEDIA.head(name)]).toEqual([
      [],
      null,
    ]);
    const again = await read<ForwardView>(forward(station, tip));
    await leave();
    expect(await refusal(await undo(again.id))).toEqual([409, "conflict"]);
    expect(await arrivedSince(before, there.id)).toHaveLength(1);
  });

  it("has files of its own, which nobody else's upload or tip may become", async () => {
    const { tip } = await sentTip(station);
    const other = await sentTip(station);
    const before = await tipsOf(there.id);
    const [name, unused] = [await upload(station, tip), await upload(station, tip)];
    for (const media of [[await upload(station, other.tip)], [randomId()]])
      expect(await refusal(await forward(station, tip, { media }))).toEqual([404, "not-found"]);
    await forward(station, tip, { media: [name] });
    await leave();
    const [arrived] = await arrivedSince(before, there.id);
    const path = `/api/tips/${arrived?.id}/media/${name}`;
    expect(await (await there.officer.get(path)).text()).toBe(UPLOADED);
    expect(await refusal(await station.officer.get(`/api/tips/${tip.id}/media/${name}`))).toEqual([
      404,
      "not-found",
    ]);
    // What was uploaded for nothing goes; what a tip has stays.
    await pass(HOUR_MS);
    expect(await bindings.MEDIA.head(unused)).toBeNull();
    expect(await bindings.MEDIA.head(name)).not.toBeNull();
  });

  it("has nothing at rest that also stands at the first station, but what all tips may share", async () => {
    const { tip } = await sentTip(station);
    const before = await tipsOf(there.id);
    const alike = await sharedBy(STATION, there.id);
    const name = await upload(station, tip);
    await forward(station, tip, { media: [name] });
    await leave();
    await passUntilQuiet(HOUR_MS);
    const [arrived] = await arrivedSince(before, there.id);
    const shared = (await sharedBy(STATION, there.id)).filter((value) => !alike.includes(value));
    // Ids of categories and areas, of statuses and deeds, and whole hours.
    const meagre = /^(\d{4}-\d\d-\d\dT\d\d:00:00\.000Z|[a-z-]{0,20}|[[\]{}]*)$/;
    expect(shared.filter((value) => !meagre.test(value))).toEqual([]);
    // Its row is as long as the row of any tip.
    const rows = await inStation(
      "fire",
      "SELECT length(mailbox) AS n, moved FROM tips WHERE id = ?",
      arrived?.id,
    );
    expect(rows).toMatchObject([{ n: tip.mailbox.length }]);
    const sizeOf = (mailbox = "") =>
      query(stubOf(bindings.MAILBOX, mailbox), "SELECT length(way_back) AS n FROM opening");
    expect(await sizeOf(arrived?.mailbox)).toEqual(await sizeOf(tip.mailbox));
  });

  it("goes nowhere when it is about an officer, or when nobody there has a key", async () => {
    const { tip } = await sentTip(station);
    expect((await detail(tip)).forwardTo).toContain("customs");
    const key = (to: string) => station.officer.get(`/api/tips/${tip.id}/forward?station=${to}`);
    expect(await refusal(await key("customs"))).toEqual([409, "station-key-missing"]);
    expect(await refusal(await forward(station, tip, { station: "customs" }))).toEqual([
      409,
      "station-key-missing",
    ]);
    expect(await refusal(await key("nowhere"))).toEqual([404, "not-found"]);
    await inStation(STATION, "UPDATE tips SET category = 'misconduct' WHERE id = ?", tip.id);
    expect((await detail(tip)).forwardTo).toEqual([]);
    expect(await refusal(await key("fire"))).toEqual([404, "not-found"]);
    expect(await refusal(await forward(station, tip))).toEqual([404, "not-found"]);
  });

  it("is no business of another station", async () => {
    const { tip } = await sentTip(station);
    const { id } = await read<ForwardView>(forward(station, tip));
    const body = await toForward(station, tip, { station: "duty" });
    const { officer } = there;
    const path = `/api/tips/${tip.id}`;
    const answers = [
      await officer.get(`${path}/forward?station=duty`),
      await officer.post(`${path}/forward`, body),
      await officer.post(`${path}/forward/undo`, { forward: id }),
      await officer.upload(`${path}/upload`, uploadedBytes),
    ];
    for (const answer of answers) expect(await refusal(answer)).toEqual([404, "not-found"]);
    expect((await detail(tip)).forwards).toHaveLength(1);
  });
});

it("takes an upload from our own pages alone, as a file that is not too large", async () => {
  const { tip } = await sentTip(station);
  const path = `/api/tips/${tip.id}/upload`;
  const { officer } = station;
  expect(await refusal(await officer.post(path, {}))).toEqual([400, "invalid"]);
  expect(await refusal(await officer.upload(path, new Uint8Array()))).toEqual([400, "invalid"]);
  const large = await officer.upload(path, new Uint8Array(34 * 1024 * 1024 + 1));
  expect(await refusal(large)).toEqual([413, "too-large"]);
  const { headers } = officer;
  officer.headers = { Origin: "https://elsewhere.test", "Sec-Fetch-Site": "cross-site" };
  expect(await refusal(await officer.upload(path, uploadedBytes))).toEqual([
    403,
    "forbidden-origin",
  ]);
  officer.headers = headers;
});
