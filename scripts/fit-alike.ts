import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { featuresOf } from "../src/inbox/likeness/features.ts";
import { crowdFeature, type Weights } from "../src/inbox/likeness/likeness.ts";
import { Rarity } from "../src/inbox/likeness/rarity.ts";
import { SignReader, type Signs } from "../src/inbox/likeness/signs.ts";
import { weigh } from "../src/inbox/likeness/weighed-signs.ts";
import { readLexicon } from "./alike-lexicon.ts";
import { crowdedTown } from "./alike-quarter.ts";
import { type PlantedTip, pairsOf, readPlanted, type Score, scoreOf } from "./alike-texts.ts";

/**
 * Fits the weights of likeness to the texts of `test/inbox/alike/tuned-*.yaml`, and tells what each
 * writer's texts give with weights that were fitted to the others'. Never run it on held-out texts.
 */

const TEXTS = join(import.meta.dirname, "../test/inbox/alike");
const FILE = join(import.meta.dirname, "../flows/alike/weights.yaml");

/** Chosen by what each writer's texts give with weights of the others: more finds less, not more rightly. */
const THRESHOLD = 0.75;
/** Holds weights to what many pairs say. */
const RESTRAINT = 0.1;
const STEPS = 600;
const PACE = 0.05;
const APART_DAYS = 14;
const CROWD_DAYS = 6;
/** So many times as many tips a day, in one area: a town that is busier than the texts. */
const CROWDED = 4;
/** Of the pairs of that town one in so many is taken. */
const CROWDED_TAKEN = 4;
/** A town of all writers. Some three weeks of it are compared, as in an officer's browser. */
const TOWN = { tips: 20_000, weeks: 13 };
const COMPARED = [7_000, 12_000] as const;

/** What can only speak for, and what only against: a chance of few texts makes no weight. */
const FOR = /Shared$|^words|^pairs|^concepts|^hard$|^soft$|^numbers$|^hourSame$|^event(Same|Near)$/;
const AGAINST = /Conflict$|clash$|Clash$|^days|^crowd$/;

interface Example {
  features: Record<string, number>;
  isOne: boolean;
  texts: [string, string];
}

function examplesOf(tips: readonly PlantedTip[], reader: SignReader): Example[] {
  const read = tips.map(({ text, lang, facts, matter }) => ({
    text,
    matter,
    signs: reader.read(text, lang, facts),
  }));
  const rarity = new Rarity();
  for (const { signs } of read) rarity.add(signs);
  const cells = [...Map.groupBy(read, ({ signs }) => `${signs.area} ${signs.category}`).values()];
  const crowdOf = (of: Signs, cell: typeof read) =>
    cell.filter(({ signs }) => signs !== of && isNear(of, signs, CROWD_DAYS)).length;
  const crowds = new Map(
    cells.flatMap((cell) => cell.map(({ signs }) => [signs, crowdOf(signs, cell)] as const)),
  );
  const known = new Map(read.map(({ signs }) => [signs, weigh(signs, rarity)]));
  const weighedOf = (signs: Signs) => known.get(signs) ?? weigh(signs, rarity);
  return cells
    .flatMap(pairsOf)
    .filter(([a, b]) => isNear(a.signs, b.signs, APART_DAYS))
    .map(([a, b]) => {
      const crowd = Math.min(crowds.get(a.signs) ?? 0, crowds.get(b.signs) ?? 0);
      const features = {
        ...featuresOf(weighedOf(a.signs), weighedOf(b.signs)),
        crowd: crowdFeature(crowd),
      };
      return { features, isOne: a.matter === b.matter, texts: [a.text, b.text] };
    });
}

function isNear(a: Signs, b: Signs, days: number): boolean {
  return Math.abs(a.day - b.day) <= days;
}

/** A writer's own tips, all in one area and days closer to each other. */
function closeTogether(tips: readonly PlantedTip[]): PlantedTip[] {
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
const files = readdirSync(TEXTS).filter((name) => name.startsWith("tuned-"));
const writers = files.map((name) => {
  const tips = readPlanted(join(TEXTS, name));
  const busy = examplesOf(closeTogether(tips), reader).filter((_, at) => at % CROWDED_TAKEN === 0);
  return {
    name,
    tips,
    texts: new Set(tips.map(({ text }) => text)),
    examples: [...examplesOf(tips, reader), ...busy],
  };
});
const town = crowdedTown(writers, TOWN).slice(...COMPARED);
const inTown = withoutRepeats(examplesOf(town, reader));

/** Of all writers, or without one of them. */
function examplesWithout(name?: string): Example[] {
  const one = writers.find((writer) => writer.name === name);
  const isOf = ({ texts }: Example) => texts.some((text) => one?.texts.has(text));
  const alone = writers.filter((writer) => writer !== one).flatMap(({ examples }) => examples);
  return [...alone, ...inTown.filter((example) => !isOf(example))];
}

/** The same two texts come together again and again. */
function withoutRepeats(examples: readonly Example[]): Example[] {
  const first = new Map<string, Example>();
  for (const example of examples) {
    const key = example.texts.toSorted().join("\n");
    if (!first.has(key)) first.set(key, example);
  }
  return [...first.values()];
}

function tell(what: string, { planted, found, right }: Score): void {
  const figures = `precision ${(right / found).toFixed(3)}, recall ${(right / planted).toFixed(3)}`;
  process.stdout.write(`${what}: ${figures}\n`);
}

for (const { name, tips, texts } of writers) {
  const weights = weightsFor(examplesWithout(name));
  for (const threshold of [0.5, 0.75]) {
    const file = { ...lexicon, weights, threshold };
    tell(`${name}, by the others, from ${threshold}`, scoreOf(tips, file));
    tell(
      "  in a town of all",
      scoreOf(town, file, ({ text }) => texts.has(text)),
    );
  }
}
const weights = weightsFor(examplesWithout());
const lines = Object.entries(weights).map(([name, weight]) => `  ${name}: ${weight}`);
writeFileSync(
  FILE,
  `# Written by \`node scripts/fit-alike.ts\`: not to be edited.\nthreshold: ${THRESHOLD}\nweights:\n${lines.join("\n")}\n`,
);
