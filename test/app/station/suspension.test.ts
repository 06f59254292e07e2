import { describe, expect, it } from "vitest";
import { SUSPENSION_MS } from "../../../src/app/station/bounds.ts";
import { deskOf } from "../../../src/app/station/caller.ts";
import { signIn } from "../../../src/app/station/door.ts";
import { askEmergency } from "../../../src/app/station/emergency.ts";
import { nextGoing, sendGoing } from "../../../src/app/station/going.ts";
import {
  findInvitation,
  invite,
  operatorInvite,
  viewRecovery,
} from "../../../src/app/station/invitations.ts";
import type { OfficerRow } from "../../../src/app/station/officer-store.ts";
import { planRemoval } from "../../../src/app/station/officers.ts";
import { confirm, forOperator, propose } from "../../../src/app/station/proposals.ts";
import { finishRotation, rotationEnd, vetoRotation } from "../../../src/app/station/rotation.ts";
import { suspend } from "../../../src/app/station/suspension.ts";
import type { Wish } from "../../../src/core/station/proposal.ts";
import type { Action } from "../../../src/core/station/rights.ts";
import { textHash } from "../../../src/core/text/text-hash.ts";
import { DAY_MS, HOUR_MS } from "../../../src/core/units.ts";
import { sampleOfficer, sampleSession, sampleTip, TERMS } from "../../contract/station-samples.ts";
import { makeMemoryStation } from "./memory-station.ts";

const HOLD: Wish = { kind: "hold-tip", subject: "t", reason: "court" };
const DONE = { ok: true, value: null };
const refused = (reason: string) => ({ ok: false, reason });

/** A station with a tip, and officers who have been there for long. */
function stationOf(...names: string[]) {
  const station = makeMemoryStation();
  const { deps, clock } = station;
  const { store } = deps;
  const add = (id: string, change: Partial<OfficerRow> = {}) => {
    const came = { invitedBy: null, joinedAt: 0, stationKey: new Uint8Array([1]) };
    store.officers.insert({ ...sampleOfficer(id), role: "head", ...came, ...change });
    comes(id);
  };
  /** A new session, as after a sign-in. Its name is the officer's. */
  const comes = (id: string) => {
    store.sessions.remove(id);
    const at = clock.at;
    const begun = { officer: id, createdAt: at, seenAt: at, steppedUpAt: at };
    store.sessions.add(sampleSession(id, begun));
  };
  const signsIn = (id: string) => {
    const challenge = { hash: `${id} ${clock.at}`, expiresAt: clock.at + HOUR_MS };
    const way = { officer: id, credential: null, counter: 0, challenge, previous: null };
    return signIn(deps, { ...way, session: `${id} again` });
  };
  for (const id of names) add(id);
  store.tips.insert(sampleTip("t"));
  store.keys.add({ number: 1, recipient: "age1old", madeAt: 0 });
  const desk = (id: string, action: Action) => deskOf(deps, id, action);
  const suspends = (by: string, id: string) => suspend(desk(by, "suspend"), id);
  const proposes = (by: string, wish: Wish = HOLD) => {
    const made = propose(desk(by, "ask-hold"), wish);
    if (!made.ok) throw new Error(made.reason);
    return made.value;
  };
  const confirms = async (id: string, proposal: { id: string; statement: string }) => {
    const digest = await textHash(proposal.statement);
    return await confirm(desk(id, "confirm"), { id: proposal.id, digest });
  };
  const rotates = () => {
    const row = { number: 2, recipient: "age1new", former: new Uint8Array([2]), begunAt: null };
    const copies = store.officers.all().map(({ id }) => ({ officer: id, sealed: row.former }));
    store.keys.setRotation(row, copies);
    store.keys.beginRotation(clock.at);
  };
  return { ...station, store, add, comes, signsIn, desk, suspends, proposes, confirms, rotates };
}

