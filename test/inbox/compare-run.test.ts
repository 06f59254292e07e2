import { expect, it } from "vitest";
import { readLexicon } from "../../scripts/alike-lexicon.ts";
import { CompareRun } from "../../src/inbox/reading/compare-run.ts";

/** Each step is a slice, so that nothing depends on how quick the machine is. */
const newRun = () => new CompareRun(0);
const lexicon = readLexicon();
const STORY = "Tối qua hai thanh niên đi Exciter đỏ giật túi ở cổng chợ Kỳ Anh";
const tips = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `${at}`,
    category: "theft",
    area: "song-tri",
    day: 20_700,
  }));
const textOf = () => ({ text: STORY, lang: "vi" });

it("tells how far it is, and lets others run in between", async () => {
  const run = newRun();
  const told: number[] = [];
  let others = 0;
  const other = setInterval(() => {
    others += 1;
  }, 0);
  const alike = await run.compare({
    tips: tips(300),
    lexicon,
    textOf,
    told: (done) => told.push(done),
  });
  clearInterval(other);
  expect(alike?.map(({ ids }) => ids.length)).toEqual([300]);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.length).toBeGreaterThan(1);
  expect(told.every((done) => done <= 300)).toBe(true);
  expect(others).toBeGreaterThan(0);
});

it("ends when it is told to, and when another is begun", async () => {
  const run = newRun();
  const asked = { tips: tips(300), lexicon, textOf, told: () => undefined };
  const first = run.compare(asked);
  const second = run.compare(asked);
  expect(await first).toBeNull();
  expect(await second).toHaveLength(1);
  const third = run.compare({ ...asked, told: () => run.stop() });
  expect(await third).toBeNull();
});

it("leaves out what was not read, and forgets what is gone", async () => {
  const run = newRun();
  const asked = { tips: tips(3), lexicon, told: () => undefined };
  const known = (id: string) => (id === "1" ? undefined : textOf());
  const ids = async () => (await run.compare({ ...asked, textOf: known }))?.map((one) => one.ids);
  expect(await ids()).toEqual([["0", "2"]]);
  run.forget("2");
  const without = (id: string) => (id === "0" ? textOf() : undefined);
  expect(await run.compare({ ...asked, textOf: without })).toEqual([]);
});
