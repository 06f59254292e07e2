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
  return matchesAll(clausesOf(condition, flow), answers);
}

/** The same, of a condition that has been read. */
export function matchesAll(clauses: Clause[], answers: Record<string, Answer>): boolean {
  for (const { key, values } of clauses) {
    const answer = answers[key];
    if (!answer) return false;
    if (!values.includes("any") && !values.includes(comparable(answer))) return false;
  }
  return true;
}

/** An answer that a condition names by its whole key, and the values that fit. */
interface Clause {
  key: string;
  values: readonly string[];
}

/** A condition is content's, and stands in one flow. */
const read = new WeakMap<Condition, { flow: string; clauses: Clause[] }>();

/** What a condition asks for, as it stands in a flow. */
export function clausesOf(condition: Condition, flow: string): Clause[] {
  const before = read.get(condition);
  if (before?.flow === flow) return before.clauses;
  const clauses = Object.entries(condition).map(([key, wanted]) => ({
    key: wholeKey(flow, key),
    values: [wanted].flat(),
  }));
  read.set(condition, { flow, clauses });
  return clauses;
}

/** What a condition compares of an answer. */
export function comparable(answer: Answer): string {
  if (typeof answer === "string") return answer;
  return answer.type === "media" && answer.items.length === 0 ? "skipped" : answer.type;
}
