import { describe, expect, it } from "vitest";
import {
  Drainer,
  type JobOptions,
  type JobOutcome,
  type Taken,
} from "../../../src/app/outbox/drainer.ts";
import { LaneChains } from "../../../src/app/outbox/lane-chains.ts";
import {
  BACKOFF_FIRST_MS,
  BACKOFF_LONGEST_MS,
  LEASE_MS,
  LOOK_AGAIN_MS,
} from "../../../src/app/outbox/limits.ts";
import type { Box } from "../../../src/app/ports.ts";
import { makeMemoryOutbox } from "./memory-outbox.ts";

type Handle = (job: string, row: Taken<string>) => Promise<JobOutcome>;

const RETRY: JobOutcome = { type: "retry", afterMs: null };
const DONE: JobOutcome = { type: "done" };

const TAG = new TextEncoder();

/** Opens what it sealed about the same. */
const BOX: Box = {
  seal: async (plain, about) => new Uint8Array([...TAG.encode(`${about}\n`), ...plain]),
  open: async (sealed, about) => {
    const tag = TAG.encode(`${about}\n`);
    return tag.every((byte, at) => sealed[at] === byte) ? sealed.slice(tag.length) : null;
  },
};

/** An outbox with its drainer, a stopped clock, and an alarm that the test rings. */
function world(
  handle: Handle,
  { chance = 0, ...more }: { chance?: number; settleMs?: number; chains?: LaneChains } = {},
) {
  const now = { ms: 5_000_000 };
  const outbox = makeMemoryOutbox();
  const delivered: string[] = [];
  const errors: unknown[] = [];
  let alarm: number | null = null;
  const drainer = new Drainer<string>({
    outbox,
    object: "object",
    box: BOX,
    clock: { now: () => now.ms },
    random: { bytes: (length) => new Uint8Array(length).fill(chance) },
    ...more,
    handle: async (job, row) => {
      delivered.push(job);
      return handle(job, row);
    },
    wake: (at) => {
      alarm = alarm === null ? at : Math.min(alarm, at);
    },
    onError: (error) => errors.push(error),
  });
  return {
    now,
    outbox,
    delivered,
    errors,
    drainer,
    alarm: () => alarm,
    async put(job: string, options?: JobOptions) {
      return drainer.commit([await drainer.stage(job, options)]);
    },
    /** Lets time pass until the alarm, and rings it. */
    async ring() {
      now.ms = Math.max(now.ms, alarm ?? now.ms);
      alarm = null;
      await drainer.run();
    },
  };
}

