import { describe, expect, it } from "vitest";
import type { SealedTip } from "../../../src/app/object-ports.ts";
import { deskOf } from "../../../src/app/station/caller.ts";
import {
  forwardKey,
  forwardTip,
  keepUpload,
  noteOutcome,
  undoForward,
} from "../../../src/app/station/forward.ts";
import {
  type ForwardJob,
  type Forwards,
  sendForward,
} from "../../../src/app/station/send-forward.ts";
import { FORWARD_UNDO_MS } from "../../../src/core/station/tip-views.ts";
import { textHash } from "../../../src/core/text/text-hash.ts";
import { DAY_MS } from "../../../src/core/units.ts";
import { sampleOfficer, sampleSession, sampleTip } from "../../contract/station-samples.ts";
import { makeMemoryStation } from "./memory-station.ts";

const refused = (reason: string) => ({ ok: false, reason });

/** A station with two officers and a tip, and the station that it forwards to. */
function scene() {
  const station = makeMemoryStation();
  const { deps, clock, sent, audited, announced } = station;
  const { store } = deps;
  for (const id of ["lan", "minh"]) {
    const came = { invitedBy: null, joinedAt: 0, stationKey: new Uint8Array([1]) };
    store.officers.insert({ ...sampleOfficer(id), ...came });
    const begun = { officer: id, createdAt: clock.at, seenAt: clock.at };
    store.sessions.add(sampleSession(id, begun));
  }
  store.tips.insert(sampleTip("t", { category: "theft" }));
  store.tips.insert(sampleTip("about-officer", { category: "misconduct" }));
  const desk = (by = "lan") => deskOf(deps, by, "forward-tip");
  const asked = (change: Partial<Parameters<typeof forwardTip>[1]> = {}) => ({
    ...{ id: "f", tip: "t", station: "fire", recipient: "age1fire", reason: "theirs" as const },
    ...{
      sealed: new Uint8Array([7]),
      digest: "hash of what goes",
      mailbox: "age1nobody",
      media: [],
    },
    ...change,
  });
  const forwards = (change = {}, by = "lan") => forwardTip(desk(by), asked(change));
  const jobs = () => sent.filter((job): job is ForwardJob => job.type === "forward");
  const arrived: SealedTip[] = [];
  const deleted: string[] = [];
  const opened: unknown[] = [];
  const outside: Forwards = {
    ...{ id: deps.id, clock: deps.clock, tips: store.tips },
    announce: deps.announce,
    wayBackBox: {
      seal: async (plain, about) => new Uint8Array([...plain, about.length]),
      open: async () => null,
    },
    media: { delete: async (name) => void deleted.push(name) },
    mailbox: () => ({ open: async (opening) => void opened.push(opening) }),
    station: () => ({
      receive: async (tip) => {
        if (!arrived.some(({ id }) => id === tip.id)) arrived.push(tip);
        return null;
      },
      filing: async (id) => (arrived.some((tip) => tip.id === id) ? { hash: "", hour: "" } : null),
    }),
  };
  const leaves = async () => {
    const outcomes = [];
    for (const job of jobs()) {
      const outcome = await sendForward(outside, job);
      if (outcome.type === "done") outcome.also?.();
      outcomes.push(outcome.type);
    }
    return outcomes;
  };
  return {
    ...station,
    store,
    desk,
    forwards,
    jobs,
    outside,
    leaves,
    arrived,
    deleted,
    opened,
    audited,
    announced,
  };
}

