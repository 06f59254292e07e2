import { join } from "node:path";
import { expect, it } from "vitest";
import { readLexicon } from "../../scripts/alike-lexicon.ts";
import { crowdedTown } from "../../scripts/alike-quarter.ts";
import { type PlantedTip, pairsOf, readPlanted } from "../../scripts/alike-texts.ts";
import { Comparison } from "../../src/inbox/likeness/comparison.ts";

/**
 * A quarter of 20,000 tips: the matters and single tips of three writers whose texts nothing was tuned
 * on, and one tip of each matter of the writers that the rules were tuned on, who only make the crowd.
 * There are some 2,000 texts, so each comes ten times, in other wards or weeks. What an officer
 * compares at once are some three weeks.
 */

const FOLDER = join(import.meta.dirname, "../inbox/alike");
const HELD_OUT = ["heldout", "heldout-d", "heldout-e"];
const FILLER = ["tuned-a", "tuned-c", "tuned-f"];

const TIPS = 20_000;
const WEEKS = 13;
const DAYS = WEEKS * 7;
/** What one browser compares, and how often an officer asks for it. */
const MOST_COMPARED = 5_000;
const PASS_DAYS = 10;
/** No text comes twice in an area within so many days, which are those that are compared. */
const COMPARED_DAYS = 14;

function quarter(): PlantedTip[] {
  const writers = [...HELD_OUT, ...FILLER].map((name) => ({
    name,
    tips: readPlanted(join(FOLDER, `${name}.yaml`)),
    isFiller: FILLER.includes(name),
  }));
  return crowdedTown(writers, { tips: TIPS, weeks: WEEKS });
}

/** Pairs that an officer gets suggested who asks every ten days. */
function suggested(tips: readonly PlantedTip[]): Set<string> {
  const pairs = new Set<string>();
  const lexicon = readLexicon();
  const first = tips[0]?.facts.day ?? 0;
  for (let day = first + PASS_DAYS; day <= first + DAYS + 2 * PASS_DAYS; day += PASS_DAYS) {
    const comparison = new Comparison(lexicon);
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

it("never has one text twice where it would be compared", () => {
  const tips = quarter();
  expect(tips).toHaveLength(TIPS);
  const last = new Map<string, number>();
  for (const { text, facts } of tips) {
    const key = `${facts.area} ${text}`;
    // Without the text in its message: nobody who works on the rules is to read one.
    expect(facts.day - (last.get(key) ?? -Infinity)).toBeGreaterThan(COMPARED_DAYS);
    last.set(key, facts.day);
  }
});

it("finds what is planted in a quarter of 20,000 tips", () => {
  const tips = quarter();
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