describe("a drainer", () => {
  it("delivers what was committed, once", async () => {
    const { put, drainer, delivered, outbox, alarm } = world(async () => DONE);
    const taken = [...(await put("a")), ...(await put("b"))];
    await drainer.run(taken);
    expect(delivered).toEqual(["a", "b"]);
    expect(outbox.count()).toBe(0);
    await drainer.run();
    expect(delivered).toHaveLength(2);
    expect(alarm()).not.toBeNull();
  });

  it("arms the alarm at the commit, so that a crash right after it loses nothing", async () => {
    const { put, ring, now, delivered, alarm } = world(async () => DONE);
    await put("a");
    expect(alarm()).toBe(now.ms + LOOK_AGAIN_MS);
    now.ms += LEASE_MS;
    await ring();
    expect(delivered).toEqual(["a"]);
  });

  it("waits twice as long after each failure, up to the longest wait", async () => {
    const { put, drainer, ring, now, alarm } = world(async () => RETRY);
    await drainer.run(await put("a"));
    const waits: number[] = [];
    for (let i = 0; i < 14; i++) {
      waits.push((alarm() ?? 0) - now.ms);
      await ring();
    }
    const doubled = waits.map((_, n) => Math.min(BACKOFF_FIRST_MS * 2 ** n, BACKOFF_LONGEST_MS));
    expect(waits).toEqual(doubled);
  });

  it("adds up to a quarter of chance, so that many do not come back at once", async () => {
    const { put, drainer, now, outbox } = world(async () => RETRY, { chance: 255 });
    await drainer.run(await put("a"));
    const wait = (outbox.nextAt(now.ms) ?? 0) - now.ms;
    expect(wait).toBeGreaterThan(BACKOFF_FIRST_MS * 1.2);
    expect(wait).toBeLessThanOrEqual(BACKOFF_FIRST_MS * 1.25);
  });

  it.each([1, 100, 255])("waits whole milliseconds, as alarms do (chance %i)", async (chance) => {
    const { put, drainer, outbox, now } = world(async () => RETRY, { chance });
    await drainer.run(await put("a"));
    expect(Number.isInteger(outbox.nextAt(now.ms))).toBe(true);
  });

  it("waits as long as the job says", async () => {
    const { put, drainer, now, outbox } = world(async () => ({ type: "retry", afterMs: 7_000 }));
    await drainer.run(await put("a"));
    expect(outbox.nextAt(now.ms)).toBe(now.ms + 7_000);
  });

  it("takes a throw for a failure, and goes on with the others", async () => {
    const world_ = world(async (job) => {
      if (job === "bad") throw new RangeError("no");
      return DONE;
    });
    const { put, drainer, outbox, errors } = world_;
    await drainer.run([...(await put("bad")), ...(await put("good"))]);
    expect(errors).toEqual([expect.any(RangeError)]);
    expect(outbox.count()).toBe(1);
  });

  it("takes a wait for no try, and a hurried row at once", async () => {
    let pauses = 5;
    const tries: number[] = [];
    const { put, drainer, outbox, now } = world(async (_, { attempts }) => {
      tries.push(attempts);
      pauses -= 1;
      if (pauses >= 0) return { type: "wait", until: now.ms + 60_000 };
      return attempts === 0 ? RETRY : DONE;
    });
    await drainer.run(await put("a", { lane: "l" }));
    for (let count = 0; count < 5; count++) {
      expect(outbox.nextAt(now.ms)).toBe(now.ms + 60_000);
      now.ms += 60_000;
      await drainer.run();
    }
    // After five pauses and one failure: the first wait, not the sixth.
    expect(outbox.nextAt(now.ms)).toBe(now.ms + BACKOFF_FIRST_MS);
    drainer.hurry("l");
    await drainer.run();
    expect(tries).toEqual([0, 0, 0, 0, 0, 0, 1]);
  });

  it("keeps the order of a lane through failures", async () => {
    let failures = 3;
    const { put, drainer, ring, outbox, delivered } = world(async () => {
      failures -= 1;
      return failures >= 0 ? RETRY : DONE;
    });
    const fresh = [];
    for (const job of ["1", "2", "3"]) fresh.push(...(await put(job, { lane: "l" })));
    expect(fresh).toHaveLength(1);
    await drainer.run(fresh);
    while (outbox.count() > 0) await ring();
    expect(delivered).toEqual(["1", "1", "1", "1", "2", "3"]);
  });

  it("never delivers a row that another drain is at", async () => {
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    const { put, drainer, delivered } = world(async () => {
      await held;
      return DONE;
    });
    const first = drainer.run(await put("a"));
    await drainer.run();
    await drainer.run();
    expect(delivered).toEqual(["a"]);
    release();
    await first;
    expect(delivered).toEqual(["a"]);
  });

  it("does what must commit with the end of a row before the row ends", async () => {
    const seen: boolean[] = [];
    const { put, drainer, outbox } = world(async (_, { id }) => ({
      type: "done",
      also: () => seen.push(outbox.has(id)),
    }));
    await drainer.run(await put("a"));
    expect(seen).toEqual([true]);
  });

  it("arms the alarm that settles at the commit, and again for a send that ends after it", async () => {
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    const { put, drainer, now, alarm, ring } = world(() => held.then(() => DONE), {
      settleMs: 1_000,
    });
    const running = drainer.run(await put("a"));
    expect(alarm()).toBe(now.ms + 1_000);
    await ring();
    drainer.settle();
    expect(alarm()).toBe(now.ms + LOOK_AGAIN_MS);
    release();
    await running;
    expect(alarm()).toBe(now.ms + 1_000);
  });

  describe("with chains", () => {
    /** Deliveries end when the test says so, and how. */
    function held() {
      const ends: ((outcome: JobOutcome) => void)[] = [];
      const handle = () => new Promise<JobOutcome>((resolve) => void ends.push(resolve));
      /** Ends a delivery once it has begun. */
      const end = async (number: number, outcome: JobOutcome) => {
        await expect.poll(() => ends.length).toBeGreaterThan(number);
        ends[number]?.(outcome);
      };
      return { ...world(handle, { chains: new LaneChains() }), end };
    }

    it("claims what joins a lane on its way, and sends it after what is ahead of it", async () => {
      const { put, drainer, delivered, outbox, end, now } = held();
      const runs = [drainer.run(await put("1", { lane: "l" }))];
      const second = await put("2", { lane: "l" });
      runs.push(drainer.run([...second, ...(await put("3", { lane: "l" }))]));
      expect(outbox.claim(now.ms, now.ms, 9)).toEqual([]);
      for (const [number, sent] of [["1"], ["1", "2"], ["1", "2", "3"]].entries()) {
        await expect.poll(() => delivered).toEqual(sent);
        await end(number, DONE);
      }
      await Promise.all(runs);
      expect(outbox.count()).toBe(0);
    });

    it("lets it wait for its turn again when what is ahead of it fails", async () => {
      const { put, drainer, delivered, outbox, end, ring } = held();
      const runs = [drainer.run(await put("1", { lane: "l" }))];
      runs.push(drainer.run(await put("2", { lane: "l" })));
      await end(0, RETRY);
      await Promise.all(runs);
      expect(await put("3", { lane: "l" })).toEqual([]);
      expect([delivered, outbox.count()]).toEqual([["1"], 3]);
      const rung = ring();
      for (let sent = 1; sent < 4; sent++) await end(sent, DONE);
      await rung;
      expect(delivered).toEqual(["1", "1", "2", "3"]);
    });

    it("does not overtake what waits for its time", async () => {
      const { put, drainer, now } = held();
      void drainer.run(await put("1", { lane: "l" }));
      await put("count", { lane: "l", notBefore: now.ms + 5 });
      expect(await put("2", { lane: "l" })).toEqual([]);
    });

    it("waits for nothing that was rolled back", async () => {
      const { put, drainer, delivered, outbox, end } = held();
      void drainer.run(await put("1", { lane: "l" }));
      const lost = await put("lost", { lane: "l" });
      for (const { id } of lost) outbox.done(id);
      drainer.abandon(lost);
      expect(await put("2", { lane: "l" })).toEqual([]);
      await end(0, DONE);
      await expect.poll(() => delivered).toEqual(["1", "2"]);
    });

    it("gives a row a new lease that waited long", async () => {
      const { put, drainer, delivered, outbox, end, now } = held();
      void drainer.run(await put("1", { lane: "l" }));
      void drainer.run(await put("2", { lane: "l" }));
      now.ms += LEASE_MS - 1;
      await end(0, DONE);
      await expect.poll(() => delivered).toEqual(["1", "2"]);
      expect(outbox.claim(now.ms + LEASE_MS - 1, now.ms, 9)).toEqual([]);
    });
  });

  it("drops a row that its secret no longer opens", async () => {
    const { outbox, drainer, delivered, now } = world(async () => DONE);
    const lost = { payload: new Uint8Array([0, 1]), lane: null, notBefore: now.ms + 1 };
    outbox.add([lost], now.ms, now.ms + LEASE_MS);
    now.ms += 1;
    await drainer.run();
    expect([delivered, outbox.count()]).toEqual([[], 0]);
  });

  it("delivers what was sealed for this row's lane and key, and drops what was moved there", async () => {
    const { outbox, drainer, delivered, now } = world(async () => DONE);
    const notBefore = now.ms + 1;
    const { row } = await drainer.stage("a", { lane: "lane", key: "key", notBefore });
    const { payload } = row;
    const moved = [
      { payload, notBefore, lane: "other", key: "key" },
      { payload, notBefore, lane: "lane", key: "other" },
      { payload, notBefore, lane: null },
    ];
    outbox.add(moved, now.ms, now.ms + LEASE_MS);
    now.ms = notBefore;
    await drainer.run();
    expect([delivered, outbox.count()]).toEqual([[], 0]);
    outbox.add([{ ...row, notBefore: now.ms + 1 }], now.ms, now.ms + LEASE_MS);
    now.ms += 1;
    await drainer.run();
    expect([delivered, outbox.count()]).toEqual([["a"], 0]);
  });
});
