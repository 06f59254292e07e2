import type { Content } from "./content.ts";
import { type Collected, pathOf } from "./path.ts";
import type { Answer, Frame } from "./session.ts";

/** An answered step as it is sent, without the frames that lead to it. */
export interface CollectedAnswer extends Frame {
  answer: Answer;
}

/**
 * The answers that are sent: those on the path from the flow's first step, along the branches that
 * the answers take, to the first unanswered step. Answers of a branch that a change has left stay
 * in the draft but are not collected.
 */
export function collect(
  content: Content,
  flowId: string,
  answers: Record<string, Answer>,
): Collected[] {
  return pathOf(content, flowId, answers).found;
}

/** The questions on the same path that are asked only on demand, and have no answer yet. */
export function offered(
  content: Content,
  flowId: string,
  answers: Record<string, Answer>,
): Frame[][] {
  return pathOf(content, flowId, answers).open;
}
