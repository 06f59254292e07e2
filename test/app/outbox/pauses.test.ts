import { describe, expect, it } from "vitest";
import { afterPause, makePauses } from "../../../src/app/outbox/pauses.ts";
import type { SendResult } from "../../../src/app/ports.ts";

const SECOND = 1_000;
const MINUTE = 60_000;
const REFUSALS: SendResult[] = [{ type: "quota" }, { type: "misconfigured" }];

describe.each(REFUSALS)("a channel whose platform says $type", (refusal) => {
  it("is tried again after seconds, then ever later, and at least four times an hour", () => {
    const pauses = makePauses();
    const waits: number[] = [];
    for (let now = 0; waits.length < 9; ) {
      const pause = pauses.begin("zalo", refusal, now);
      expect(pause).toMatchObject({ alert: refusal.type, until: pauses.until("zalo") });
      waits.push(pauses.until("zalo") - now);
      now = pauses.until("zalo");
    }
    expect(waits[0]).toBeLessThanOrEqual(3 * SECOND);
    expect((waits[0] ?? 0) + (waits[1] ?? 0)).toBeLessThanOrEqual(15 * SECOND);
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits.at(-1)).toBe(15 * MINUTE);
  });

  it("counts calls that were refused together as one, and begins anew after a success", () => {
    const pauses = makePauses();
    const first = pauses.begin("zalo", refusal, 0)?.until ?? 0;
    expect(pauses.begin("zalo", refusal, 1)).toBeNull();
    expect(pauses.until("zalo")).toBe(first);
    const second = (pauses.begin("zalo", refusal, first)?.until ?? 0) - first;
    expect(second).toBeGreaterThan(first);
    const now = first + second;
    expect(pauses.taken("zalo", now)).toBe(true);
    expect(pauses.taken("zalo", now)).toBe(false);
    expect((pauses.begin("zalo", refusal, now)?.until ?? 0) - now).toBe(first);
  });

  it("is reached, for it refuses", () => {
    const pauses = makePauses();
    const cut: SendResult = { type: "retry", afterMs: null, scope: "call" };
    pauses.begin("zalo", cut, 0);
    expect(pauses.failed("zalo", 0)).toBe(false);
    pauses.begin("zalo", refusal, SECOND);
    expect([pauses.failed("zalo", MINUTE), pauses.failed("zalo", 2 * MINUTE)]).toEqual([
      false,
      true,
    ]);
  });

  it("leaves the other channel alone", () => {
    const pauses = makePauses();
    pauses.begin("zalo", refusal, 0);
    expect(pauses.until("telegram")).toBe(0);
  });
});

describe("a platform that is not reached", () => {
  const cut: SendResult = { type: "retry", afterMs: null, scope: "call" };
  const sent: SendResult = { type: "sent", messageId: "1" };

  it("is told of once, when nothing got through for a minute", () => {
    const pauses = makePauses();
    const failed = [0, 30 * SECOND, MINUTE - 1, MINUTE, 2 * MINUTE].map((now) => {
      expect(pauses.begin("telegram", cut, now)).toBeNull();
      return pauses.failed("telegram", now);
    });
    expect(failed).toEqual([false, false, false, true, false]);
    expect(pauses.failed("zalo", 2 * MINUTE)).toBe(false);
  });

  it("is not told of when a call in between succeeded; its first success is, in each hour", () => {
    const pauses = makePauses();
    const succeed = (now: number) => {
      pauses.begin("telegram", sent, now);
      return pauses.taken("telegram", now);
    };
    expect(succeed(0)).toBe(true);
    pauses.failed("telegram", 0);
    expect(succeed(MINUTE - 1)).toBe(false);
    expect(pauses.failed("telegram", MINUTE)).toBe(false);
    expect(pauses.failed("telegram", 2 * MINUTE)).toBe(true);
    expect([succeed(3 * MINUTE), succeed(4 * MINUTE)]).toEqual([true, false]);
    expect([succeed(60 * MINUTE), succeed(61 * MINUTE)]).toEqual([true, false]);
  });
});

it("lets chats try again at different moments after a pause, none before its end", () => {
  const at = (chance: number) =>
    afterPause(10 * MINUTE, 9 * MINUTE, { bytes: (length) => new Uint8Array(length).fill(chance) });
  expect([at(0), at(255) > at(128), at(128) > at(1)]).toEqual([10 * MINUTE, true, true]);
  expect(at(255)).toBeLessThanOrEqual(10 * MINUTE + 10 * SECOND);
});
