import { describe, expect, it } from "vitest";
import { assignTips, handOver, watchTip } from "../../../src/app/station/assign.ts";
import { deskOf } from "../../../src/app/station/caller.ts";
import { planRemoval, planRole } from "../../../src/app/station/officers.ts";
import { confirm, propose } from "../../../src/app/station/proposals.ts";
import { suspend } from "../../../src/app/station/suspension.ts";
import type { Wish } from "../../../src/core/station/proposal.ts";
import type { Action, Role } from "../../../src/core/station/rights.ts";
import { textHash } from "../../../src/core/text/text-hash.ts";
import { sampleOfficer, sampleSession, sampleTip } from "../../contract/station-samples.ts";
import { makeMemoryStation } from "./memory-station.ts";

const ROLES: Record<string, Role> = { lan: "head", minh: "head", hoa: "officer", an: "auditor" };
const refused = (reason: string) => ({ ok: false, reason });

/** A station of these officers, and of a newcomer, with three tips. */
function scene() {
  const station = makeMemoryStation();
  const { deps, clock } = station;
  const { store } = deps;
  for (const [id, role] of Object.entries({ ...ROLES, "new": "officer" as const })) {
    const stationKey = id === "new" ? null : new Uint8Array([1]);
    const came = { invitedBy: null, joinedAt: 0, stationKey };
    store.officers.insert({ ...sampleOfficer(id), role, ...came });
    const begun = { officer: id, createdAt: clock.at, seenAt: clock.at, steppedUpAt: clock.at };
    store.sessions.add(sampleSession(id, begun));
  }
  for (const id of ["a", "b"]) store.tips.insert(sampleTip(id));
  store.tips.insert(sampleTip("closed", { status: "closed", closedAt: clock.at }));
  const desk = (id: string, action: Action) => deskOf(deps, id, action);
  const assigns = (by: string, owner: string | null, { ids = ["a"], take = false } = {}) =>
    assignTips(desk(by, "assign"), { ids, owner, take });
  const ownerOf = (id: string) => store.tips.find(id)?.owner;
  const removes = async (heir?: string) => {
    const wish: Wish = { kind: "remove-officer", subject: "hoa" };
    const asked = propose(
      desk("lan", "remove-officer"),
      heir ? { ...wish, heir: { id: heir } } : wish,
    );
    if (!asked.ok) return asked;
    const { id, statement } = asked.value;
    const digest = await textHash(statement);
    return () => confirm(desk("minh", "confirm"), { id, digest });
  };
  return { ...station, store, desk, assigns, ownerOf, removes };
}

describe("an owner", () => {
  it("is whoever claims first; the second hears who that is", () => {
    const { assigns, ownerOf, audited, store, announced } = scene();
    expect(assigns("lan", "lan", { ids: ["a", "b"] })).toMatchObject({
      value: { changed: ["a", "b"] },
    });
    const second = { changed: [], taken: [{ id: "a", owner: "lan" }] };
    expect(assigns("minh", "minh")).toEqual({ ok: true, value: second });
    expect(ownerOf("a")).toBe("lan");
    // Claimed again, nothing happens.
    const before = [store.tips.events("a"), audited()];
    expect(assigns("lan", "lan")).toEqual({ ok: true, value: { changed: [], taken: [] } });
    expect([store.tips.events("a"), audited()]).toEqual(before);
    expect(announced).toEqual([
      { type: "tips", id: "a" },
      { type: "tips", id: "b" },
    ]);
  });

  it("is taken from a colleague only by who wants to", () => {
    const { assigns, ownerOf, store } = scene();
    assigns("lan", "lan");
    expect(assigns("minh", null)).toMatchObject({ value: { changed: [] } });
    expect(assigns("minh", "hoa")).toMatchObject({ value: { changed: [] } });
    expect(assigns("minh", "hoa", { take: true })).toMatchObject({ value: { changed: ["a"] } });
    expect(ownerOf("a")).toBe("hoa");
    expect(assigns("hoa", null)).toMatchObject({ value: { changed: ["a"] } });
    const events = store.tips.events("a").map(({ kind, value, officer }) => [kind, value, officer]);
    expect(events).toEqual([
      ["owner", "lan", "lan"],
      ["owner", "hoa", "minh"],
      ["owner", "", "hoa"],
    ]);
  });

  it("is noted: who did it, with which tip, for whom", () => {
    const { assigns, audited } = scene();
    assigns("lan", "hoa", { ids: ["a", "b"] });
    assigns("hoa", "hoa", { ids: ["a"] });
    assigns("hoa", null, { ids: ["a"] });
    assigns("hoa", "hoa", { ids: ["a"] });
    expect(audited().map(({ officer, action, subject }) => [officer, action, subject])).toEqual([
      ["lan", "assigned-to", "hoa"],
      ["lan", "assigned-tip", "a"],
      ["lan", "assigned-tip", "b"],
      ["hoa", "released-tip", "a"],
      ["hoa", "claimed-tip", "a"],
    ]);
  });

  it("is nobody who is not here, may not read tips, or is stopped", () => {
    const { assigns, desk, ownerOf } = scene();
    for (const nobody of ["gone", "an", "new"])
      expect(assigns("lan", nobody)).toEqual(refused("cannot-own"));
    suspend(desk("lan", "suspend"), "hoa");
    expect(assigns("lan", "hoa")).toEqual(refused("cannot-own"));
    expect(ownerOf("a")).toBeNull();
  });

  it("has no tip of which one is unknown here", () => {
    const { assigns, ownerOf } = scene();
    expect(assigns("lan", "lan", { ids: ["a", "of another station"] })).toEqual(
      refused("not-found"),
    );
    expect(ownerOf("a")).toBeNull();
  });
});

