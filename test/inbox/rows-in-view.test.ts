import { expect, test } from "vitest";
import { rowsInView } from "../../src/inbox/list/rows-in-view.ts";
import { toggled } from "../../src/inbox/list/use-chosen.ts";

const seen = (top: number) => rowsInView({ top, height: 640, row: 64 });

test("what is seen is drawn, with some rows above and below", () => {
  for (let top = 300; top > -100_000; top -= 37) {
    const { from, to } = seen(top);
    expect(from).toBeLessThanOrEqual(Math.max(0, -top / 64));
    expect(to).toBeGreaterThanOrEqual((640 - top) / 64);
    expect(to - from).toBeLessThan(10 + 2 * 8 + 2 * 4);
  }
});

test("a few pixels of scrolling draw nothing anew", () => {
  expect(seen(-10_000)).toEqual(seen(-10_040));
});

test("a list below the edge of the page has no rows above its first", () => {
  expect(seen(5_000)).toMatchObject({ from: 0 });
});

test("a hundred tips can be chosen, as many as the server takes", () => {
  let chosen = toggled(null, "t0");
  for (let at = 1; at <= 120; at += 1) chosen = toggled(chosen, `t${at}`);
  expect(chosen.size).toBe(100);
  expect(toggled(chosen, "t0").size).toBe(99);
});
