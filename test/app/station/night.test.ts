import { beforeEach, describe, expect, it } from "vitest";
import type { MailboxMessage } from "../../../src/app/object-ports.ts";
import { runMethod } from "../../../src/app/station/desk-methods.ts";
import { type PostJob, postWords } from "../../../src/app/station/post-words.ts";
import { tipStanding } from "../../../src/app/station/ratings.ts";
import { type TellStatusJob, tellStatus } from "../../../src/app/station/tell-status.ts";
import type { TipStatus } from "../../../src/core/station/tip-status.ts";
import { HOUR_MS, MINUTE_MS } from "../../../src/core/units.ts";
import { sampleOfficer, sampleSession, sampleTip } from "../../contract/station-samples.ts";
import { makeMemoryStation } from "./memory-station.ts";

/** Where the night is from 22:00 to 06:00. */
const at = (local: string) => Date.parse(`2026-11-${local}:00+07:00`);
const NIGHT = at("27T23:00");
const MORNING = at("28T06:00");
const MORNING_TEXT = new Date(MORNING).toISOString();
const sealed = new Uint8Array([1, 2]);

let station: ReturnType<typeof makeMemoryStation>;
let posted: string[];

beforeEach(() => {
  station = makeMemoryStation();
  posted = [];
  const { deps, clock } = station;
  const { store } = deps;
  clock.at = NIGHT;
  store.officers.insert({ ...sampleOfficer("lan"), stationKey: sealed });
  const begun = { officer: "lan", createdAt: NIGHT, seenAt: NIGHT, steppedUpAt: null };
  store.sessions.add(sampleSession("lan", begun));
  store.tips.insert(sampleTip("calm", { urgent: false }));
  store.tips.insert(sampleTip("pressing", { urgent: true }));
});

const tips = () => station.deps.store.tips;

async function ask(tip: string, { id = "q", now = false } = {}) {
  const question = { id, sealed, now };
  return await runMethod(station.deps, { name: "ask", session: "lan", asked: [{ tip, question }] });
}

async function set(status: TipStatus, { words = "", now = false } = {}) {
  const sentence = words === "" ? undefined : { id: words, sealed };
  const change = { tip: "calm", status, sentence, now };
  return await runMethod(station.deps, { name: "setStatus", session: "lan", asked: [change] });
}

async function held(name: "sendHeld" | "takeBackHeld", entry: string) {
  return await runMethod(station.deps, { name, session: "lan", asked: [{ tip: "calm", entry }] });
}

/** What the station's outbox does with the newest job. */
async function deliver() {
  const { deps, sent } = station;
  const outside = {
    ...{ tips: tips(), clock: deps.clock, place: deps.place, announce: deps.announce },
    mailbox: () => ({
      post: async ({ id }: MailboxMessage) => void posted.push(id),
      tellStatus: async (id: string | null, words?: MailboxMessage) =>
        void posted.push(`${id === null ? "read" : "news"} ${words?.id ?? ""}`),
    }),
  };
  const job = sent.at(-1) as PostJob | TellStatusJob;
  const outcome = await (job.type === "post" ? postWords(outside, job) : tellStatus(outside, job));
  if (outcome.type === "done") outcome.also?.();
  return outcome;
}

