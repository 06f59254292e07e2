import type { Content } from "./content.ts";
import { nextStep } from "./next-step.ts";
import { answerKey, isInput, rootFlow, stepOf } from "./position.ts";
import type { InputStep } from "./schema.ts";
import type { Frame, Run } from "./session.ts";

/** More steps than this are a loop, which check.ts refuses. */
const MAX_STEPS = 200;

interface Progress {
  at: number;
  of: number;
}

/**
 * Which question of a draft this is, and of how many, by the answers so far: an answer that asks for
 * more (a location, whose precision is asked) adds one. null: before the first answer, of which all
 * depends; in the review and behind it; and where no draft is written.
 */
export function progressOf(content: Content, run: Run, frame: Frame): Progress | null {
  const root = rootFlow(run);
  if (!content.flows[root]?.draft || run.hurry) return null;
  const count: Count = {
    content,
    run,
    key: answerKey(frame),
    at: 0,
    of: 0,
    steps: 0,
    isOver: false,
  };
  countFlow(count, root);
  return count.at > 1 && !count.wasReviewed ? { at: count.at, of: count.of } : null;
}

interface Count extends Progress {
  content: Content;
  run: Run;
  /** The question in front. */
  key: string;
  steps: number;
  isOver: boolean;
  /** The review was seen, so one answer is changed or added. */
  wasReviewed?: boolean;
}

function countFlow(count: Count, id: string): void {
  const { content, run } = count;
  const flow = content.flows[id];
  let next = flow?.steps[0]?.id ?? null;
  while (flow && next !== null && !count.isOver && count.steps++ < MAX_STEPS) {
    const step = stepOf(flow, next);
    if (!step || step.kind === "end") return;
    if (step.kind === "run") countFlow(count, step.flow);
    if (step.kind === "choose" && step.summary) {
      count.isOver = true;
      count.wasReviewed = run.trail.includes(step.id);
      return;
    }
    if (isInput(step)) countStep(count, answerKey({ flow: id, step: step.id }), step);
    next = nextStep({ content, flow, answers: run.answers }, step);
  }
}

function countStep(count: Count, key: string, { offer }: InputStep): void {
  const isFront = key === count.key;
  if (offer && !isFront && !count.run.answers[key]) return;
  count.of += 1;
  if (isFront) count.at = count.of;
}
