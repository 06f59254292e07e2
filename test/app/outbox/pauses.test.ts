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

  it("leaves the other channel alone", () => {
    const pauses = makePauses();
    pauses.begin("zalo", refusal, 0);
    expect(pauses.until("telegram")).toBe(0);
  });
});

it("lets chats try again at different moments after a pause, none before its end", () => {
  const at = (chance: number) =>
    afterPause(10 * MINUTE, 9 * MINUTE, { bytes: (length) => new Uint8Array(length).fill(chance) });
  expect([at(0), at(255) > at(128), at(128) > at(1)]).toEqual([10 * MINUTE, true, true]);
  expect(at(255)).toBeLessThanOrEqual(10 * MINUTE + 10 * SECOND);
});
