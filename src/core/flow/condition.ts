import type { Condition } from "./schema.ts";
import type { Answer } from "./session.ts";

/**
 * Finds an answer of a run by a key in a flow: `step` means a step of the same flow, `flow/step`
 * any step.
 */
export function lookUp(
  answers: Record<string, Answer>,
  flow: string,
  key: string,
): Answer | undefined {
  return answers[wholeKey(flow, key)];
}

/** The key of an answer, as a step of this flow names it. */
export function wholeKey(flow: string, key: string): string {
  return key.includes("/") ? key : `${flow}/${key}`;
}

/**
 * Whether every named answer is one of its values. `skipped` matches a skipped step and a step
 * whose files were all refused. `any` matches any answer.
 */
export function matches(
  condition: Condition,
  answers: Record<string, Answer>,
  flow: string,
): boolean {
  return Object.entries(condition).every(([key, wanted]) => {
    const answer = lookUp(answers, flow, key);
    if (!answer) return false;
    const value = comparable(answer);
    return [wanted].flat().some((w) => w === value || w === "any");
  });
}

function comparable(answer: Answer): string {
  if (typeof answer === "string") return answer;
  return answer.type === "media" && answer.items.length === 0 ? "skipped" : answer.type;
}
