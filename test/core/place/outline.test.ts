import { describe, expect, it } from "vitest";
import { isInside, outlineOf, wound } from "../../../src/core/place/outline.ts";

const SQUARE = "18,106 18,106.1 18.1,106.1 18.1,106 18,106";
const HOLE = "18.04,106.04 18.04,106.06 18.06,106.06 18.06,106.04 18.04,106.04";
const [square, hole] = outlineOf([SQUARE, HOLE]).flat();
const withHole = [[square ?? [], hole ?? []]];

describe("an outline", () => {
  it("is that of CAP, with longitude first", () => {
    expect(square?.[1]).toEqual([106.1, 18]);
  });

  it("is wound one way, whatever way it came, with its holes the other way", () => {
    const turned = withHole.map((rings) => rings.map((ring) => ring.toReversed()));
    expect(wound(turned)).toEqual(wound(withHole));
    const [[outer = [], inner = []] = []] = wound(withHole);
    expect(outer.slice(0, 2)).toEqual([
      [106, 18],
      [106, 18.1],
    ]);
    expect(inner.slice(0, 2)).toEqual([
      [106.04, 18.04],
      [106.06, 18.04],
    ]);
  });

  it("holds what is inside of it, but not what is in a hole", () => {
    expect(isInside(withHole, [106.01, 18.01])).toBe(true);
    expect(isInside(withHole, [106.05, 18.05])).toBe(false);
    expect(isInside(withHole, [106.2, 18.05])).toBe(false);
    expect(isInside(withHole, [-74, 40])).toBe(false);
    expect(isInside([], [106, 18])).toBe(false);
  });
});
