import { describe, expect, it } from "vitest";
import { deskOf } from "../../../src/app/station/caller.ts";
import { operatorInvite } from "../../../src/app/station/invitations.ts";
import type { OfficerRow } from "../../../src/app/station/officer-store.ts";
import { planRemoval, readOwn } from "../../../src/app/station/officers.ts";
import {
  confirm,
  dropProposal,
  forOperator,
  listProposals,
  propose,
} from "../../../src/app/station/proposals.ts";
import { writeNotice } from "../../../src/app/station/write-notice.ts";
import type { Wish } from "../../../src/core/station/proposal.ts";
import type { Action } from "../../../src/core/station/rights.ts";
import { textHash } from "../../../src/core/text/text-hash.ts";
import { DAY_MS } from "../../../src/core/units.ts";
import { sampleOfficer, sampleSession, sampleTip, TERMS } from "../../contract/station-samples.ts";
import { makeMemoryStation } from "./memory-station.ts";

const TEXTS = { vi: { title: "a", body: "b" } };
const HOLD: Wish = { kind: "hold-tip", subject: "t", reason: "court" };

/** A station with a tip, and officers who have been there for long. */
function stationOf(...names: string[]) {
  const station = makeMemoryStation();
  const { deps, clock } = station;
  const { store } = deps;
  const add = (id: string, change: Partial<OfficerRow> = {}) => {
    const stationKey = new Uint8Array([1]);
    const came = { invitedBy: null, joinedAt: 0, stationKey };
    store.officers.insert({ ...sampleOfficer(id), ...came, ...change });
    const at = clock.at;
    const begun = { officer: id, createdAt: at, seenAt: at, steppedUpAt: at };
    store.sessions.add(sampleSession(id, begun));
  };
  for (const id of names) add(id);
  store.tips.insert(sampleTip("t"));
  const desk = (id: string, action: Action) => deskOf(deps, id, action);
  const asks = (id: string, wish: Wish = HOLD) => {
    const made = propose(desk(id, "ask-hold"), wish);
    if (!made.ok) throw new Error(made.reason);
    return made.value;
  };
  /** Confirms, as if that had been shown. */
  const confirms = async (
    id: string,
    { id: proposal, statement }: { id: string; statement: string },
  ) => await confirm(desk(id, "confirm"), { id: proposal, digest: await textHash(statement) });
  const heldBy = () => store.holds.find("t")?.approvedBy ?? null;
  const leaves = (id: string) => {
    const plan = planRemoval(deps, id);
    const decision = { proposedBy: "head", proposedAt: 0, confirmedBy: "head", at: clock.at };
    if (plan.ok) plan.value.carryOut(decision);
  };
  return { ...station, store, add, desk, asks, confirms, heldBy, leaves };
}

const refused = (reason: string) => ({ ok: false, reason });

describe("one person", () => {
  it("confirms nothing of their own, from whatever tab", async () => {
    const { store, clock, asks, confirms, heldBy } = stationOf("lan", "minh");
    const proposal = asks("lan");
    store.sessions.add(
      sampleSession("tab", { officer: "lan", createdAt: clock.at, seenAt: clock.at }),
    );
    for (const session of ["lan", "tab"]) {
      expect(await confirms(session, proposal)).toEqual(refused("own-proposal"));
    }
    expect(heldBy()).toBeNull();
  });

  it.each([
    ["confirms", "lan", "eve"],
    ["proposes", "eve", "lan"],
    ["proposes to another whom she brought in", "eve", "puppet"],
  ])("is not made two by a newcomer who %s", async (_, proposer, confirmer) => {
    const { clock, add, asks, confirms, heldBy } = stationOf("lan");
    for (const id of ["eve", "puppet"]) add(id, { invitedBy: "lan", joinedAt: clock.at });
    expect(await confirms(confirmer, asks(proposer))).toEqual(refused("not-independent"));
    expect(heldBy()).toBeNull();
  });

  it("is not made two through others, present or gone", async () => {
    const { store, clock, add, asks, confirms } = stationOf("lan");
    add("eve", { invitedBy: "lan", joinedAt: clock.at });
    add("puppet", { invitedBy: "eve", joinedAt: clock.at });
    store.officers.leave("eve", clock.at, 1);
    expect(await confirms("puppet", asks("lan"))).toEqual(refused("not-independent"));
  });

  it("is not made two by who granted the key to another's guest, lately", async () => {
    const { clock, add, asks, confirms } = stationOf("lan", "minh");
    const admitted = { admittedBy: "lan", admittedAt: clock.at };
    add("eve", { invitedBy: "minh", joinedAt: 0, ...admitted });
    expect(await confirms("eve", asks("lan"))).toEqual(refused("not-independent"));
  });

  it("is not made two by a key that two accounts share", async () => {
    const { add, asks, confirms } = stationOf("lan");
    add("second", { recipient: sampleOfficer("lan").recipient });
    expect(await confirms("second", asks("lan"))).toEqual(refused("not-independent"));
  });

  it("becomes two when the newcomer is none any more, and with whom the operator sent", async () => {
    const { clock, add, asks, confirms, heldBy, store } = stationOf("lan");
    add("eve", { invitedBy: "lan", joinedAt: clock.at - 14 * DAY_MS });
    add("sent", { invitedBy: null, joinedAt: clock.at, admittedBy: "lan", admittedAt: clock.at });
    for (const second of ["eve", "sent"]) {
      expect(await confirms(second, asks("lan"))).toEqual({ ok: true, value: null });
      expect(heldBy()).toBe(second);
      store.holds.remove("t");
    }
  });
});

