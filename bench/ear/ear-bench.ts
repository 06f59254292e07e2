import { readSentences } from "../../scripts/learn/training-sentences.ts";
import {
  parseFlows,
  readContent,
  readFlowFiles,
  readTrainingFiles,
} from "../../scripts/read-content.ts";
import { FeaturePass, windowsOf } from "../../src/core/learned/feature-pass.ts";
import { makeJudge } from "../../src/core/learned/judge.ts";
import { TASKS } from "../../src/core/learned/learned.ts";
import { Meanings } from "../../src/core/learned/meanings.ts";
import { makeEar } from "../../src/core/text/make-ear.ts";
import { type Candidate, type Figure, measure } from "../measure.ts";
import { micros, table } from "../table.ts";

/** Lengths of the texts, in UTF-16 units: the cost is to grow with them. */
const LENGTHS = [200, 2_000];
/** So many different texts of each language and length take turns. */
const TEXTS = 16;
const WARM_UP = 500;
const ROUNDS = { rounds: 5, sampleMs: 150 };

const STAGES = ["hear", "pass", "weights", ...TASKS] as const;
type Stage = (typeof STAGES)[number];

const NAMES: Record<Stage, string> = {
  hear: "heard",
  pass: "features",
  weights: "weights of all three",
  danger: "danger",
  reveal: "self-reveal",
  scam: "scam",
};

/** What a text costs until it is heard, until its features are weighed, and in each detector. */
export async function earBench(): Promise<string> {
  const languages = readContent().place.languages;
  const stages = makeStages();
  const candidates = languages.flatMap((lang) =>
    LENGTHS.flatMap((length) => {
      const texts = textsOf(lang, length);
      return STAGES.map((stage): Candidate => {
        const run = stages[stage];
        return { name: nameOf(lang, length, stage), run: inTurn(texts, run) };
      });
    }),
  );
  // Patterns are compiled when they are first needed.
  for (const { run } of candidates) await run(WARM_UP);
  const figures = await measure(candidates, ROUNDS);
  return `CPU of a text by its length, in µs\n${draw(languages, figures)}`;
}

function nameOf(lang: string, length: number, stage: Stage): string {
  return `${lang} ${length} ${stage}`;
}

function draw(languages: string[], figures: Map<string, Figure>): string {
  const rows = languages.flatMap((lang) =>
    LENGTHS.map((length) => [
      `${lang}, ${length} characters`,
      ...STAGES.map((stage) => micros(figures.get(nameOf(lang, length, stage))?.cpuUs ?? 0)),
    ]),
  );
  return table(["text", ...STAGES.map((stage) => NAMES[stage])], rows);
}

function makeStages(): Record<Stage, (text: string) => unknown> {
  const content = readContent();
  const { spelling, learned } = parseFlows(readFlowFiles());
  const ear = makeEar(spelling);
  const pass = new FeaturePass(learned && new Meanings(learned.meanings));
  const judges = TASKS.flatMap((task) => (learned ? makeJudge(learned.tasks[task], pass) : []));
  const opinion = { level: 0, signs: [] };
  return {
    hear: ear,
    pass: (text) => {
      const heard = ear(text).at(-1)?.text ?? "";
      for (const [from, to] of windowsOf(heard)) pass.read(heard, from, to);
    },
    weights: (text) => {
      const readings = ear(text);
      for (const judge of judges) judge.score(readings, opinion);
    },
    danger: (text) => content.danger.isDanger(text),
    reveal: content.reveal,
    scam: content.scam,
  };
}

/** A number goes with each text: some detectors know a text again. */
function inTurn(texts: string[], run: (text: string) => unknown): (count: number) => void {
  let turn = 0;
  return (count) => {
    for (let n = 0; n < count; n++) {
      turn += 1;
      run(`${texts[turn % texts.length] ?? ""} ${turn}`);
    }
  };
}

/** Harmless sentences of the training, one after another. */
function textsOf(lang: string, length: number): string[] {
  const own = readSentences(readTrainingFiles())
    .filter((one) => one.lang === lang && !one.isTelling)
    .map(({ text }) => text);
  let at = 0;
  return Array.from({ length: TEXTS }, () => {
    let text = "";
    for (; text.length < length; at++) text += `${own[at % own.length] ?? ""}. `;
    return text.slice(0, length);
  });
}
