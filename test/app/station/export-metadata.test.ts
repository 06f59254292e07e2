import { describe, expect, it } from "vitest";
import { deskOf } from "../../../src/app/station/caller.ts";
import { DESK_METHODS } from "../../../src/app/station/desk-methods.ts";
import { readMetadata, takeMetadata } from "../../../src/app/station/export-metadata.ts";
import { nextExportEnd, tidyExports } from "../../../src/app/station/exports.ts";
import { planRemoval } from "../../../src/app/station/officers.ts";
import { confirm } from "../../../src/app/station/proposals.ts";
import type { Action } from "../../../src/core/station/rights.ts";
import { textHash } from "../../../src/core/text/text-hash.ts";
import { DAY_MS } from "../../../src/core/units.ts";
import { sampleOfficer, sampleSession, sampleTip } from "../../contract/station-samples.ts";
import { makeMemoryStation } from "./memory-station.ts";

const DONE = { ok: true, value: null };
const refused = (reason: string) => ({ ok: false, reason });
/** The week from Monday the 23rd, whose days begin at 17:00 UTC the day before. */
const WEEK = { from: "2026-11-23", weeks: 1 };

/** A station with two officers who have been there for long, and tips around that week. */
function station() {
  const made = makeMemoryStation();
  const { deps, clock } = made;
  const { store } = deps;
  clock.at = Date.parse("2026-12-01T05:00:00Z");
  const comes = (id: string) => {
    store.sessions.remove(id);
    const begun = { officer: id, createdAt: clock.at, seenAt: clock.at, steppedUpAt: clock.at };
    store.sessions.add(sampleSession(id, begun));
  };
  for (const id of ["lan", "minh"]) {
    const came = { invitedBy: null, joinedAt: 0, stationKey: new Uint8Array([1]) };
    store.officers.insert({ ...sampleOfficer(id), role: "head", ...came });
    comes(id);
  }
  const arrives = (id: string, receivedAt: string, more: Parameters<typeof sampleTip>[1] = {}) =>
    store.tips.insert(sampleTip(id, { receivedAt, ...more }));
  arrives("before", "2026-11-22T16:00:00.000Z");
  const unsure = { category: "fire", sourceGrade: null, contentGrade: "plausible" } as const;
  arrives("last", "2026-11-29T16:00:00.000Z", unsure);
  const judged = { sourceGrade: "told", contentGrade: "false" } as const;
  arrives("first", "2026-11-22T17:00:00.000Z", { status: "closed", subStatus: "hoax", ...judged });
  arrives("after", "2026-11-29T17:00:00.000Z");
  const desk = (id: string, action: Action) => deskOf(deps, id, action);
  const asks = (id: string, span = WEEK) =>
    DESK_METHODS.askMetadata.does(desk(id, "export-tips"), span);
  const asked = (id: string) => {
    const made = asks(id);
    if (!made.ok) throw new Error(made.reason);
    return made.value;
  };
  const confirms = async (id: string, proposal: { id: string; statement: string }) => {
    const digest = await textHash(proposal.statement);
    return await confirm(desk(id, "confirm"), { id: proposal.id, digest });
  };
  const takes = (id: string) => takeMetadata(desk(id, "take-export"));
  const reads = (id: string) => readMetadata(desk(id, "export-tip"));
  return { ...made, store, comes, asks, asked, confirms, takes, reads };
}

describe("an export of tips' facts", () => {
  it("takes two persons, goes to who proposed it, and once", async () => {
    const { audited, asked, confirms, takes, reads } = station();
    const proposal = asked("lan");
    expect([reads("lan"), takes("lan")]).toEqual([DONE, refused("not-found")]);
    expect(await confirms("lan", proposal)).toEqual(refused("own-proposal"));
    expect(await confirms("minh", proposal)).toEqual(DONE);
    expect(takes("minh")).toEqual(refused("not-found"));
    expect(reads("lan")).toMatchObject({ ok: true, value: WEEK });
    expect(takes("lan").ok).toBe(true);
    expect([reads("lan"), takes("lan")]).toEqual([DONE, refused("not-found")]);
    const notes = audited().map(({ action, officer, subject }) => [action, officer, subject]);
    expect(notes).toEqual([
      ["proposed", "lan", "export-metadata:lan"],
      ["confirmed", "minh", "export-metadata:lan"],
      ["approved-metadata", "minh", "2026-11-23.1"],
      ["took-metadata", "lan", "2026-11-23.1"],
    ]);
  });

  it("has the tips of those days on the place's clock, and nothing that finds one of them", async () => {
    const { store, asked, confirms, takes } = station();
    await confirms("minh", asked("lan"));
    const taken = takes("lan");
    const { area, urgent } = sampleTip("");
    // All of it: no id, number, hour, word, officer or language.
    expect(taken).toEqual({
      ok: true,
      value: {
        ...WEEK,
        tips: [
          {
            day: "2026-11-23",
            ...{ category: "traffic", area, urgent, status: "closed", subStatus: "hoax" },
            ...{ sourceGrade: "told", contentGrade: "false" },
          },
          {
            day: "2026-11-29",
            ...{ category: "fire", area, urgent, status: "received", subStatus: null },
            ...{ sourceGrade: null, contentGrade: "plausible" },
          },
        ],
      },
    });
    // It is no reading of a tip, and changes nothing that a resident or the list would tell.
    expect(store.tips.find("first")).toMatchObject({ opened: false });
    expect(store.tips.events("first")).toEqual([]);
  });

  it("tells nothing of the order in which they came", async () => {
    const taken = async (ids: string[]) => {
      const { store, asked, confirms, takes } = station();
      for (const id of ids) {
        const area = id.slice(0, 1);
        store.tips.insert(sampleTip(id, { area, receivedAt: "2026-11-24T05:00:00.000Z" }));
      }
      await confirms("minh", asked("lan"));
      return takes("lan");
    };
    const ids = ["b1", "a1", "c1", "a2"];
    expect(await taken(ids)).toEqual(await taken(ids.toReversed()));
  });

  it.each(["2026-11-24", "2026-13-99", "x"])("begins with a Monday, not with %s", (from) => {
    expect(station().asks("lan", { from, weeks: 1 })).toEqual(refused("conflict"));
  });

  it("takes a fresh touch, is over after a day, and ends with its officer", async () => {
    const { deps, store, clock, comes, asked, confirms, takes } = station();
    await confirms("minh", asked("lan"));
    store.sessions.stepUp("lan", 0);
    expect(takes("lan")).toEqual(refused("step-up"));
    const end = clock.at + DAY_MS;
    expect(nextExportEnd(store)).toBe(end);
    clock.at = end;
    comes("lan");
    comes("minh");
    expect(takes("lan")).toEqual(refused("not-found"));
    tidyExports(deps);
    expect([store.metadata.all(), nextExportEnd(store)]).toEqual([[], null]);
    await confirms("minh", asked("lan"));
    const plan = planRemoval(deps, "lan");
    const decision = { proposedBy: "minh", proposedAt: 0, confirmedBy: "op", at: clock.at };
    if (plan.ok) plan.value.carryOut(decision);
    expect(store.metadata.all()).toEqual([]);
  });
});
