import { describe, expect, it } from "vitest";
import { EMERGENCY_LATE_MS, EMERGENCY_WAIT_MS } from "../../../src/app/station/bounds.ts";
import { deskOf } from "../../../src/app/station/caller.ts";
import { recallEmergency } from "../../../src/app/station/change-notice.ts";
import { askEmergency } from "../../../src/app/station/emergency.ts";
import { nextGoing, sendGoing } from "../../../src/app/station/going.ts";
import { publicNotices, viewNotice } from "../../../src/app/station/notices.ts";
import type { OfficerRow } from "../../../src/app/station/officer-store.ts";
import { planRemoval } from "../../../src/app/station/officers.ts";
import { confirm, dropProposal } from "../../../src/app/station/proposals.ts";
import { suspend } from "../../../src/app/station/suspension.ts";
import type { Action } from "../../../src/core/station/rights.ts";
import { textHash } from "../../../src/core/text/text-hash.ts";
import { DAY_MS } from "../../../src/core/units.ts";
import { sampleOfficer, sampleSession, TERMS } from "../../contract/station-samples.ts";
import { makeMemoryStation } from "./memory-station.ts";

const TEXTS = { vi: { title: "Vỡ đập", body: "Rời khỏi bờ sông ngay." } };
const DONE = { ok: true, value: null };
const refused = (reason: string) => ({ ok: false, reason });

/** A station whose officers have been there for long. Lan is its head. */
function stationOf(...names: string[]) {
  const station = makeMemoryStation();
  const { clock } = station;
  const deps = { ...station.deps, channels: ["telegram" as const, "zalo" as const] };
  const { store } = deps;
  const add = (id: string, change: Partial<OfficerRow> = {}) => {
    const came = { invitedBy: null, joinedAt: 0, stationKey: new Uint8Array([1]) };
    const role = id === "lan" ? "head" : "officer";
    store.officers.insert({ ...sampleOfficer(id), role, ...came, ...change });
    opens(id, id);
  };
  const opens = (session: string, officer: string) => {
    const at = clock.at;
    const begun = { officer, createdAt: at, seenAt: at, steppedUpAt: at };
    store.sessions.add(sampleSession(session, begun));
  };
  for (const id of ["lan", ...names]) add(id);
  const desk = (id: string, action: Action) => deskOf(deps, id, action);
  const asks = (session = "lan", id = `song-tri.n${store.notices.all(99).length + 1}`) =>
    askEmergency(desk(session, "send-emergency"), {
      id,
      texts: TEXTS,
      ...TERMS,
      reason: "the dam",
    });
  const proposal = () => store.proposals.waiting()[0] ?? { id: "", statement: "" };
  const confirms = async (id: string) => {
    const { id: waits, statement } = proposal();
    const digest = await textHash(statement);
    return await confirm(desk(id, "confirm"), { id: waits, digest });
  };
  const pass = async (ms: number) => {
    clock.at += ms;
    await sendGoing(deps);
  };
  const sentTo = () => station.sent.flatMap((job) => ("channel" in job ? [job.channel] : []));
  const only = () => store.notices.all(1).map((row) => viewNotice(deps, row))[0];
  const actions = () => station.audited().map(({ action, officer }) => [action, officer]);
  const doors = { desk, opens, add, asks, proposal, confirms };
  return { ...station, deps, store, ...doors, pass, sentTo, only, actions };
}

