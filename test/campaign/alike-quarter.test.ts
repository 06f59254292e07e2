import { join } from "node:path";
import { expect, it } from "vitest";
import { readLexicon } from "../../scripts/alike-lexicon.ts";
import { type PlantedTip, pairsOf, readPlanted } from "../../scripts/alike-texts.ts";
import { readContent } from "../../scripts/read-content.ts";
import { Comparison } from "../../src/inbox/likeness/comparison.ts";

const FOLDER = join(import.meta.dirname, "../inbox/alike");
const AREAS = readContent().place.areas.map(({ id }) => id);

const TIPS = 20_000;
const DAYS = 90;
/** How often the same comes again in an area: farther apart than what is compared, so it is another matter. */
const MATTER_DAYS = 30;
const SINGLE_DAYS = 15;
/** How often each held-out matter and single tip comes, elsewhere or at another time. */
const TIMES = 13;
/** What one browser compares, and how often an officer asks for it. */
const MOST_COMPARED = 5_000;
const PASS_DAYS = 10;

interface Place {
  /** Counts areas, then windows. */
  slot: number;
  windowDays: number;
  first: number;
}

/** One matter in another area and window, with its days as far apart as before. */
function moved(tips: readonly PlantedTip[], { slot, windowDays, first }: Place): PlantedTip[] {
  const area = AREAS[slot % AREAS.length] ?? "";
  const begin = Math.min(...tips.map(({ facts }) => facts.day));
  const window = Math.floor(slot / AREAS.length) % (DAYS / windowDays);
  const from = first + window * windowDays + (begin % SINGLE_DAYS);
  return tips.map((tip) => ({
    ...tip,
    id: `${tip.id}@${slot}`,
    matter: `${tip.matter}@${slot}`,
    facts: { ...tip.facts, area, day: from + tip.facts.day - begin },
  }));
}

/** 20,000 tips: held-out matters and tips many times, and one of each matter of the other writers. */
function quarter(): PlantedTip[] {
  const [heldOut = [], ...others] = ["heldout", "tuned-a", "tuned-c"].map((name) =>
    readPlanted(join(FOLDER, `${name}.yaml`)).map((tip) => ({
      ...tip,
      id: `${name} ${tip.id}`,
      matter: `${name} ${tip.matter}`,
    })),
  );
  const first = Math.min(...heldOut.map(({ facts }) => facts.day));
  const matters = [...Map.groupBy(heldOut, ({ matter }) => matter).values()];
  const planted = matters.flatMap((tips, at) =>
    Array.from({ length: TIMES }, (_, n) =>
      moved(tips, { slot: at + n, windowDays: MATTER_DAYS, first }),
    ).flat(),
  );
  const singles = [...new Map(others.flat().map((tip) => [tip.matter, tip])).values()];
  const missing = TIPS - planted.length;
  const filler = Array.from({ length: missing }, (_, n) => {
    const tip = singles[n % singles.length];
    const slot = Math.floor(n / singles.length) + (n % singles.length);
    return tip ? moved([tip], { slot, windowDays: SINGLE_DAYS, first }) : [];
  }).flat();
  return [...planted, ...filler].toSorted((a, b) => a.facts.day - b.facts.day);
}

/** Pairs that an officer gets suggested who asks every ten days. */
function suggested(tips: readonly PlantedTip[]): Set<string> {
  const pairs = new Set<string>();
  const first = tips[0]?.facts.day ?? 0;
  for (let day = first + PASS_DAYS; day <= first + DAYS + PASS_DAYS; day += PASS_DAYS) {
    const comparison = new Comparison(readLexicon());
    for (const { id, facts, text, lang } of tips
      .filter((tip) => tip.facts.day < day)
      .slice(-MOST_COMPARED))
      comparison.add({ id, ...facts }, text, lang);
    const run = comparison.run();
    let step = run.next();
    while (!step.done) step = run.next();
    for (const { ids } of step.value)
      for (const pair of pairsOf(ids)) pairs.add(pair.toSorted().join("\n"));
  }
  return pairs;
}

it("finds what is planted in a quarter of 20,000 tips", () => {
  const tips = quarter();
  expect(tips).toHaveLength(TIPS);
  const matterOf = new Map(tips.map(({ id, matter }) => [id, matter]));
  const found = [...suggested(tips)].map((pair) => pair.split("\n").map((id) => matterOf.get(id)));
  const right = found.filter(([a, b]) => a === b).length;
  const planted = [...Map.groupBy(tips, ({ matter }) => matter).values()]
    .map(({ length }) => (length * (length - 1)) / 2)
    .reduce((sum, count) => sum + count, 0);
  const [precision, recall] = [right / found.length, right / planted];
  process.stdout.write(`${planted} pairs: precision ${precision}, recall ${recall}\n`);
  expect(precision).toBeGreaterThanOrEqual(0.9);
  expect(recall).toBeGreaterThanOrEqual(0.6);
});
