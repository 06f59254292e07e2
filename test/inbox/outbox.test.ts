import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { DAY_MS } from "../../src/core/units.ts";
import { CallFailed, type CallFailure } from "../../src/inbox/api/call-failed.ts";
import { type KeyPair, newKeyPair } from "../../src/inbox/keys/station-key.ts";
import { Keeper } from "../../src/inbox/session/keeper.ts";
import { memoryRecords } from "../../src/inbox/session/memory-records.ts";
import { Outbox } from "../../src/inbox/session/outbox.ts";
import { alike, type Outgoing } from "../../src/inbox/session/outgoing.ts";
import type { SealedRecord } from "../../src/inbox/session/record-store.ts";

type Network = "works" | "is gone" | "loses the answer" | CallFailure;

let own: KeyPair;
let other: KeyPair;
let disk: Map<string, SealedRecord>;
/** What the station has taken, by id. */
let station: Map<string, unknown>;
/** How often it was asked. */
let asked: number;
let network: Network;
let now: number;
let timers: (() => void)[];
let log: string[];

beforeAll(async () => {
  [own, other] = await Promise.all([newKeyPair(), newKeyPair()]);
});

beforeEach(() => {
  disk = new Map();
  station = new Map();
  asked = 0;
  network = "works";
  now = 20_000 * DAY_MS;
  timers = [];
  log = [];
});

/** The station takes each id once, as `test/workerd/races.test.ts` has it. */
async function post({ id, request }: Pick<Outgoing, "id" | "request">): Promise<string> {
  if (network === "is gone") throw new CallFailed("offline");
  asked += 1;
  if (network !== "works" && network !== "loses the answer") throw new CallFailed(network);
  if (!station.has(id)) station.set(id, request);
  if (network === "loses the answer") throw new CallFailed("offline");
  return "answered";
}

async function openTab(officer = own): Promise<Outbox> {
  const keeper = new Keeper(async () => memoryRecords(disk));
  const { box, entries } = await keeper.waiting(officer);
  const deps = {
    box,
    repeat: post,
    onSent: ({ id }: Outgoing) => log.push(`sent ${id}`),
    onReturned: ({ id }: Outgoing) => log.push(`returned ${id}`),
    alone: (run: () => Promise<void>) => run(),
    after: (_ms: number, run: () => void) => {
      timers.push(run);
      return () => {
        timers = timers.filter((one) => one !== run);
      };
    },
    now: () => now,
  };
  return new Outbox(deps, entries);
}

const question = (id: string) => ({
  id,
  kind: "question" as const,
  request: { tip: "t", json: { id } },
  changes: [["tip", "t"]],
  draft: { name: "t", text: "Mấy giờ?" },
  attempt: null,
});

const ask = (tab: Outbox, id: string) => tab.send(question(id), () => post(question(id)));

/** Whatever the outbox has begun, except timers. */
async function settled(tab: Outbox, waiting: number): Promise<void> {
  await expect.poll(() => tab.get().waiting).toBe(waiting);
}