describe("an emergency notice of a head alone", () => {
  it("goes after three minutes, is marked for good, and says so in the list", async () => {
    const { asks, pass, sentTo, sent, only, actions, store } = stationOf("minh");
    expect(asks()).toMatchObject({ ok: true, value: { state: "waiting", reason: "the dam" } });
    await pass(EMERGENCY_WAIT_MS - 1);
    expect([sentTo(), only()?.alone]).toEqual([[], false]);
    await pass(1);
    expect(sentTo()).toEqual(["telegram", "zalo"]);
    expect(sent[0]).toMatchObject({ type: "broadcast", notice: { texts: TEXTS, urgent: true } });
    expect(only()).toMatchObject({
      state: "approved",
      alone: true,
      approvedBy: null,
      goesAt: null,
    });
    expect(actions()).toEqual([
      ["wrote-notice", "lan"],
      ["proposed", "lan"],
      ["sent-alone", "lan"],
    ]);
    await pass(DAY_MS);
    expect([sentTo().length, store.proposals.waiting(), nextGoing(store)]).toEqual([2, [], null]);
  });

  it("is an ordinary one when a second person confirms in time", async () => {
    const { asks, confirms, pass, sentTo, only, actions } = stationOf("minh");
    asks();
    await pass(EMERGENCY_WAIT_MS / 2);
    expect(await confirms("minh")).toEqual(DONE);
    await pass(DAY_MS);
    expect(sentTo()).toEqual(["telegram", "zalo"]);
    expect(only()).toMatchObject({ alone: false, approvedBy: { id: "minh" } });
    expect(actions().map(([action]) => action)).not.toContain("sent-alone");
  });

  it("is stopped by any colleague who drops it, also a notice writer", async () => {
    const { add, asks, desk, proposal, pass, sentTo, only } = stationOf();
    add("writer", { role: "notice-writer" });
    add("looker", { role: "auditor" });
    asks();
    const { id } = proposal();
    expect(dropProposal(desk("looker", "drop-proposal"), id)).toEqual(refused("not-your-role"));
    expect(dropProposal(desk("writer", "drop-proposal"), id)).toEqual(DONE);
    await pass(EMERGENCY_WAIT_MS);
    expect([sentTo(), only()?.state]).toEqual([[], "dropped"]);
  });

  it("is not confirmed by its head from another tab, and is one however often it is asked", async () => {
    const { asks, opens, confirms, pass, sentTo, store } = stationOf();
    opens("tab", "lan");
    const [first, again] = [asks("lan", "song-tri.x"), asks("tab", "song-tri.x")];
    expect(again).toEqual(first);
    expect(await confirms("tab")).toEqual(refused("own-proposal"));
    // Another one in the other tab waits until the first one is decided.
    expect(asks("tab", "song-tri.y")).toEqual(refused("conflict"));
    await pass(EMERGENCY_WAIT_MS);
    expect(sentTo()).toHaveLength(2);
    expect(store.proposals.waiting()).toEqual([]);
  });

  it("tells nothing of another head's notice to who asks under its id", () => {
    const { asks, add } = stationOf();
    add("hoa", { role: "head" });
    asks("lan", "song-tri.x");
    expect(asks("hoa", "song-tri.x")).toEqual(refused("conflict"));
  });

  it("takes the role and a fresh touch", () => {
    const { asks, clock, store } = stationOf("minh");
    expect(asks("minh")).toEqual(refused("not-your-role"));
    clock.at += 5 * 60_000;
    expect(asks("lan")).toEqual(refused("step-up"));
    expect(store.notices.all(9)).toEqual([]);
  });

  it("is asked for so many times a day only, also when they were stopped", async () => {
    const { asks, desk, proposal, pass, opens, store, clock } = stationOf();
    for (let i = 0; i < 3; i++) {
      expect(asks()).toMatchObject({ ok: true });
      if (i > 0) dropProposal(desk("lan", "drop-proposal"), proposal().id);
      await pass(EMERGENCY_WAIT_MS);
      store.sessions.stepUp("lan", clock.at);
    }
    for (let i = 0; i < 7; i++) expect(asks()).toEqual(refused("too-many-emergencies"));
    await pass(DAY_MS);
    opens("tomorrow", "lan");
    expect(asks("tomorrow")).toMatchObject({ ok: true });
  });

  it.each(["suspended", "removed", "made an officer", "gone"])(
    "does not go when its head is %s meanwhile",
    async (what) => {
      const { deps, asks, add, desk, pass, sentTo, only, store, clock } = stationOf("minh");
      add("hoa", { role: "head" });
      asks();
      clock.at += EMERGENCY_WAIT_MS / 2;
      if (what === "suspended") expect(suspend(desk("hoa", "suspend"), "lan")).toEqual(DONE);
      else if (what === "made an officer") store.officers.setRole("lan", "officer");
      else if (what === "gone") store.officers.leave("lan", clock.at, null);
      else {
        const plan = planRemoval(deps, "lan");
        const by = { proposedBy: "hoa", proposedAt: 0, confirmedBy: "minh", at: clock.at };
        if (plan.ok) plan.value.carryOut(by);
      }
      await pass(EMERGENCY_WAIT_MS);
      expect([sentTo(), nextGoing(store)]).toEqual([[], null]);
      expect(only()).toMatchObject({ state: "dropped", alone: false });
      await pass(DAY_MS);
      expect(sentTo()).toEqual([]);
    },
  );

  it.each(["confirmed", "dropped", "suspended"])(
    "is decided once when it is %s while it is being sealed",
    async (what) => {
      const { asks, add, desk, confirms, meanwhile, pass, sentTo, only, proposal } =
        stationOf("minh");
      add("hoa", { role: "head" });
      asks();
      const { id } = proposal();
      meanwhile(async () => {
        if (what === "confirmed") await confirms("minh");
        else if (what === "dropped") dropProposal(desk("minh", "drop-proposal"), id);
        else suspend(desk("hoa", "suspend"), "lan");
      });
      await pass(EMERGENCY_WAIT_MS);
      await pass(DAY_MS);
      expect(sentTo()).toHaveLength(what === "confirmed" ? 2 : 0);
      expect(only()?.alone).toBe(false);
    },
  );

  it("goes late after an outage, and not at all when nobody expects it any more", async () => {
    const late = stationOf();
    late.asks();
    await late.pass(EMERGENCY_WAIT_MS + EMERGENCY_LATE_MS);
    expect(late.sentTo()).toHaveLength(2);
    const tooLate = stationOf();
    tooLate.asks();
    await tooLate.pass(EMERGENCY_WAIT_MS + EMERGENCY_LATE_MS + 1);
    expect([tooLate.sentTo(), tooLate.only()?.state]).toEqual([[], "dropped"]);
    expect(tooLate.actions().at(-1)).toEqual(["lapsed-emergency", "station"]);
  });

  it("never goes before its time on a clock that jumps back", async () => {
    const { asks, pass, sentTo } = stationOf();
    asks();
    await pass(-DAY_MS);
    await pass(EMERGENCY_WAIT_MS);
    expect(sentTo()).toEqual([]);
    await pass(DAY_MS);
    expect(sentTo()).toHaveLength(2);
  });
});

