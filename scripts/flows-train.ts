import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { type Learned, TASKS } from "../src/core/learned/learned.ts";
import { digestOf, judgeAll, type Learning, learn } from "./learn/learn.ts";
import { nearDuplicates } from "./learn/near-duplicates.ts";
import { rateLines } from "./learn/rates.ts";
import { makeListener } from "./learn/rule-opinions.ts";
import { ruleSentences } from "./learn/rule-sentences.ts";
import { readSentences } from "./learn/training-sentences.ts";
import {
  parseFlows,
  readFlowFiles,
  readMeanings,
  readRulesAlone,
  readTrainingFiles,
} from "./read-content.ts";

const FILE = "flows/learned.yaml";
const HEAD = "# Written by `npm run flows -- train` from flows/training/: not to be edited.\n";
const RATES = "hits / false alarms in percent (95 % interval)";

/** Learns from the sentences of `flows/training/` and writes the weights. */
export function train(): boolean {
  const { text, crossed } = trained();
  writeFileSync(join(import.meta.dirname, "..", FILE), text);
  console.log(`${RATES}, cross-validated on the training split`);
  for (const line of TASKS.flatMap((task) => rateLines(task, crossed))) console.log(line);
  return true;
}

/** What the file is to hold, the same on every machine. */
export function trained(): Learning & { text: string } {
  const learning = learn(lessonsOf(readTrainingFiles()), listener());
  return { ...learning, text: HEAD + stringify(learning.learned, { lineWidth: 0 }) };
}

/** `flows/learned.yaml`, unless its weights are those of today's sentences. */
export function staleWeights(): string[] {
  const { learned } = parseFlows(readFlowFiles());
  return learned?.of === digestOf(lessonsOf(readTrainingFiles()), listener()) ? [] : [FILE];
}

/** How the rules and the weights do on the sentences that nothing was learned from. */
export function testLines(learned: Learned): string[] {
  const sentences = readSentences(readTrainingFiles());
  const tested = sentences.filter(({ isTest }) => isTest);
  const verdicts = judgeAll(tested, listener(), learned);
  return [
    `${RATES} on ${tested.length} sentences that were never learned from`,
    ...TASKS.flatMap((task) => rateLines(task, verdicts)),
    `near-duplicates among ${sentences.length} sentences: ${nearDuplicates(sentences).length}`,
  ];
}

function listener() {
  return makeListener(parseFlows(readFlowFiles()), readRulesAlone(), readMeanings());
}

function lessonsOf(files: Record<string, string>) {
  return [...readSentences(files), ...ruleSentences()];
}