describe("a question at night", () => {
  it("waits for the morning, says so, and leaves then", async () => {
    const answer = await ask("calm");
    expect(answer).toMatchObject({ ok: true, value: { goesAt: MORNING_TEXT } });
    expect(station.due).toEqual([MORNING]);
    station.clock.at = MORNING;
    expect(await deliver()).toEqual({ type: "done" });
    expect([posted, tips().entry("q")?.goesAt]).toEqual([["q"], null]);
    expect(station.announced.at(-1)).toEqual({ type: "tips", id: "calm" });
  });

  const isNow = { clock: NIGHT, delays: true, tip: "calm", now: false };
  it.each([
    ["is urgent", { ...isNow, tip: "pressing" }],
    ["is sent at once", { ...isNow, now: true }],
    ["comes by day", { ...isNow, clock: MORNING }],
    ["is of a trial", { ...isNow, delays: false }],
  ])("waits for nothing where it %s", async (_, { clock, delays, tip, now }) => {
    station.clock.at = clock;
    station.deps.delays = delays;
    const answer = await ask(tip, { now });
    expect(answer).not.toHaveProperty("value.goesAt");
    expect(station.due).toEqual([0]);
    expect(await deliver()).toEqual({ type: "done" });
    expect(posted).toEqual(["q"]);
  });

  it("goes when an officer sends it after all", async () => {
    await ask("calm");
    expect(await held("sendHeld", "q")).toEqual({ ok: true, value: null });
    expect(station.hastened).toEqual(["post:calm:q"]);
    await deliver();
    expect(posted).toEqual(["q"]);
    expect(station.audited().at(-1)).toMatchObject({ action: "sent-at-night", officer: "lan" });
    expect(await held("takeBackHeld", "q")).toMatchObject({ reason: "conflict" });
  });

  it("is taken back without a trace in the thread, also while its row is on its way", async () => {
    await ask("calm");
    expect(tips().find("calm")?.waiting).toBe(true);
    expect(await held("takeBackHeld", "q")).toEqual({ ok: true, value: null });
    expect([tips().thread("calm"), tips().find("calm")?.waiting]).toEqual([[], false]);
    expect(station.waiting).toEqual([]);
    station.clock.at = MORNING;
    expect(await deliver()).toEqual({ type: "done" });
    expect(posted).toEqual([]);
  });

  it("is not another tip's to take back, and not taken back after it left", async () => {
    await ask("calm");
    const asked = [{ tip: "pressing", entry: "q" }] as const;
    const other = await runMethod(station.deps, {
      name: "takeBackHeld",
      session: "lan",
      asked: [...asked],
    });
    expect(other).toMatchObject({ reason: "not-found" });
    station.clock.at = MORNING;
    await deliver();
    expect(await held("takeBackHeld", "q")).toMatchObject({ reason: "conflict" });
    expect(tips().entry("q")).not.toBeNull();
  });

  it("goes at no night of a clock that jumps, and is not lost", async () => {
    await ask("calm");
    // The alarm rang by a clock that was ahead, and that has been set back since.
    station.clock.at = NIGHT + HOUR_MS;
    expect(await deliver()).toEqual({ type: "wait", until: MORNING });
    // The station was down all day.
    station.clock.at = at("28T22:30");
    expect(await deliver()).toEqual({ type: "wait", until: at("29T06:00") });
    expect(tips().entry("q")?.goesAt).toBe(at("29T06:00"));
    // A clock that was years ahead when the question was asked.
    tips().setGoesAt("q", NIGHT + 400 * 24 * HOUR_MS);
    station.clock.at = at("29T12:00");
    expect(await deliver()).toEqual({ type: "done" });
    expect(posted).toEqual(["q"]);
  });

  it("is gone with its tip", async () => {
    await ask("calm");
    tips().remove("calm");
    station.clock.at = MORNING;
    expect(await deliver()).toEqual({ type: "done" });
    expect(posted).toEqual([]);
  });
});

describe("a status at night", () => {
  it("is told in the morning, with what was written beside it", async () => {
    await set("checking", { words: "s" });
    expect(station.due).toEqual([MORNING]);
    station.clock.at = NIGHT + MINUTE_MS;
    expect(await deliver()).toEqual({ type: "wait", until: MORNING });
    station.clock.at = MORNING;
    await deliver();
    expect(posted).toEqual(["news s"]);
  });

  it("that was set in the last minute of the day waits too", async () => {
    station.clock.at = at("27T21:59") + 30_000;
    await set("checking");
    expect(station.due).toEqual([MORNING]);
    await set("passed", { now: true });
    expect(station.due.at(-1)).toBe(station.clock.at + MINUTE_MS);
    station.clock.at += MINUTE_MS;
    await deliver();
    expect(posted).toEqual(["news "]);
  });

  it("shows nobody before the morning what may be taken back", async () => {
    await set("checking", { words: "s" });
    const read = tipStanding(station.deps, "calm");
    expect(read).toMatchObject({ status: "checking", sentence: null });
    expect(tips().entry("s")).toMatchObject({ said: false, goesAt: MORNING });
    // Nothing that an officer sees says that somebody has read it.
    expect(await held("takeBackHeld", "s")).toEqual({ ok: true, value: null });
    expect([tips().thread("calm"), tips().find("calm")?.sentence]).toEqual([[], null]);
    station.clock.at = MORNING;
    await deliver();
    // It was read, so it is no news, and the words are gone.
    expect(posted).toEqual([]);
  });

  it("sends the words at once when an officer wants it", async () => {
    await set("checking", { words: "s" });
    await held("sendHeld", "s");
    expect(station.hastened).toEqual(["status:calm"]);
    await deliver();
    expect(posted).toEqual(["news s"]);
  });

  it("that is changed again says nothing of what was written with the one before", async () => {
    await set("checking", { words: "s" });
    await set("passed");
    const { thread } = station.deps.store.tips;
    expect(thread("calm").map(({ goesAt }) => goesAt)).toEqual([0]);
    const opened = await runMethod(station.deps, { name: "tip", session: "lan", asked: ["calm"] });
    expect(opened).toMatchObject({ value: { thread: [{ id: "s", overtaken: true }] } });
    expect(await held("sendHeld", "s")).toMatchObject({ reason: "conflict" });
    station.clock.at = MORNING;
    await deliver();
    expect(posted).toEqual(["news "]);
  });
});
