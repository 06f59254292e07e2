import type { Task } from "../../src/core/learned/learned.ts";
import { NONE, NOT_NOW, STILL } from "../../test/core/guard/danger-limit-sentences.ts";
import { DANGER_SENTENCES } from "../../test/core/guard/danger-sentences.ts";
import { SENTENCES } from "../../test/core/guard/sentences.ts";
import { HARMLESS, SCAMS } from "../../test/core/scam/common-scams.ts";
import { MORE_HARMLESS, MORE_SCAMS } from "../../test/core/scam/more-scams.ts";
import { NO_FOLD, type Sentence } from "./training-sentences.ts";

type Labelled = [text: string, isTelling: boolean];

/** They are few, and short. */
const TIMES: Record<Task, number> = { danger: 3, reveal: 2, scam: 2 };

/**
 * The sentences that the rules were tuned on: learned from too, so that the model doesn't speak
 * against what they are for, and measured nowhere.
 */
export function ruleSentences(): Sentence[] {
  const scams = [...SCAMS.map(([text]) => text), ...MORE_SCAMS].map(
    (text): Labelled => [text, true],
  );
  const harmless = [...HARMLESS, ...MORE_HARMLESS].map((text): Labelled => [text, false]);
  const reveals = SENTENCES.map(([text, signs]): Labelled => [text, signs.length > 0]);
  return [
    ...labelled("danger", Object.values(DANGER_SENTENCES).flat()),
    ...labelled("danger", [
      ...[...STILL, ...NOT_NOW].map((text): Labelled => [text, true]),
      ...NONE.map((text): Labelled => [text, false]),
    ]),
    ...labelled("reveal", reveals),
    ...labelled("scam", [...scams, ...harmless]),
  ];
}

function labelled(task: Task, sentences: Labelled[]): Sentence[] {
  const place = {
    file: "test",
    task,
    lang: "rules",
    group: task,
    isTest: false,
    fold: NO_FOLD,
    times: TIMES[task],
  };
  return sentences.map(([text, isTelling]) => ({ ...place, text, isTelling }));
}
