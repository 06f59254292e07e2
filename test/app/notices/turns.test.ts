import { expect, it } from "vitest";
import { CHAT_MS, Turns } from "../../../src/app/notices/turns.ts";
import { Pace } from "../../../src/app/outbox/pace.ts";

/** Its clock moves only while it sleeps. */
function makeTurns() {
  let now = 0;
  const turns = new Turns({ now: () => now }, new Pace(10), async (ms) => {
    now += ms;
  });
  return { turns, clock: () => now };
}

it("lets five wait for their answers, and one more that goes ahead of all", async () => {
  const { turns } = makeTurns();
  const ends: (() => void)[] = [];
  let done = 0;
  const all = Array.from({ length: 9 }, (_, chat) =>
    turns.run(`${chat}`, async () => {
      await new Promise<void>((resolve) => ends.push(resolve));
      done += 1;
    }),
  );
  const quiet = () => new Promise((resolve) => setImmediate(resolve));
  await quiet();
  expect([ends.length, turns.size]).toEqual([5, 9]);
  let isAhead = false;
  await turns.ahead("post", async () => {
    isAhead = true;
  });
  expect([isAhead, done]).toEqual([true, 0]);
  for (let ended = 0; ended < 9; ended++) {
    ends[ended]?.();
    await quiet();
  }
  await Promise.all(all);
  expect([done, turns.size]).toEqual([9, 0]);
});

it("goes on after a work that failed", async () => {
  const { turns } = makeTurns();
  await expect(turns.run("1", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await turns.run("2", async () => "sent")).toBe("sent");
});

it("knows when a chat had its last turn, and forgets it", async () => {
  const { turns, clock } = makeTurns();
  await turns.run("1", async () => undefined);
  expect(turns.freeAt("1")).toBe(clock() + CHAT_MS);
  // Telegram takes 20 a minute to a group.
  expect(turns.freeAt("1", true)).toBe(clock() + 3_000);
  for (let n = 0; n < 40; n++) await turns.run("2", async () => undefined);
  expect(turns.freeAt("1", true)).toBeLessThanOrEqual(clock());
});

it("goes on after a wait that failed", async () => {
  let fails = true;
  const wait = async () => {
    if (!fails) return;
    fails = false;
    throw new Error("no timer");
  };
  const turns = new Turns({ now: () => 1_000_000 }, new Pace(10), wait);
  await turns.run("1", async () => undefined);
  await expect(turns.run("2", async () => "sent")).rejects.toThrow("no timer");
  for (let chat = 3; chat < 12; chat++) {
    expect(await turns.run(`${chat}`, async () => "sent")).toBe("sent");
  }
  expect(turns.size).toBe(0);
});

it("goes after a reply that has taken its slot", async () => {
  let now = 0;
  const pace = new Pace(10);
  const begun: number[] = [];
  let replies = 1;
  const turns = new Turns({ now: () => now }, pace, async (ms) => {
    now += ms;
    // While it slept.
    if (begun.length === 3 && replies-- > 0) pace.begin(now);
  });
  for (let chat = 0; chat < 5; chat++) {
    await turns.run(`${chat}`, async () => void begun.push(now));
  }
  const gaps = begun.slice(1).map((at, index) => Math.round(at - (begun[index] ?? 0)));
  expect(gaps[2]).toBeGreaterThan(1.5 * (gaps[1] ?? 0));
});
