import { describe, expect, it } from "vitest";
import { deskOf } from "../../../src/app/station/caller.ts";
import { nextGoing, sendGoing } from "../../../src/app/station/going.ts";
import { listNotices, publicNotices } from "../../../src/app/station/notices.ts";
import { confirm, listProposals } from "../../../src/app/station/proposals.ts";
import { pauseBroadcast } from "../../../src/app/station/steer-broadcast.ts";
import { writeNotice } from "../../../src/app/station/write-notice.ts";
import type { NoticeTerms } from "../../../src/core/station/notice.ts";
import type { Action } from "../../../src/core/station/rights.ts";
import { textHash } from "../../../src/core/text/text-hash.ts";
import { DAY_MS, HOUR_MS } from "../../../src/core/units.ts";
import { sampleOfficer, sampleSession, TERMS } from "../../contract/station-samples.ts";
import { makeMemoryStation } from "./memory-station.ts";

const TEXTS = { vi: { title: "Cắt đường", body: "Đi đường tránh." } };
const ID = "song-tri.planned";
const DONE = { ok: true, value: null };
const MONTH_MS = 30 * DAY_MS;

/** A station where Lan writes and Minh confirms. Times are hours from the beginning. */
function stationOf() {
  const station = makeMemoryStation();
  const { clock } = station;
  const begun = clock.at;
  const deps = { ...station.deps, channels: ["telegram" as const] };
  const { store } = deps;
  for (const id of ["lan", "minh"]) {
    const came = { invitedBy: null, joinedAt: 0, stationKey: new Uint8Array([1]) };
    store.officers.insert({ ...sampleOfficer(id), role: "officer", ...came });
  }
  let opened = 0;
  const desk = (id: string, action: Action) => {
    const at = clock.at;
    opened += 1;
    const begins = { officer: id, createdAt: at, seenAt: at, steppedUpAt: at };
    store.sessions.add(sampleSession(`session ${opened}`, begins));
    return deskOf(deps, `session ${opened}`, action);
  };
  const iso = (at: number) => new Date(begun + at).toISOString();
  const confirms = async () => {
    const [waits] = store.proposals.waiting();
    const digest = await textHash(waits?.statement ?? "");
    return await confirm(desk("minh", "confirm"), { id: waits?.id ?? "", digest });
  };
  return {
    ...station,
    iso,
    confirms,
    writes: (times: number[], more: Partial<NoticeTerms> = {}) =>
      writeNotice(desk("lan", "write-notice"), {
        id: ID,
        texts: TEXTS,
        ...TERMS,
        sendAt: times.map(iso),
        ...more,
      }),
    stops: (id = "minh") => pauseBroadcast(desk(id, "pause-broadcast"), ID),
    at: async (time: number) => {
      clock.at = begun + time;
      await sendGoing(deps);
    },
    going: () => nextGoing(store),
    sent: () =>
      station.sent.flatMap((job) => (job.type === "broadcast" ? [job.notice.approvedAt] : [])),
    listed: () => publicNotices(deps, 99).map(({ id, number }) => [id, number]),
    board: () => {
      const all = listNotices(desk("lan", "read-notices"));
      return all.ok ? all.value : [];
    },
    refusals: () => {
      const all = listProposals(desk("minh", "read-proposals"));
      return all.ok ? all.value.map(({ refusal }) => refusal) : [];
    },
  };
}

