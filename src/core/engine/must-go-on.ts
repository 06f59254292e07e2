import type { InputStep } from "../flow/schema.ts";
import { type Answer, isAnswer } from "../flow/session.ts";
import { weigh } from "./accept.ts";

/** Fewer letters, or words, are no sentence. */
const LEAST_LETTERS = 25;
const LEAST_WORDS = 5;
const SPACELESS = /[\p{sc=Han}\p{sc=Hangul}]/u;

/**
 * Whether an answer is only a few words that were said elsewhere: its step asks for the rest, if it
 * asks at all.
 */
export function mustGoOn(
  step: InputStep,
  answer: Answer | undefined,
): answer is Extract<Answer, { type: "text" }> {
  if (step.kind !== "write" || step.offer || !isAnswer(answer, "text") || !answer.begun)
    return false;
  const { text } = answer;
  const words = text.trim().split(/\s+/).length;
  return weigh(text) < LEAST_LETTERS || (words < LEAST_WORDS && !SPACELESS.test(text));
}
