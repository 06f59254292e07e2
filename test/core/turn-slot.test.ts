import { describe, expect, it } from "vitest";
import { inOneTurn, TurnSlot } from "../../src/core/turn-slot.ts";

describe("a slot of a turn", () => {
  const slot = new TurnSlot<string>();

  it("keeps until the turn is over", () => {
    const kept = inOneTurn(() => {
      slot.keep("what somebody wrote");
      return slot.kept;
    });
    expect([kept, slot.kept]).toEqual(["what somebody wrote", null]);
  });

  it("is empty after a turn that failed, and keeps nothing outside of one", () => {
    const fails = () =>
      inOneTurn(() => {
        throw new Error(slot.keep("what somebody wrote"));
      });
    expect(fails).toThrow("what somebody wrote");
    expect(slot.kept).toBeNull();
    expect(slot.keep("a text")).toBe("a text");
    expect(slot.kept).toBeNull();
  });
});
