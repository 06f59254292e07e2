import { answerKey } from "../flow/position.ts";
import { type Frame, isAnswer, withAnswer } from "../flow/session.ts";
import type { Acceptance } from "./accept.ts";
import { findAnswers } from "./find-answers.ts";
import type { Walk } from "./walk.ts";

type Beside = NonNullable<Acceptance["beside"]>;

/**
 * Adds the rest of a sentence to the answer that keeps it, and tells the resident. false: it says
 * nothing new.
 */
export function keepBeside(walk: Walk, { flow, step }: Frame, { as, answer }: Beside): boolean {
  const key = answerKey({ flow, step: as });
  const before = walk.run.answers[key];
  const isFree = !before || isAnswer(before, "text") || isAnswer(before, "skipped");
  if (!isFree || !isAnswer(answer, "text")) return false;
  const told = isAnswer(before, "text") ? before.text : "";
  if (told.includes(answer.text)) return false;
  const text = told === "" ? answer.text : `${told}\n${answer.text}`;
  const kept = isAnswer(before, "text") ? before : { type: "text" as const, begun: true };
  walk.update({ answers: withAnswer(walk.run.answers, key, { ...kept, text }) });
  const label = walk.content.texts.format(walk.lang, `${flow}-${as}-label`);
  walk.say("note-kept", { label });
  const asking = walk.content.flows[flow];
  if (asking) findAnswers(walk, asking, { text: answer.text, asked: step });
  return true;
}
