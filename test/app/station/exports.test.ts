import { describe, expect, it } from "vitest";
import { deskOf } from "../../../src/app/station/caller.ts";
import { DESK_METHODS } from "../../../src/app/station/desk-methods.ts";
import {
  nextExportEnd,
  noteExport,
  planExport,
  readExport,
  takeExport,
  tidyExports,
} from "../../../src/app/station/exports.ts";
import { planRemoval } from "../../../src/app/station/officers.ts";
import { confirm } from "../../../src/app/station/proposals.ts";
import { suspend } from "../../../src/app/station/suspension.ts";
import type { Action } from "../../../src/core/station/rights.ts";
import { textHash } from "../../../src/core/text/text-hash.ts";
import { DAY_MS } from "../../../src/core/units.ts";
import { sampleOfficer, sampleSession, sampleTip } from "../../contract/station-samples.ts";
import { makeMemoryStation } from "./memory-station.ts";

const DONE = { ok: true, value: null };
const refused = (reason: string) => ({ ok: false, reason });

/** A station with three tips and two officers who have been there for long. */
function station() {
  const made = makeMemoryStation();
  const { deps, clock } = made;
  const { store } = deps;
  const comes = (id: string) => {
    store.sessions.remove(id);
    const at = clock.at;
    const begun = { officer: id, createdAt: at, seenAt: at, steppedUpAt: at };
    store.sessions.add(sampleSession(id, begun));
  };
  for (const id of ["lan", "minh"]) {
    const came = { invitedBy: null, joinedAt: 0, stationKey: new Uint8Array([1]) };
    store.officers.insert({ ...sampleOfficer(id), role: "head", ...came });
    comes(id);
  }
  for (const id of ["a", "b", "c"]) store.tips.insert(sampleTip(id));
  const desk = (id: string, action: Action) => deskOf(deps, id, action);
  const asks = (id: string, tips: string[]) =>
    DESK_METHODS.askExport.does(desk(id, "export-tips"), tips);
  const asked = (id: string, tips: string[]) => {
    const made = asks(id, tips);
    if (!made.ok) throw new Error(made.reason);
    return made.value;
  };
  const confirms = async (id: string, proposal: { id: string; statement: string }) => {
    const digest = await textHash(proposal.statement);
    return await confirm(desk(id, "confirm"), { id: proposal.id, digest });
  };
  const takes = (id: string, masked = false) => {
    const taken = takeExport(desk(id, "take-export"), { masked });
    return taken.ok ? taken.value.map((tip) => tip.id) : taken.reason;
  };
  const reads = (id: string) => {
    const read = readExport(desk(id, "export-tip"));
    return read.ok ? (read.value?.count ?? null) : read.reason;
  };
  const saves = (id: string, tip: string, masked = false) =>
    noteExport(desk(id, "export-tip"), { id: tip, masked });
  return { ...made, store, comes, desk, asks, asked, confirms, takes, reads, saves };
}