describe("a suspended officer", () => {
  it("is out at once, and back after a day with all that was theirs", () => {
    const { store, clock, audited, desk, suspends, signsIn } = stationOf("lan", "minh");
    store.sessions.add(sampleSession("minh's other tab", { officer: "minh" }));
    const before = store.officers.find("minh");
    expect(suspends("lan", "minh")).toEqual(DONE);
    for (const session of ["minh", "minh's other tab"]) {
      expect(store.sessions.find(session)).toBeNull();
      expect(desk(session, "read-own").caller()).toEqual(refused("signed-out"));
    }
    expect(store.officers.find("minh")).toEqual(before);
    expect(signsIn("minh")).toEqual(refused("suspended"));
    clock.at += SUSPENSION_MS - 1;
    expect(signsIn("minh")).toEqual(refused("suspended"));
    clock.at += 1;
    expect(signsIn("minh")).toEqual({ ok: true, value: { officer: "minh" } });
    expect(desk("minh again", "read-tips").caller().ok).toBe(true);
    expect(audited().map(({ action, officer, subject }) => [action, officer, subject])).toEqual([
      ["suspended", "lan", "minh"],
      ["signed-in", "minh", "minh"],
    ]);
  });

  it("does nothing through a session that began at that very moment", () => {
    const { desk, suspends, signsIn, store, clock } = stationOf("lan", "minh");
    signsIn("minh");
    expect(suspends("lan", "minh")).toEqual(DONE);
    expect(desk("minh again", "read-tips").caller()).toEqual(refused("signed-out"));
    // Not even if one were left.
    store.sessions.add(
      sampleSession("left", { officer: "minh", createdAt: clock.at, seenAt: clock.at }),
    );
    expect(desk("left", "read-own").caller()).toEqual(refused("signed-out"));
  });

  it("suspends nobody back, confirms nothing, and lets nobody in", async () => {
    const { deps, store, clock, desk, suspends, proposes, confirms } = stationOf("lan", "minh");
    const proposal = proposes("lan");
    invite(desk("minh", "invite"), "link");
    expect(findInvitation(deps, "link")).not.toBeNull();
    expect(suspends("lan", "minh")).toEqual(DONE);
    expect(suspends("minh", "lan")).toEqual(refused("signed-out"));
    expect(await confirms("minh", proposal)).toEqual(refused("signed-out"));
    expect(findInvitation(deps, "link")).toBeNull();
    expect(store.holds.find("t")).toBeNull();
    // The rest of the link's day comes when they are back.
    clock.at += SUSPENSION_MS;
    expect(findInvitation(deps, "link")).not.toBeNull();
    clock.at += DAY_MS;
    expect(findInvitation(deps, "link")).toBeNull();
  });

  it("has no proposal carried out meanwhile, by a colleague or by the operator", async () => {
    const { deps, clock, comes, suspends, proposes, confirms } = stationOf("lan", "minh");
    const proposal = proposes("minh", { kind: "remove-officer", subject: "lan" });
    const hold = proposes("minh");
    expect(forOperator(deps).map(({ id }) => id)).toEqual([proposal.id]);
    expect(suspends("lan", "minh")).toEqual(DONE);
    expect(forOperator(deps)).toEqual([]);
    expect(await confirms("lan", hold)).toEqual(refused("proposer-suspended"));
    clock.at += SUSPENSION_MS;
    comes("lan");
    expect(await confirms("lan", hold)).toEqual(DONE);
  });

  it("leaves no room for the operator beside the colleague that is left", () => {
    const { deps, suspends, proposes } = stationOf("lan", "minh", "hoa");
    expect(suspends("lan", "minh")).toEqual(DONE);
    // Minh is a second person for it, and will be back.
    proposes("lan", { kind: "remove-officer", subject: "hoa" });
    expect(forOperator(deps)).toEqual([]);
    const asked = { hashes: ["a", "b"], recovers: false };
    expect(operatorInvite(deps, asked)).toEqual(refused("conflict"));
  });

  it("can be removed, by two others, and then makes room", async () => {
    const { deps, clock, store, comes, suspends } = stationOf("lan", "minh", "hoa");
    expect(suspends("lan", "minh")).toEqual(DONE);
    const plan = planRemoval(deps, "minh");
    const at = clock.at + HOUR_MS;
    clock.at = at;
    const decision = { proposedBy: "lan", proposedAt: at, confirmedBy: "hoa", at };
    if (plan.ok) plan.value.carryOut(decision);
    expect(store.suspensions.all()).toMatchObject([{ officer: "minh", until: at }]);
    comes("lan");
    expect(suspends("lan", "hoa")).toEqual(DONE);
  });
});

