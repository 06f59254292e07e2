import { type Content, HOME_FLOW } from "../flow/content.ts";
import { answerKey, findStep, rootFlow, topFrame } from "../flow/position.ts";
import { isAnswer, type Run, withAnswer } from "../flow/session.ts";
import { fold } from "../text/fold.ts";
import { type Acceptance, type Asked, isReceipt } from "./accept.ts";
import { matchOption } from "./match-option.ts";
import { typedNumber } from "./typed-number.ts";

/** A text that its writer sent before the question in front could be read. */
interface Early {
  asked: Asked;
  text: string;
  /** Where the words of the message before went. */
  key: string;
}

/** Longest text where the step that takes it says nothing. */
const LONGEST = 300;

/**
 * Where the words of an answer went, for words that follow at once; undefined: nowhere. Only a
 * draft and the menu still need them then: elsewhere they have been used already.
 */
export function wordsKey(
  { content }: { content: Content },
  run: Run,
  acceptance: Acceptance,
): string | undefined {
  const frame = topFrame(run);
  const root = rootFlow(run);
  if (!frame || !(content.flows[root]?.draft || root === HOME_FLOW)) return undefined;
  const step = findStep(content, frame);
  const { type } = acceptance;
  if (type === "aside") return answerKey({ ...frame, step: acceptance.as });
  if (type !== "answer") return undefined;
  if (isAnswer(acceptance.answer, "text")) return answerKey(frame);
  const words = step?.kind === "choose" ? step.words : undefined;
  return words && answerKey({ ...frame, step: words.answer });
}

/**
 * The answers with an early text added to the former one. null: it stands for itself, as a number,
 * a choice or a receipt. Else the most letters that there is room for, and how many there are.
 */
export function joinFormer(
  { content }: { content: Content },
  run: Run,
  { asked, text, key }: Early,
): { answers: Run["answers"] } | { max: number; length: number } | null {
  const [flow = "", step = ""] = key.split("/");
  const before = run.answers[key];
  const isFree = !before || isAnswer(before, "text") || isAnswer(before, "skipped");
  if (!isFree || !run.frames.some((frame) => frame.flow === flow) || isMeant(asked, text)) {
    return null;
  }
  const told = isAnswer(before, "text") ? before : { type: "text" as const, text: "", begun: true };
  // Sent twice: it is there already.
  if (told.text.split("\n").includes(text.trim())) return { answers: run.answers };
  const whole = told.text === "" ? text.trim() : `${told.text}\n${text.trim()}`;
  const target = findStep(content, { flow, step });
  const max = target?.kind === "write" ? target.max : LONGEST;
  const length = [...whole].length;
  if (length > max) return { max, length };
  return { answers: withAnswer(run.answers, key, { ...told, text: whole }) };
}

function isMeant({ choices, content }: Asked, text: string): boolean {
  if (isReceipt(text) || typedNumber(fold(text)) !== null) return true;
  return matchOption(choices, text, { spoken: content.spoken, how: "exact" }).choices.length > 0;
}