describe("an export of several tips", () => {
  it("gives exactly those, to who proposed it, once", async () => {
    const { deps, store, audited, asked, confirms, takes, reads } = station();
    const proposal = asked("lan", ["a", "c", "a"]);
    expect([reads("lan"), takes("lan")]).toEqual([null, "not-found"]);
    expect(await confirms("lan", proposal)).toEqual(refused("own-proposal"));
    expect(await confirms("minh", proposal)).toEqual(DONE);
    store.tips.insert(sampleTip("later"));
    expect([reads("minh"), takes("minh")]).toEqual([null, "not-found"]);
    expect([reads("lan"), takes("lan")]).toEqual([2, ["a", "c"]]);
    expect([reads("lan"), takes("lan")]).toEqual([null, "not-found"]);
    expect(store.tips.find("c")?.opened).toBe(true);
    expect(nextExportEnd(deps.store)).toBeNull();
    const notes = audited().map(({ action, officer, subject }) => [action, officer, subject]);
    expect(notes).toEqual([
      ["proposed", "lan", "export-tips:lan"],
      ["confirmed", "minh", "export-tips:lan"],
      ["approved-export", "minh", "2"],
      ["took-export", "lan", "2"],
      ["exported-with-others", "lan", "a"],
      ["exported-with-others", "lan", "c"],
    ]);
  });

  it("names its tips to who may fetch them, and notes whether words were hidden", async () => {
    const { store, desk, audited, asked, confirms, takes } = station();
    await confirms("minh", asked("lan", ["a", "b"]));
    store.tips.remove("b");
    const read = readExport(desk("lan", "export-tip"));
    const { number } = sampleTip("a");
    expect(read).toMatchObject({ value: { count: 2, tips: [{ id: "a", number }] } });
    expect(takes("lan", true)).toEqual(["a"]);
    expect(audited().map(({ action }) => action)).toContain("took-masked-export");
    expect(store.tips.events("a").map(({ value }) => value)).toEqual(["masked"]);
  });

  it("says which tips, and is refused when one of them has gone since", async () => {
    const { store, asks, asked, confirms, takes } = station();
    expect(asks("lan", ["a", "nowhere"])).toEqual(refused("not-found"));
    expect(asks("lan", [])).toEqual(refused("conflict"));
    const proposal = asked("lan", ["a", "b"]);
    expect(JSON.parse(proposal.statement).tips).toMatchObject([
      { id: "a", category: "traffic", area: "ward-1" },
      { id: "b" },
    ]);
    store.tips.remove("b");
    expect(await confirms("minh", proposal)).toEqual(refused("not-found"));
    expect(takes("lan")).toBe("not-found");
  });

  it("is over after a day, and leaves nothing", async () => {
    const { deps, clock, comes, asked, confirms, takes } = station();
    await confirms("minh", asked("lan", ["a"]));
    const end = clock.at + DAY_MS;
    expect(nextExportEnd(deps.store)).toBe(end);
    clock.at = end - 1;
    tidyExports(deps);
    expect(nextExportEnd(deps.store)).toBe(end);
    clock.at = end;
    comes("lan");
    expect(takes("lan")).toBe("not-found");
    tidyExports(deps);
    expect(deps.store.exports.all()).toEqual([]);
  });

  it("takes a fresh touch, and gives nothing to who was suspended or removed", async () => {
    const { deps, store, clock, comes, asked, confirms, takes, desk } = station();
    await confirms("minh", asked("lan", ["a"]));
    store.sessions.stepUp("lan", 0);
    expect(takes("lan")).toBe("step-up");
    expect(suspend(desk("minh", "suspend"), "lan")).toEqual(DONE);
    expect(takes("lan")).toBe("signed-out");
    const plan = planRemoval(deps, "lan");
    const decision = { proposedBy: "minh", proposedAt: 0, confirmedBy: "op", at: clock.at };
    if (plan.ok) plan.value.carryOut(decision);
    expect(store.exports.all()).toEqual([]);
    comes("lan");
    expect(takes("lan")).toBe("signed-out");
  });

  it("has a limit", () => {
    const { deps, store } = station();
    const ids = Array.from({ length: 51 }, (_, number) => `many ${number}`);
    for (const id of ids) store.tips.insert(sampleTip(id));
    const plan = (count: number) =>
      planExport(deps, {
        kind: "export-tips",
        subject: "lan",
        tips: ids.slice(0, count).map((id) => ({ id })),
      });
    expect([plan(50).ok, plan(51)]).toEqual([true, refused("conflict")]);
  });
});

describe("single exports", () => {
  it("are no way around it: so many in any 24 hours, each officer", () => {
    const { deps, clock, comes, saves } = station();
    const limit = deps.place.officers.exportsPerDay;
    const begun = clock.at;
    for (let number = 0; number < limit; number++) {
      clock.at += 1;
      expect(saves("lan", "a")).toEqual(DONE);
    }
    expect(saves("lan", "b")).toEqual(refused("export-limit"));
    expect(saves("minh", "b")).toEqual(DONE);
    clock.at = begun + DAY_MS;
    comes("lan");
    expect(saves("lan", "b")).toEqual(refused("export-limit"));
    clock.at += 1;
    expect(saves("lan", "b")).toEqual(DONE);
    expect(saves("lan", "c")).toEqual(refused("export-limit"));
  });

  it("of copies with hidden words count as much, and the audit and the tip tell them apart", () => {
    const { deps, clock, audited, saves } = station();
    const limit = deps.place.officers.exportsPerDay;
    for (let number = 0; number < limit; number++) {
      clock.at += 1;
      expect(saves("lan", "a", number % 2 === 0)).toEqual(DONE);
    }
    for (const masked of [true, false]) {
      expect(saves("lan", "b", masked)).toEqual(refused("export-limit"));
    }
    const actions = audited().map(({ action }) => action);
    expect(actions.slice(0, 2)).toEqual(["exported-masked-tip", "exported-tip"]);
    const values = deps.store.tips.events("a").map(({ value }) => value);
    expect(values.slice(0, 2)).toEqual(["masked", ""]);
  });
});