describe("a suspension", () => {
  it("is one at a time, and has one winner when two heads suspend each other", () => {
    const { suspends } = stationOf("lan", "minh", "hoa");
    expect([suspends("lan", "minh"), suspends("minh", "lan")]).toEqual([
      DONE,
      refused("signed-out"),
    ]);
    for (const [by, id] of [
      ["lan", "hoa"],
      ["hoa", "lan"],
    ] as const) {
      expect(suspends(by, id)).toEqual(refused("one-suspended"));
    }
  });

  it("is not repeated by the same officer within 14 days", () => {
    const { clock, comes, suspends } = stationOf("lan", "minh", "hoa");
    expect(suspends("lan", "minh")).toEqual(DONE);
    const later = (ms: number) => {
      clock.at += ms;
      for (const id of ["lan", "minh", "hoa"]) comes(id);
    };
    later(SUSPENSION_MS);
    expect(suspends("lan", "minh")).toEqual(refused("suspended-lately"));
    expect(suspends("hoa", "minh")).toEqual(DONE);
    later(13 * DAY_MS - 1);
    expect(suspends("lan", "minh")).toEqual(refused("suspended-lately"));
    later(1);
    expect(suspends("lan", "minh")).toEqual(DONE);
  });

  it("is of a colleague who is there and holds the key, and takes a fresh touch", () => {
    const { store, add, suspends } = stationOf("lan", "minh");
    add("new", { stationKey: null });
    add("eye", { role: "auditor" });
    expect(suspends("lan", "lan")).toEqual(refused("about-you"));
    expect(suspends("lan", "new")).toEqual(refused("conflict"));
    expect(suspends("lan", "nobody")).toEqual(refused("not-found"));
    expect(suspends("eye", "minh")).toEqual(refused("not-your-role"));
    store.sessions.stepUp("lan", 0);
    expect(suspends("lan", "minh")).toEqual(refused("step-up"));
  });
});

describe("the clocks of the station", () => {
  it.each(["lan", "minh"])(
    "let no emergency go alone of %s, who suspends or is suspended",
    async (by) => {
      const { deps, store, clock, sent, desk, suspends } = stationOf("lan", "minh");
      deps.channels.push("telegram");
      const texts = { vi: { title: "a", body: "b" } };
      const draft = { id: "fire.dam", texts, ...TERMS, reason: "the dam" };
      expect(askEmergency(desk(by, "send-emergency"), draft).ok).toBe(true);
      expect(suspends("lan", "minh")).toEqual(DONE);
      clock.at = nextGoing(store) ?? 0;
      await sendGoing(deps);
      expect([sent, store.notices.find("fire.dam")?.approvedAt]).toEqual([[], null]);
    },
  );

  it("lets no rotation run out while the one who could stop it is suspended", () => {
    const { deps, store, clock, comes, desk, suspends, rotates } = stationOf("lan", "minh");
    rotates();
    clock.at += HOUR_MS;
    comes("lan");
    expect(suspends("lan", "minh")).toEqual(DONE);
    clock.at += 3 * DAY_MS - HOUR_MS;
    finishRotation(deps);
    expect(store.keys.current()?.recipient).toBe("age1old");
    expect(rotationEnd(store)).toBe(clock.at + DAY_MS);
    comes("minh");
    expect(vetoRotation(desk("minh", "veto-rotation"))).toEqual(DONE);
    expect(store.keys.rotation()).toBeNull();
  });

  it("lets a rotation take effect a day later, when nobody objects", () => {
    const { deps, store, clock, suspends, rotates } = stationOf("lan", "minh");
    expect(suspends("lan", "minh")).toEqual(DONE);
    clock.at += HOUR_MS;
    rotates();
    // 23 of the suspension's hours lie behind its beginning.
    clock.at += 3 * DAY_MS + 23 * HOUR_MS - 1;
    finishRotation(deps);
    expect(store.keys.current()?.recipient).toBe("age1old");
    clock.at += 1;
    finishRotation(deps);
    expect(store.keys.current()?.recipient).toBe("age1new");
  });

  it("opens no recovery while one of the two who could stop it is suspended", async () => {
    const { deps, clock, comes, suspends, proposes, confirms } = stationOf("lan", "minh");
    operatorInvite(deps, { hashes: ["kit"], recovers: true });
    const { id = "", opensAt = "" } = viewRecovery(deps) ?? {};
    const stop = proposes("minh", { kind: "stop-recovery", subject: id });
    clock.at += 3 * DAY_MS - 1;
    for (const one of ["lan", "minh"]) comes(one);
    expect(suspends("lan", "minh")).toEqual(DONE);
    expect(viewRecovery(deps)?.opensAt).toBe(
      new Date(Date.parse(opensAt) + SUSPENSION_MS).toISOString(),
    );
    clock.at += SUSPENSION_MS;
    expect(findInvitation(deps, "kit")).toBeNull();
    comes("lan");
    // What was proposed before still is what it was.
    expect(await confirms("lan", stop)).toEqual(DONE);
    expect(viewRecovery(deps)).toBeNull();
  });

  it("lets no proposal lapse while its second person is suspended", async () => {
    const { clock, comes, suspends, proposes, confirms } = stationOf("lan", "minh");
    const proposal = proposes("lan");
    clock.at += 14 * DAY_MS - 1;
    for (const one of ["lan", "minh"]) comes(one);
    expect(suspends("lan", "minh")).toEqual(DONE);
    clock.at += SUSPENSION_MS;
    comes("minh");
    expect(await confirms("minh", proposal)).toEqual(DONE);
  });
});
