import { expect, it } from "vitest";
import { makeFigureBoard } from "../../src/app/figure-board.ts";
import type { Figures } from "../../src/core/station/figures.ts";
import { MINUTE_MS } from "../../src/core/units.ts";

const FIGURES = [{ from: "2026-08-31" }] as Figures[];

function board() {
  const clock = { at: 0 };
  const asked: string[] = [];
  let answers = (): Promise<Figures[]> => Promise.resolve(FIGURES);
  const made = makeFigureBoard({
    clock: { now: () => clock.at },
    read: (station) => {
      asked.push(station);
      return answers();
    },
  });
  const fails = () => {
    answers = () => Promise.reject(new TypeError("kyanh.example said no"));
  };
  return { clock, asked, fails, of: made.of };
}

it("asks a station once in ten minutes, however many read", async () => {
  const { clock, asked, of } = board();
  expect(await of("duty")).toBe(FIGURES);
  clock.at = 10 * MINUTE_MS - 1;
  await Promise.all([of("duty"), of("duty"), of("fire")]);
  expect(asked).toEqual(["duty", "fire"]);
  clock.at += 1;
  await Promise.all([of("duty"), of("duty")]);
  expect(asked).toEqual(["duty", "fire", "duty"]);
});

it("shows what it knows of a station that does not answer, or says that it knows nothing", async () => {
  const { clock, asked, fails, of } = board();
  await of("duty");
  fails();
  clock.at = 11 * MINUTE_MS;
  expect([await of("duty"), await of("fire")]).toEqual([FIGURES, null]);
  // Nor does a crowd of readers ask one again whose figures are known.
  expect([await of("duty"), asked]).toEqual([FIGURES, ["duty", "duty", "fire"]]);
});