it("is for the operator only if it is about the one who could confirm it", () => {
  const { deps, clock, add, asks } = stationOf("second");
  add("lan", { role: "head" });
  add("guest", { invitedBy: "lan", joinedAt: clock.at });
  add("writer", { role: "notice-writer" });
  const about = (subject: string) => asks("lan", { kind: "change-role", subject, role: "head" }).id;
  const ids = ["guest", "writer", "second"].map(about);
  deps.store.keys.add({ number: 1, recipient: "age1station", madeAt: 0 });
  const invited = () => operatorInvite(deps, { hashes: ["link"], recovers: false });
  // "second" could confirm the first two.
  expect(forOperator(deps).map(({ id }) => id)).toEqual([ids[2]]);
  expect(invited()).toEqual(refused("conflict"));
  deps.store.officers.leave("second", clock.at, 1);
  // Now nobody could, and the operator invites another instead.
  expect(forOperator(deps)).toEqual([]);
  expect(invited()).toMatchObject({ ok: true, value: { count: 1 } });
});

it("takes a fresh touch of who confirms what can do much harm", async () => {
  const { store, clock, add, asks, confirms } = stationOf("minh", "hoa");
  add("lan", { role: "head" });
  const proposal = asks("lan", { kind: "remove-officer", subject: "hoa" });
  store.sessions.stepUp("minh", clock.at - 5 * 60_000);
  expect(await confirms("minh", proposal)).toEqual(refused("step-up"));
  expect(store.officers.find("hoa")).not.toBeNull();
  store.sessions.stepUp("minh", clock.at);
  expect(await confirms("minh", proposal)).toEqual({ ok: true, value: null });
  expect(store.officers.find("hoa")).toBeNull();
});

it("tells an officer whether there is a second person at all", () => {
  const { clock, add, desk } = stationOf("lan");
  const isAlone = () => {
    const own = readOwn(desk("lan", "read-own"));
    return own.ok && own.value.alone;
  };
  expect(isAlone()).toBe(true);
  add("eve", { invitedBy: "lan", joinedAt: clock.at });
  add("eye", { role: "auditor" });
  expect(isAlone()).toBe(true);
  add("sent");
  expect(isAlone()).toBe(false);
});

