import { createHash } from "node:crypto";
import { FeaturePass } from "../../src/core/learned/feature-pass.ts";
import { makeJudge, PRIOR_FEATURES } from "../../src/core/learned/judge.ts";
import {
  type Learned,
  type LearnedTask,
  type Opinion,
  TASKS,
  type Task,
} from "../../src/core/learned/learned.ts";
import { Meanings } from "../../src/core/learned/meanings.ts";
import { chooseLeast, type Scored } from "./choose-least.ts";
import { FITTING } from "./fit-logistic.ts";
import { BY_MEANING, featuresOf, type Lesson, learnTask, SLOTS } from "./learn-task.ts";
import type { Verdict } from "./rates.ts";
import type { Listener } from "./rule-opinions.ts";
import { FOLDS, NO_FOLD, type Sentence } from "./training-sentences.ts";

/** To be raised with each change of how it is learned that no other part of the digest shows. */
const VERSION = 5;

/** So many of the harmless sentences may be taken for others. */
const ALARM_SHARES: Record<Task, number> = { danger: 0.08, reveal: 0.05, scam: 0.05 };

/** How many the rules have. */
const LEVELS: Record<Task, number> = { danger: 3, reveal: 2, scam: 3 };

/** From this level on the rules say yes by themselves. */
const SURE_LEVELS: Record<Task, number> = { danger: 1, reveal: 1, scam: 2 };

/** The model may not speak against these: "I want to die" has the words of hunger and of need. */
const CERTAIN: Partial<Record<Task, number>> = { danger: 2 };

/** The weights, and what models that had not learned from a sentence said of it. */
export interface Learning {
  learned: Learned;
  crossed: Verdict[];
}

/** What the training sentences teach; the test's are left alone. */
export function learn(sentences: Sentence[], listener: Listener): Learning {
  const { ear, opinions, meanings } = listener;
  const pass = new FeaturePass(new Meanings(meanings));
  const crossed: Verdict[] = [];
  const tasks = TASKS.map((task) => {
    const known = sentences.filter(({ isTest }) => !isTest);
    const lessons = [
      ...known.filter((sentence) => sentence.task === task),
      ...(task === "danger" ? ordinary(known, opinions.danger) : []),
    ].map((sentence) => ({
      ...sentence,
      readings: ear(sentence.text),
      opinion: opinions[task](sentence.text),
    }));
    const scored = crossScores(lessons, task, pass);
    const least = chooseLeast(scored, {
      share: ALARM_SHARES[task],
      sure: SURE_LEVELS[task],
      certain: CERTAIN[task],
    });
    crossed.push(...scored.map((one) => verdictOf(one, least)));
    const { slots, ...numbers } = learnTask(lessons, task, pass);
    return [task, { least, ...numbers, slots }];
  });
  // One for each task.
  const byTask = Object.fromEntries(tasks) as Record<Task, LearnedTask>;
  return { learned: { of: digestOf(sentences, listener), meanings, tasks: byTask }, crossed };
}

/** They are many, and easily told. */
const ORDINARY_TIMES = 0.05;

/** Most of what is typed here is no danger, and doesn't sound like it: so do these. */
function ordinary(sentences: Sentence[], rules: (text: string) => Opinion): Sentence[] {
  return sentences
    .filter(({ task, text }) => task !== "danger" && rules(text).level === 0)
    .map((sentence) => ({ ...sentence, isTelling: false, fold: NO_FOLD, times: ORDINARY_TIMES }));
}

/** What is said of sentences with these weights. */
export function judgeAll(
  sentences: Sentence[],
  { ear, opinions }: Listener,
  learned: Learned,
): Verdict[] {
  const pass = new FeaturePass(new Meanings(learned.meanings));
  return TASKS.flatMap((task) => {
    const { score } = makeJudge(learned.tasks[task], pass);
    const { least } = learned.tasks[task];
    return sentences
      .filter((sentence) => sentence.task === task)
      .map((sentence) => {
        const opinion = opinions[task](sentence.text);
        const scored = score(ear(sentence.text), opinion);
        return verdictOf({ ...sentence, level: opinion.level, score: scored }, least);
      });
  });
}

function verdictOf(
  { task, lang, isTelling, level, score }: Sentence & Scored,
  least: number[],
): Verdict {
  const reaches = (at: number) => score >= (least[at] ?? 0);
  return {
    task,
    lang,
    isTelling,
    rules: level >= SURE_LEVELS[task],
    model: reaches(0),
    both: reaches(level),
  };
}

/** What is thought of each by a model that learned from the other folds. */
function crossScores<T extends Lesson & { lang: string }>(
  lessons: T[],
  task: Task,
  pass: FeaturePass,
): (T & Scored)[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = learnTask(
      lessons.filter((lesson) => lesson.fold !== fold),
      task,
      pass,
    );
    const { score } = makeJudge({ ...weights, least: new Array(LEVELS[task]).fill(0) }, pass);
    return lessons
      .filter((lesson) => lesson.fold === fold)
      .map((lesson) => ({
        ...lesson,
        level: lesson.opinion.level,
        score: score(lesson.readings, lesson.opinion),
      }));
  }).flat();
}

/** Of all that the weights follow from but the rules: the sentences as they are heard, the numbers. */
export function digestOf(sentences: Sentence[], { ear, meanings }: Listener): string {
  const pass = new FeaturePass(null);
  const digest = createHash("sha256");
  const numbers = [VERSION, FITTING, PRIOR_FEATURES, ALARM_SHARES, SLOTS, BY_MEANING];
  digest.update(JSON.stringify([...numbers, meanings]));
  for (const { group, isTelling, text, isTest } of sentences) {
    if (isTest) continue;
    const { hashes } = featuresOf(ear(text), { pass, meanings: false });
    digest.update(`${group} ${isTelling} ${hashes.join(" ")}\n`);
  }
  return digest.digest("hex").slice(0, 16);
}