describe("a recall", () => {
  it("takes one officer, at once, and only of what one person has sent", async () => {
    const { asks, confirms, desk, pass, sent, only, add, actions } = stationOf("minh");
    add("looker", { role: "auditor" });
    const recall = (by: string, id = "song-tri.n1") =>
      recallEmergency(desk(by, "recall-emergency"), id);
    asks();
    expect(await recall("minh")).toEqual(refused("not-found"));
    await pass(EMERGENCY_WAIT_MS);
    expect(await recall("looker")).toEqual(refused("not-your-role"));
    expect(await recall("minh")).toEqual(DONE);
    expect(await recall("minh")).toEqual(DONE);
    const follows = sent.filter(({ type }) => type === "follow");
    expect(follows).toHaveLength(2);
    expect(follows[0]).toMatchObject({ notice: { withdrawnAt: expect.stringMatching(/Z$/) } });
    expect(only()).toMatchObject({ state: "withdrawn", alone: true });
    expect(actions().at(-1)).toEqual(["recalled-emergency", "minh"]);
    asks();
    await confirms("minh");
    expect(await recall("minh", "song-tri.n2")).toEqual(refused("not-found"));
  });

  it("stands on the public list as withdrawn, with what was sent", async () => {
    const { deps, asks, desk, pass } = stationOf("minh");
    asks();
    await pass(EMERGENCY_WAIT_MS);
    await recallEmergency(desk("minh", "recall-emergency"), "song-tri.n1");
    const withdrawnAt = expect.stringMatching(/Z$/);
    expect(publicNotices(deps, 9)).toMatchObject([{ texts: TEXTS, withdrawnAt }]);
  });
});
