import { describe, expect, it } from "vitest";
import { makeKnownScams } from "../../../src/app/effects/known-scams.ts";
import type { Mark } from "../../../src/core/scam/find-marks.ts";

const MARK: Mark = { kind: "number", value: "0912345678" };

describe("the known scams", () => {
  it("are read once a minute, and kept when they can't be", async () => {
    let now = 0;
    const answers: (Mark[] | Error)[] = [[MARK], new Error("down"), []];
    const reads: number[] = [];
    const known = makeKnownScams({ now: () => now }, async () => {
      reads.push(now);
      const answer = answers.shift();
      if (answer instanceof Error || answer === undefined) throw new Error("down");
      return answer;
    });
    expect(await known()).toEqual([MARK]);
    now = 59_999;
    expect(await known()).toEqual([MARK]);
    now = 60_000;
    expect(await known()).toEqual([MARK]);
    expect(await known()).toEqual([]);
    expect(reads).toEqual([0, 60_000, 60_000]);
  });

  it("are none while nobody has answered", async () => {
    const known = makeKnownScams({ now: () => 0 }, async () => {
      throw new Error("down");
    });
    expect(await known()).toEqual([]);
  });
});