describe("whoever leaves", () => {
  it("leaves no tip behind, closed or open, in the transaction of the removal", async () => {
    const { store, assigns, ownerOf, removes, desk } = scene();
    assigns("hoa", "hoa", { ids: ["a", "closed"] });
    watchTip(desk("hoa", "watch-tip"), { tip: "b", on: true });
    const confirms = await removes();
    if (typeof confirms !== "function") throw new Error(confirms.reason);
    expect(ownerOf("a")).toBe("hoa");
    expect(await confirms()).toMatchObject({ ok: true });
    expect([ownerOf("a"), ownerOf("closed")]).toEqual([null, null]);
    expect(store.tips.events("a").at(-1)).toMatchObject({ value: "", officer: "minh" });
    expect(store.cases.isWatched({ tip: "b", officer: "hoa" })).toBe(false);
    // Nothing is given to who has left.
    expect(assigns("lan", "hoa")).toEqual(refused("cannot-own"));
  });

  it("leaves them to whom both officers saw, and to nobody who can't have them by then", async () => {
    const { assigns, ownerOf, removes, deps, desk } = scene();
    assigns("hoa", "hoa");
    for (const nobody of ["an", "new", "hoa", "gone"])
      expect(await removes(nobody)).toEqual(refused("cannot-own"));
    const plan = planRemoval(deps, "hoa", { id: "minh" });
    expect(plan).toMatchObject({ value: { statement: { heir: { id: "minh" } } } });
    const confirms = await removes("lan");
    if (typeof confirms !== "function") throw new Error(confirms.reason);
    expect(await confirms()).toMatchObject({ ok: true });
    expect(ownerOf("a")).toBe("lan");
    suspend(desk("lan", "suspend"), "minh");
    expect(planRemoval(deps, "an", { id: "minh" })).toEqual(refused("cannot-own"));
  });

  it("has none as an auditor either", () => {
    const { deps, assigns, ownerOf, clock } = scene();
    assigns("hoa", "hoa");
    const decision = { proposedBy: "lan", proposedAt: 0, confirmedBy: "minh", at: clock.at };
    for (const [role, owner] of [
      ["head", "hoa"],
      ["auditor", null],
    ] as const) {
      const plan = planRole(deps, { kind: "change-role", subject: "hoa", role });
      if (plan.ok) plan.value.carryOut(decision);
      expect(ownerOf("a")).toBe(owner);
    }
  });
});

it("lets heads alone hand over all open tips of one officer", () => {
  const { assigns, ownerOf, desk, audited } = scene();
  assigns("hoa", "hoa", { ids: ["a", "b", "closed"] });
  const gives = (by: string, to: string | null) =>
    handOver(desk(by, "hand-over"), { from: "hoa", to });
  expect(gives("hoa", "lan")).toEqual(refused("not-your-role"));
  for (const nobody of ["hoa", "an", "gone"])
    expect(gives("lan", nobody)).toEqual(refused("cannot-own"));
  expect(handOver(desk("lan", "hand-over"), { from: "gone", to: null })).toEqual(
    refused("not-found"),
  );
  expect(gives("lan", "minh")).toEqual({ ok: true, value: 2 });
  expect(["a", "b", "closed"].map(ownerOf)).toEqual(["minh", "minh", "hoa"]);
  expect(
    audited()
      .slice(-2)
      .map(({ action, subject }) => [action, subject]),
  ).toEqual([
    ["handed-over", "hoa"],
    ["assigned-to", "minh"],
  ]);
});
