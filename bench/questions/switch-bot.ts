import { optionId, questionAt } from "./questions.ts";

/** The state of a bot that asks its questions in order by a hand-written look-up. */
export interface SwitchState {
  at: number;
  answers: Record<string, string>;
}

export function newState(): SwitchState {
  return { at: 0, answers: {} };
}

/** The state after an answer, which is an option's data or label. Anything else changes nothing. */
export function answerOf({ at, answers }: SwitchState, typed: string): SwitchState {
  const { id, options } = questionAt(at);
  const chosen = options.findIndex((label, index) => typed === optionId(index) || typed === label);
  if (chosen < 0) return { at, answers };
  if (id === "again") return newState();
  return { at: at + 1, answers: { ...answers, [id]: optionId(chosen) } };
}

export function questionOf({ at }: SwitchState): {
  text: string;
  options: { label: string; data: string }[];
} {
  const { text, options } = questionAt(at);
  const offered = options.map((label, index) => ({ label, data: `o:0:${optionId(index)}` }));
  return { text, options: offered };
}