describe("a forward", () => {
  it("waits so that it can be taken back, and is noted with the code of the key", async () => {
    const { forwards, due, clock, audited, store } = scene();
    expect(await forwards()).toMatchObject({
      value: { station: "fire", at: clock.at, sent: false, outcome: null },
    });
    expect(due).toEqual([clock.at + FORWARD_UNDO_MS]);
    expect(audited().map(({ action, subject }) => [action, subject])).toEqual([
      ["forwarded-tip", "t"],
      ["forwarded-to", `fire:${await textHash("age1fire")}`],
    ]);
    // Its sender can't take it back any more: it is read elsewhere.
    expect(store.tips.find("t")?.opened).toBe(true);
  });

  it("leaves once, however often it is asked for and delivered", async () => {
    const { forwards, leaves, arrived, jobs, store } = scene();
    await Promise.all([forwards(), forwards()]);
    expect(await forwards()).toMatchObject({ ok: true });
    expect(await forwards({}, "minh")).toMatchObject({ value: { officer: "lan" } });
    expect(
      await forwards({ tip: "t", id: "f", station: "duty", recipient: "age1duty" }),
    ).toMatchObject({
      value: { station: "fire" },
    });
    expect(jobs()).toHaveLength(1);
    expect(await leaves()).toEqual(["done"]);
    expect(await leaves()).toEqual(["done"]);
    expect(arrived).toMatchObject([{ category: "theft", from: "song-tri", media: [] }]);
    expect(store.tips.find("t")?.forwards).toMatchObject([{ sent: true }]);
  });

  it("shares no name with the tip that it was", async () => {
    const { forwards, leaves, arrived, store, opened } = scene();
    await forwards();
    await leaves();
    const here = [store.tips.find("t"), store.tips.events("t")];
    const [there] = arrived;
    const names = [there?.id, there?.mailbox, there?.mailboxRecipient, there?.digest];
    for (const name of names) expect(JSON.stringify(here)).not.toContain(name);
    expect(there?.mailbox).toMatch(/^[0-9a-f]{64}$/);
    expect(opened).toMatchObject([{ station: "fire", tip: there?.id }]);
  });

  it("is taken back by anybody until it leaves, with its files, and not afterwards", async () => {
    const { forwards, desk, leaves, arrived, deleted, store, deps } = scene();
    const name = await keepUpload(desk(), "t");
    if (!name.ok) throw new Error(name.reason);
    expect(await forwards({ media: [name.value] })).toMatchObject({ ok: true });
    expect(deps.waiting("upload:")).toEqual([]);
    expect(undoForward(desk("minh"), { tip: "about-officer", forward: "f" })).toEqual(
      refused("not-found"),
    );
    expect(undoForward(desk("minh"), { tip: "t", forward: "f" })).toEqual({
      ok: true,
      value: null,
    });
    await leaves();
    expect([arrived, deleted, store.tips.find("t")?.forwards]).toEqual([[], [name.value], []]);
    await forwards({ id: "g" });
    await leaves();
    expect(undoForward(desk(), { tip: "t", forward: "g" })).toEqual(refused("conflict"));
    expect(arrived).toHaveLength(1);
  });

  it("can't be taken back from the moment at which it begins to leave", async () => {
    const { forwards, desk, jobs, outside, arrived } = scene();
    await forwards();
    let undone: unknown;
    const [job] = jobs();
    if (!job) throw new Error("no job");
    await sendForward(
      {
        ...outside,
        mailbox: () => ({
          open: async () => {
            undone = undoForward(desk(), { tip: "t", forward: "f" });
          },
        }),
      },
      job,
    );
    expect([undone, arrived.length]).toEqual([refused("conflict"), 1]);
  });

  it("deletes no file of a tip that has arrived, whatever becomes of the first one", async () => {
    const { forwards, desk, leaves, deleted, store, arrived } = scene();
    const name = await keepUpload(desk(), "t");
    await forwards({ media: name.ok ? [name.value] : [] });
    await leaves();
    store.tips.remove("t");
    // The row was delivered, and its end was lost.
    await leaves();
    expect([arrived.length, deleted]).toEqual([1, []]);
  });

  it("takes no file but those that were just sealed anew for this tip", async () => {
    const { forwards, desk, jobs } = scene();
    const other = await keepUpload(desk(), "about-officer");
    const names = ["photo of t", other.ok ? other.value : "", "x".repeat(22)];
    for (const name of names)
      expect(await forwards({ media: [name] })).toEqual(refused("not-found"));
    expect(jobs()).toEqual([]);
  });

  it("goes to no unit that a tip about an officer may be about, nor to an unknown one", async () => {
    const { forwards, desk, jobs, deps } = scene();
    const about = { tip: "about-officer", station: "fire" };
    expect(await forwards(about)).toEqual(refused("not-found"));
    expect(await forwardKey(desk(), about)).toEqual(refused("not-found"));
    for (const station of ["song-tri", "nowhere"]) {
      expect(await forwards({ station })).toEqual(refused("not-found"));
      expect(await forwardKey(desk(), { tip: "t", station })).toEqual(refused("not-found"));
    }
    expect(await forwardKey(desk(), { tip: "of another station", station: "fire" })).toEqual(
      refused("not-found"),
    );
    expect(
      await forwards({ station: "inspectorate", recipient: "age1inspectorate" }),
    ).toMatchObject({
      ok: true,
    });
    expect(jobs().map(({ tip }) => tip.category)).toEqual(["misconduct"]);
    deps.id = "inspectorate";
    expect(await forwards({ id: "g" })).toEqual(refused("not-found"));
  });

  it("goes to the key that the other station has, and to none that has changed", async () => {
    const { forwards, desk, deps } = scene();
    deps.recipientOf = async () => "age1new age1newer";
    expect(await forwards()).toEqual(refused("changed-since"));
    expect(await forwardKey(desk(), { tip: "t", station: "fire" })).toEqual({
      ok: true,
      value: "age1new",
    });
    expect(await forwards({ recipient: "age1newer" })).toEqual(refused("changed-since"));
    deps.recipientOf = async () => null;
    expect(await forwards()).toEqual(refused("station-key-missing"));
    expect(await forwardKey(desk(), { tip: "t", station: "fire" })).toEqual(
      refused("station-key-missing"),
    );
  });

  it("is refused to an officer who was removed while it was sealed", async () => {
    const { forwards, meanwhile, store, jobs } = scene();
    meanwhile(() => store.officers.leave("lan", 1, null));
    expect(await forwards()).toEqual(refused("signed-out"));
    expect(jobs()).toEqual([]);
  });

  it("is one of so many a day for each officer", async () => {
    const { forwards, deps, clock } = scene();
    const limit = deps.place.officers.forwardsPerDay;
    for (let n = 0; n < limit; n++)
      expect(await forwards({ id: `f${n}` })).toMatchObject({ ok: true });
    expect(await forwards({ id: "more" })).toEqual(refused("forward-limit"));
    expect(await forwards({ id: "minh's" }, "minh")).toMatchObject({ ok: true });
    clock.at += DAY_MS;
    deps.store.sessions.remove("lan");
    deps.store.sessions.add(
      sampleSession("lan", { officer: "lan", createdAt: clock.at, seenAt: clock.at }),
    );
    expect(await forwards({ id: "more" }, "lan")).toMatchObject({ ok: true });
  });
});