describe("what an officer sends", () => {
  test("arrives, and leaves nothing behind", async () => {
    const tab = await openTab();
    expect(await ask(tab, "a")).toEqual({ type: "sent", answer: "answered" });
    expect([tab.get().waiting, disk.size, timers.length]).toEqual([0, 0, 0]);
  });

  test("waits for the network, and is sent once when it is back", async () => {
    const tab = await openTab();
    network = "is gone";
    expect(await ask(tab, "a")).toEqual({ type: "waits" });
    expect(tab.get().waiting).toBe(1);
    network = "works";
    tab.flush();
    tab.flush();
    await settled(tab, 0);
    expect([...station.keys()]).toEqual(["a"]);
    expect([log, disk.size]).toEqual([["sent a"], 0]);
  });

  test("is tried again by itself, in the order of sending", async () => {
    const tab = await openTab();
    network = "is gone";
    for (const id of ["b", "a", "c"]) {
      now += 1;
      await ask(tab, id);
    }
    network = "works";
    expect(timers).toHaveLength(1);
    timers[0]?.();
    await settled(tab, 0);
    expect([...station.keys()]).toEqual(["b", "a", "c"]);
  });

  test("happens once when the answer was lost after the station had it", async () => {
    const tab = await openTab();
    network = "loses the answer";
    expect(await ask(tab, "a")).toEqual({ type: "waits" });
    network = "works";
    tab.flush();
    await settled(tab, 0);
    expect([asked, station.size]).toEqual([2, 1]);
  });

  test("survives a reload, also one between sending and the answer", async () => {
    const tab = await openTab();
    network = "loses the answer";
    const sending = ask(tab, "a");
    tab.close();
    await expect(sending).rejects.toThrow("offline");
    network = "works";
    const reloaded = await openTab();
    expect(reloaded.get().waiting).toBe(1);
    reloaded.flush();
    await settled(reloaded, 0);
    expect([...station.keys()]).toEqual(["a"]);
  });

  test("happens once where two tabs have it", async () => {
    const first = await openTab();
    network = "is gone";
    await ask(first, "a");
    const second = await openTab();
    network = "works";
    first.flush();
    second.flush();
    await Promise.all([settled(first, 0), settled(second, 0)]);
    expect([...station.keys()]).toEqual(["a"]);
  });

  test("is sent by nobody while the screen is locked, and by no other officer", async () => {
    const tab = await openTab();
    network = "is gone";
    await ask(tab, "a");
    tab.close();
    network = "works";
    tab.flush();
    for (const run of timers) run();
    const theirs = await openTab(other);
    theirs.flush();
    expect(theirs.get().waiting).toBe(0);
    expect(station.size).toBe(0);
    const unlocked = await openTab();
    unlocked.flush();
    await settled(unlocked, 0);
    expect(station.size).toBe(1);
  });

  test("is told to the officer when it is refused, at once or later, and not tried again", async () => {
    const tab = await openTab();
    network = "conflict";
    await expect(ask(tab, "a")).rejects.toThrow("conflict");
    expect([tab.get().waiting, disk.size]).toEqual([0, 0]);
    network = "is gone";
    await ask(tab, "b");
    network = "conflict";
    tab.flush();
    await settled(tab, 0);
    const [returned] = tab.get().returned;
    expect(returned).toMatchObject({ item: { id: "b" }, reason: "conflict" });
    expect([log, disk.size, station.size]).toEqual([["returned b"], 0, 0]);
    if (returned) tab.forget(returned);
    expect(tab.get().returned).toEqual([]);
  });

  test("waits on where the session has ended", async () => {
    const tab = await openTab();
    network = "is gone";
    await ask(tab, "a");
    network = "signed-out";
    tab.flush();
    await expect.poll(() => asked).toBe(1);
    expect([tab.get().waiting, disk.size]).toEqual([1, 1]);
  });

  test("is left for the officer's next session, where this one has ended and no draft has it", async () => {
    const tab = await openTab();
    network = "signed-out";
    const deed = { ...question("a"), draft: null };
    await expect(tab.send(deed, () => post(deed))).rejects.toThrow("signed-out");
    await expect(ask(tab, "b")).rejects.toThrow("signed-out");
    network = "works";
    const next = await openTab();
    next.flush();
    await settled(next, 0);
    expect([...station.keys()]).toEqual(["a"]);
  });

  test("is held until its time, also where another tab has it, and not sent once it is undone", async () => {
    const tab = await openTab();
    const held = ["a", "b"].map((id) => ({ ...question(id), draft: null, at: now + 10_000 }));
    tab.hold(held);
    const other = await openTab();
    other.flush();
    expect([other.get().waiting, station.size]).toEqual([0, 0]);
    tab.drop(["b"]);
    await expect.poll(() => disk.size).toBe(1);
    // The first tab dies before it has sent the other one.
    tab.close();
    now += 10_000;
    const reloaded = await openTab();
    reloaded.flush();
    await settled(reloaded, 0);
    expect([...station.keys()]).toEqual(["a"]);
  });

  test("is told once for each reason where it is one deed, and by itself where it has words", () => {
    const returned = (id: string, reason: CallFailure, text = "") => {
      const draft = text === "" ? null : { name: "t", text };
      return { item: { ...question(id), draft, at: now }, reason };
    };
    const all = [
      ...[returned("a", "conflict"), returned("b", "not-found"), returned("c", "conflict")],
      ...[returned("d", "conflict", "Mấy giờ?"), returned("e", "conflict", "Ở đâu?")],
      // One answer to the senders of two tips.
      ...[returned("f", "conflict", "Cảm ơn."), returned("g", "conflict", "Cảm ơn.")],
    ];
    const ids = alike(all).map((group) => group.map(({ item }) => item.id).join(""));
    expect(ids).toEqual(["ac", "b", "d", "e", "fg"]);
  });

  test("goes back to its writer after a day", async () => {
    const tab = await openTab();
    network = "is gone";
    await ask(tab, "a");
    now += DAY_MS + 1;
    network = "works";
    tab.flush();
    await settled(tab, 0);
    expect(tab.get().returned).toMatchObject([{ reason: "too-late" }]);
    expect(station.size).toBe(0);
  });

  test("lies on the disk as nothing that tells its words or its tip", async () => {
    const tab = await openTab();
    network = "is gone";
    await ask(tab, "a");
    const records = [...disk.values()];
    const text = records.map(({ sealed, ...rest }) => [
      new TextDecoder().decode(sealed),
      JSON.stringify(rest),
    ]);
    for (const secret of ["giờ", "question"]) expect(text.join()).not.toContain(secret);
  });
});
