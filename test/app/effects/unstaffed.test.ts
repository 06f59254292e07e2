import { describe, expect, it } from "vitest";
import { makeUnstaffed } from "../../../src/app/effects/unstaffed.ts";
import { MINUTE_MS } from "../../../src/core/units.ts";

/** A unit that answers as `says` has it, and the time. */
function unit(says: () => boolean) {
  const at = { now: 0, asked: 0 };
  const ask = async () => {
    at.asked += 1;
    return says();
  };
  return { at, ...makeUnstaffed({ now: () => at.now }, ask) };
}

describe("whether a unit has no officer", () => {
  it("is not so before it is known", async () => {
    const { isKnown, look } = unit(() => true);
    expect(isKnown()).toBe(false);
    await look();
    expect(isKnown()).toBe(true);
  });

  it("is asked once a minute", async () => {
    let isEmpty = true;
    const { at, isKnown, look } = unit(() => isEmpty);
    await Promise.all([look(), look()]);
    isEmpty = false;
    await look();
    expect([at.asked, isKnown()]).toEqual([1, true]);
    at.now = MINUTE_MS;
    await look();
    expect([at.asked, isKnown()]).toEqual([2, false]);
  });

  it("is forgotten when nobody has asked for long, or could", async () => {
    let isBroken = false;
    const { at, isKnown, look } = unit(() => {
      if (isBroken) throw new Error("unreachable");
      return true;
    });
    await look();
    isBroken = true;
    for (at.now = MINUTE_MS; at.now < 10 * MINUTE_MS; at.now += MINUTE_MS) {
      await look();
      expect(isKnown()).toBe(true);
    }
    await look();
    expect(isKnown()).toBe(false);
  });
});
