import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { featuresOf } from "../src/inbox/likeness/features.ts";
import type { LexiconFile } from "../src/inbox/likeness/lexicon-file.ts";
import { crowdFeature, type Weights } from "../src/inbox/likeness/likeness.ts";
import { Rarity } from "../src/inbox/likeness/rarity.ts";
import { SignReader, type Signs } from "../src/inbox/likeness/signs.ts";
import { weigh } from "../src/inbox/likeness/weighed-signs.ts";
import { readLexicon } from "./alike-lexicon.ts";
import { type PlantedTip, pairsOf, readPlanted, scoreOf } from "./alike-texts.ts";

/**
 * Fits the weights of likeness to the texts of `test/inbox/alike/tuned-*.yaml`, and tells what each
 * writer's texts give with weights that were fitted to the others'. Never run it on held-out texts.
 */

const TEXTS = join(import.meta.dirname, "../test/inbox/alike");
const FILE = join(import.meta.dirname, "../flows/alike/weights.yaml");

/** Not fitted to: what a change gives in a crowd is measured on these, before any held-out text. */
const CROWDED_TEXTS = "tuned-f.yaml";

/** Chosen by what each writer's texts give with weights of the others: more finds less, not more rightly. */
const THRESHOLD = 0.75;
/** Holds weights to what many pairs say. */
const RESTRAINT = 0.3;
const STEPS = 600;
const PACE = 0.05;
const APART_DAYS = 14;
const CROWD_DAYS = 6;
/** So many times as many tips a day, in one area: a town that is busier than the texts. */
const CROWDED = 4;
/** Of the pairs of that town one in so many is taken. */
const CROWDED_TAKEN = 4;

/** What can only speak for, and what only against: a chance of few texts makes no weight. */
const FOR = /Shared$|^words|^pairs|^concepts|^hard$|^soft$|^numbers$|^hourSame$|^event(Same|Near)$/;
const AGAINST = /Conflict$|clash$|Clash$|^days|^crowd$/;

interface Example {
  features: Record<string, number>;
  isOne: boolean;
}

function examplesOf(tips: readonly PlantedTip[], reader: SignReader): Example[] {
  const read = tips.map(({ text, lang, facts, matter }) => ({
    matter,
    signs: reader.read(text, lang, facts),
  }));
  const rarity = new Rarity();
  for (const { signs } of read) rarity.add(signs);
  const crowdOf = (of: Signs) =>
    read.filter(({ signs }) => signs !== of && isNear(of, signs, CROWD_DAYS)).length;
  const crowds = new Map(read.map(({ signs }) => [signs, crowdOf(signs)]));
  const known = new Map(read.map(({ signs }) => [signs, weigh(signs, rarity)]));
  const weighedOf = (signs: Signs) => known.get(signs) ?? weigh(signs, rarity);
  return pairsOf(read)
    .filter(([a, b]) => isNear(a.signs, b.signs, APART_DAYS))
    .map(([a, b]) => {
      const crowd = Math.min(crowds.get(a.signs) ?? 0, crowds.get(b.signs) ?? 0);
      const features = {
        ...featuresOf(weighedOf(a.signs), weighedOf(b.signs)),
        crowd: crowdFeature(crowd),
      };
      return { features, isOne: a.matter === b.matter };
    });
}

function isNear(a: Signs, b: Signs, days: number): boolean {
  return a.category === b.category && a.area === b.area && Math.abs(a.day - b.day) <= days;
}

function crowded(tips: readonly PlantedTip[]): PlantedTip[] {
  const closer = (day: number) => Math.floor(day / CROWDED);
  return tips.map(({ facts, ...tip }) => ({
    ...tip,
    facts: { ...facts, area: "one", day: closer(facts.day) },
  }));
}

/** Logistic regression, by Adam. */
function weightsFor(examples: readonly Example[]): Weights {
  const names = Object.keys(examples[0]?.features ?? {});
  const rows = examples.map(({ features }) => names.map((name) => features[name] ?? 0));
  const [weights, mean, square] = [names.map(() => 0), names.map(() => 0), names.map(() => 0)];
  for (let step = 1; step <= STEPS; step++) {
    const slope = slopeOf(rows, examples, weights);
    for (const [at, name] of names.entries()) {
      const weight = weights[at] ?? 0;
      const pull = (slope[at] ?? 0) + (name === "bias" ? 0 : RESTRAINT * weight);
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * pull;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * pull * pull;
      const way = (mean[at] ?? 0) / (1 - 0.9 ** step);
      const size = Math.sqrt((square[at] ?? 0) / (1 - 0.99 ** step)) + 1e-9;
      weights[at] = allowed(name, weight - (PACE * way) / size);
    }
  }
  return Object.fromEntries(names.map((name, at) => [name, Number(weights[at]?.toFixed(3))]));
}

function slopeOf(rows: number[][], examples: readonly Example[], weights: number[]): number[] {
  const slope = weights.map(() => 0);
  for (const [at, row] of rows.entries()) {
    let sum = 0;
    for (const [index, value] of row.entries()) sum += value * (weights[index] ?? 0);
    const error = 1 / (1 + Math.exp(-sum)) - (examples[at]?.isOne ? 1 : 0);
    for (const [index, value] of row.entries()) slope[index] = (slope[index] ?? 0) + error * value;
  }
  return slope;
}

function allowed(name: string, weight: number): number {
  if (FOR.test(name)) return Math.max(0, weight);
  return AGAINST.test(name) ? Math.min(0, weight) : weight;
}

const lexicon = readLexicon();
const reader = new SignReader(lexicon);
const files = readdirSync(TEXTS).filter(
  (name) => name.startsWith("tuned-") && name !== CROWDED_TEXTS,
);
const writers = files.map((name) => {
  const tips = readPlanted(join(TEXTS, name));
  const busy = examplesOf(crowded(tips), reader).filter((_, at) => at % CROWDED_TAKEN === 0);
  return { name, tips, examples: [...examplesOf(tips, reader), ...busy] };
});
const tell = (
  what: string,
  tips: readonly PlantedTip[],
  by: Pick<LexiconFile, "weights" | "threshold">,
) => {
  const { planted, found, right } = scoreOf(tips, { ...lexicon, ...by });
  const figures = `precision ${(right / found).toFixed(3)}, recall ${(right / planted).toFixed(3)}`;
  process.stdout.write(`${what}, by the others, from ${by.threshold}: ${figures}\n`);
};
for (const { name, tips } of writers) {
  const others = writers.filter((one) => one.name !== name).flatMap(({ examples }) => examples);
  const weights = weightsFor(others);
  for (const threshold of [0.5, 0.75, 1, 1.25]) tell(name, tips, { weights, threshold });
  for (const threshold of [0.75, 1])
    tell(`${name}, crowded`, crowded(tips), { weights, threshold });
}
const weights = weightsFor(writers.flatMap(({ examples }) => examples));
const lines = Object.entries(weights).map(([name, weight]) => `  ${name}: ${weight}`);
writeFileSync(
  FILE,
  `# Written by \`node scripts/fit-alike.ts\`: not to be edited.\nthreshold: ${THRESHOLD}\nweights:\n${lines.join("\n")}\n`,
);