describe("a notice that is sent at a time", () => {
  it("is seen by nobody before, and goes once, whatever the clock does", async () => {
    const { writes, confirms, at, sent, listed, board, going, iso, clock } = stationOf();
    await writes([24 * HOUR_MS]);
    expect(await confirms()).toEqual(DONE);
    expect(board()[0]).toMatchObject({
      state: "scheduled",
      number: null,
      approvedBy: { id: "minh" },
    });
    expect(board()[0]?.goesAt).toBe(iso(24 * HOUR_MS));
    for (const hours of [1, 23, 2]) await at(hours * HOUR_MS);
    expect([sent(), listed()]).toEqual([[], []]);
    await at(24 * HOUR_MS);
    expect([sent(), listed()]).toEqual([[iso(24 * HOUR_MS)], [[ID, "TB-0101"]]]);
    // Back, as after a wrong clock, and on again.
    for (const hours of [1, 24, 25, 9_000]) await at(hours * HOUR_MS);
    expect([sent().length, going(), clock.at > 0]).toEqual([1, null, true]);
    expect(board()[0]).toMatchObject({ state: "approved", goesAt: null });
  });

  it("goes once when the clock jumps far ahead, and at once when it is confirmed late", async () => {
    const early = stationOf();
    await early.writes([HOUR_MS]);
    await early.confirms();
    await early.at(5 * DAY_MS);
    expect(early.sent()).toEqual([early.iso(5 * DAY_MS)]);
    const late = stationOf();
    await late.writes([HOUR_MS]);
    await late.at(2 * HOUR_MS);
    await late.confirms();
    expect(late.sent()).toEqual([late.iso(2 * HOUR_MS)]);
  });

  it("is not sent when it is over by then, nor confirmed", async () => {
    const { writes, confirms, at, sent, board, iso, audited } = stationOf();
    await writes([HOUR_MS], { until: iso(3 * HOUR_MS) });
    await confirms();
    await at(3 * HOUR_MS);
    expect([sent(), board()[0]?.state]).toEqual([[], "dropped"]);
    expect(audited().at(-1)).toMatchObject({ action: "unsent-notice", officer: "station" });
    const other = stationOf();
    await other.writes([HOUR_MS], { until: other.iso(3 * HOUR_MS) });
    await other.at(3 * HOUR_MS);
    expect(other.refusals()).toEqual(["expired"]);
    expect(await other.confirms()).toEqual({ ok: false, reason: "expired" });
  });

  it("is stopped by one officer before, also while it is being sent", async () => {
    const before = stationOf();
    await before.writes([HOUR_MS]);
    await before.confirms();
    for (let again = 0; again < 2; again++) expect(await before.stops("lan")).toEqual(DONE);
    await before.at(2 * HOUR_MS);
    expect([before.sent(), before.board()[0]?.state]).toEqual([[], "dropped"]);
    const stops = before.audited().filter(({ action }) => action === "stopped-notice");
    expect(stops).toMatchObject([{ officer: "lan", subject: ID }]);
    const amid = stationOf();
    await amid.writes([HOUR_MS]);
    await amid.confirms();
    amid.meanwhile(() => amid.stops());
    await amid.at(HOUR_MS);
    expect([amid.sent(), amid.board()[0]?.state]).toEqual([[], "dropped"]);
  });
});

describe("a drill", () => {
  const TIMES = [HOUR_MS, MONTH_MS, 2 * MONTH_MS, 3 * MONTH_MS];

  it("goes at each of its times as a notice of its own, confirmed once", async () => {
    const { writes, confirms, at, sent, listed, board, iso } = stationOf();
    await writes(TIMES, { drill: true });
    await confirms();
    for (const time of TIMES) await at(time);
    expect(sent()).toEqual(TIMES.map(iso));
    expect(new Set(listed().map(([id]) => id)).size).toBe(4);
    expect(listed().map(([, number]) => number)).toEqual([
      "TB-0104",
      "TB-0103",
      "TB-0102",
      "TB-0101",
    ]);
    expect(board().every(({ drill, approvedBy }) => drill && approvedBy?.id === "minh")).toBe(true);
    await at(99 * MONTH_MS);
    expect(sent()).toHaveLength(4);
  });

  it("goes once for all the times that a clock has jumped over", async () => {
    const { writes, confirms, at, sent, iso, going } = stationOf();
    await writes(TIMES, { drill: true });
    await confirms();
    await at(2 * MONTH_MS + 1);
    await at(HOUR_MS);
    expect(sent()).toEqual([iso(2 * MONTH_MS + 1)]);
    expect(going()).toBe(Date.parse(iso(3 * MONTH_MS)));
  });

  it("goes no more once it is stopped, and what was sent stands", async () => {
    const { writes, confirms, at, sent, stops, board } = stationOf();
    await writes(TIMES, { drill: true });
    await confirms();
    await at(HOUR_MS);
    expect(await stops()).toEqual(DONE);
    await at(9 * MONTH_MS);
    expect(sent()).toHaveLength(1);
    expect(board().map(({ state }) => state)).toEqual(["approved", "dropped"]);
  });
});