it("learns what became of it, once for each status, as long as the tip is there", async () => {
  const { forwards, leaves, store, deps, announced } = scene();
  await forwards();
  await leaves();
  for (const status of ["checking", "checking", "closed"] as const)
    noteOutcome(deps, { tip: "t", forward: "f", status });
  expect(store.tips.find("t")?.forwards).toMatchObject([{ outcome: "closed" }]);
  expect(store.tips.events("t").map(({ kind, value }) => [kind, value])).toEqual([
    ["forwarded", "fire:theirs"],
    ["outcome", "fire:checking"],
    ["outcome", "fire:closed"],
  ]);
  expect(announced.at(-1)).toEqual({ type: "tips", id: "t" });
  store.tips.remove("t");
  noteOutcome(deps, { tip: "t", forward: "f", status: "checking" });
  expect(store.tips.find("t")).toBeNull();
});

it("refuses more uploads than a tip may have files", async () => {
  const { desk, deps, sent } = scene();
  for (let n = 0; n < deps.place.limits.filesPerTip; n++)
    expect(await keepUpload(desk(), "t")).toMatchObject({ ok: true });
  expect(await keepUpload(desk(), "t")).toEqual(refused("conflict"));
  expect(await keepUpload(desk(), "of another station")).toEqual(refused("not-found"));
  expect(new Set(sent.map((job) => job.type))).toEqual(new Set(["delete-media"]));
});