describe("a confirmation", () => {
  it("is of what was shown, and of nothing else", async () => {
    const { store, asks, confirms, heldBy } = stationOf("lan", "minh");
    const proposal = asks("lan");
    const other = { ...proposal, statement: proposal.statement.replace("court", "complaint") };
    expect(await confirms("minh", other)).toEqual(refused("changed-since"));
    store.tips.remove("t");
    expect(await confirms("minh", proposal)).toEqual(refused("not-found"));
    expect(heldBy()).toBeNull();
  });

  it("is refused when the subject has changed since it was proposed", async () => {
    const { store, clock, asks, confirms, heldBy, desk } = stationOf("lan", "minh");
    store.tips.setStatus("t", "closed", clock.at);
    await confirms("minh", asks("lan"));
    const end = asks("lan", { kind: "end-hold", subject: "t" });
    store.tips.setStatus("t", "closed", clock.at - DAY_MS);
    expect(await confirms("minh", end)).toEqual(refused("changed-since"));
    expect(heldBy()).toBe("minh");
    const listed = listProposals(desk("minh", "read-proposals"));
    expect(listed.ok && listed.value).toMatchObject([{ refusal: "changed-since" }]);
  });

  // The digests of the three are computed off this thread: any of them may be the first.
  it("happens once, whoever repeats it", async () => {
    const { audited, asks, confirms, store } = stationOf("lan", "minh", "hoa");
    const proposal = asks("lan");
    const by = ["minh", "hoa", "minh"];
    const answers = await Promise.all(by.map((id) => confirms(id, proposal)));
    const confirmedBy = store.proposals.find(proposal.id)?.confirmedBy;
    expect(by).toContain(confirmedBy);
    const expected = by.map((id) =>
      id === confirmedBy ? { ok: true, value: null } : refused("already-confirmed"),
    );
    expect(answers).toEqual(expected);
    const actions = audited().map(({ action, officer }) => [action, officer]);
    expect(actions).toEqual([
      ["proposed", "lan"],
      ["confirmed", confirmedBy],
      ["approved-hold", confirmedBy],
    ]);
    expect(store.proposals.find(proposal.id)?.statement).toBe("");
  });

  it.each(["minh", "hoa"])("sends a notice once when %s confirms it meanwhile", async (other) => {
    const { deps, sent, desk, confirms, meanwhile } = stationOf("lan", "minh", "hoa");
    deps.channels.push("telegram", "zalo");
    await writeNotice(desk("lan", "write-notice"), { id: "fire.notice", texts: TEXTS, ...TERMS });
    const listed = listProposals(desk("minh", "read-proposals"));
    const [proposal] = listed.ok ? listed.value : [];
    if (!proposal) throw new Error("no proposal");
    let first: unknown;
    meanwhile(() => {
      first = confirms(other, proposal);
    });
    const late = await confirms("minh", proposal);
    expect([await first, late]).toContainEqual({ ok: true, value: null });
    expect(sent.map((job) => job.type === "broadcast" && job.channel)).toEqual([
      "telegram",
      "zalo",
    ]);
  });

  it.each(["proposer", "confirmer"] as const)(
    "does nothing when its %s is removed while it is being prepared",
    async (who) => {
      const { deps, store, sent, desk, add, confirms, meanwhile, leaves } = stationOf(
        "lan",
        "minh",
      );
      add("head", { role: "head" });
      deps.channels.push("telegram");
      await writeNotice(desk("lan", "write-notice"), { id: "fire.notice", texts: TEXTS, ...TERMS });
      const listed = listProposals(desk("minh", "read-proposals"));
      const [proposal] = listed.ok ? listed.value : [];
      if (!proposal) throw new Error("no proposal");
      const leaver = who === "proposer" ? "lan" : "minh";
      meanwhile(() => leaves(leaver));
      const done = await confirms("minh", proposal);
      expect(done).toEqual(refused(who === "proposer" ? "not-found" : "signed-out"));
      expect([sent, store.notices.find("fire.notice")?.approvedAt]).toEqual([[], null]);
    },
  );
});

describe("a proposal", () => {
  it("waits once, however often it is made, and lapses", async () => {
    const { clock, desk, asks, confirms } = stationOf("lan", "minh");
    const proposal = asks("lan");
    expect(propose(desk("minh", "ask-hold"), HOLD)).toEqual(refused("conflict"));
    clock.at += 14 * DAY_MS;
    const { store } = desk("lan", "ask-hold");
    const begun = { officer: "minh", createdAt: clock.at, seenAt: clock.at };
    store.sessions.add(sampleSession("later", begun));
    expect(await confirms("later", proposal)).toEqual(refused("not-found"));
    expect(propose(desk("later", "ask-hold"), HOLD).ok).toBe(true);
  });

  it("is withdrawn by its proposer alone: whom it hurts can't stop it", () => {
    const { store, desk, asks } = stationOf("lan", "minh");
    const { id } = asks("lan");
    expect(dropProposal(desk("minh", "drop-proposal"), id)).toEqual(refused("not-found"));
    for (let again = 0; again < 2; again++) {
      expect(dropProposal(desk("lan", "drop-proposal"), id)).toEqual({ ok: true, value: null });
    }
    expect(store.proposals.waiting()).toEqual([]);
  });

  it("is shown to those who may confirm it, and to who made it", async () => {
    const { add, desk } = stationOf("lan");
    add("pen", { role: "notice-writer" });
    add("eye", { role: "auditor" });
    await writeNotice(desk("pen", "write-notice"), { id: "fire.notice", texts: TEXTS, ...TERMS });
    const seen = (id: string) => {
      const listed = listProposals(desk(id, "read-proposals"));
      return listed.ok ? listed.value.map(({ kind, refusal }) => [kind, refusal]) : [];
    };
    expect(seen("lan")).toEqual([["publish-notice", null]]);
    expect(seen("pen")).toEqual([["publish-notice", "not-your-role"]]);
    expect(seen("eye")).toEqual([]);
  });
});
