import type { CollectedAnswer } from "../flow/collect.ts";
import { type Answer, isAnswer, optionOf } from "../flow/session.ts";
import type { DangerDetector } from "../guard/danger.ts";

/** Times that leave no doubt: what is over is not urgent, whatever it sounds like. */
const OVER = ["yesterday", "earlier"];

/**
 * Whether officers must see a tip at once: its writer chose that it happens now (`when`), or wrote
 * so of something dangerous.
 */
export function isUrgent(
  danger: DangerDetector,
  { when, answers }: { when: Answer | undefined; answers: Pick<CollectedAnswer, "answer">[] },
): boolean {
  const time = optionOf(when);
  if (time === "now") return true;
  if (time !== null && OVER.includes(time)) return false;
  return answers.some(({ answer }) => isAnswer(answer, "text") && danger.isDangerNow(answer.text));
}
