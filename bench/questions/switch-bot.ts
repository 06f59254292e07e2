import { optionId, questionAt } from "./questions.ts";

/** The state of a bot whose questions are asked one after the other by a hand-written look-up. */
export interface SwitchState {
  at: number;
  answers: Record<string, string>;
}

export function newState(): SwitchState {
  return { at: 0, answers: {} };
}

/** The state after an answer, by an option's data or its words; what is neither changes nothing. */
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
