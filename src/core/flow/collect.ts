import type { Content } from "./content.ts";
import { nextStep } from "./next-step.ts";
import { answerKey, isInput, stepOf } from "./position.ts";
import type { InputStep, Step } from "./schema.ts";
import { type Answer, type Frame, isAnswer } from "./session.ts";

/** An answered step, with the frames that lead to it. */
export interface Collected {
  frames: Frame[];
  answer: Answer;
}

/** An answered step as it is sent, without the frames that lead to it. */
export interface CollectedAnswer extends Frame {
  answer: Answer;
}

/**
 * A flow visits each step once on the way to its review. More steps than this are a loop, which
 * check.ts refuses.
 */
const MAX_STEPS = 200;

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
  return walked(content, flowId, answers).found;
}

/** The questions on the same path that are asked only on demand, and have no answer yet. */
export function offered(
  content: Content,
  flowId: string,
  answers: Record<string, Answer>,
): Frame[][] {
  return walked(content, flowId, answers).open;
}

function walked(content: Content, flowId: string, answers: Record<string, Answer>): Known {
  const before = known.get(answers);
  if (before?.content === content && before.flowId === flowId) return before;
  const walk: Walk = { content, answers, found: [], open: [], steps: 0 };
  walkFlow(walk, flowId, topOf(content));
  const made: Known = { content, flowId, found: walk.found, open: walk.open };
  known.set(answers, made);
  return made;
}

/** A review asks several times in one turn. Answers are never changed, only replaced. */
const known = new WeakMap<Record<string, Answer>, Known>();

interface Known {
  content: Content;
  flowId: string;
  found: Collected[];
  open: Frame[][];
}

interface Walk {
  content: Content;
  answers: Record<string, Answer>;
  found: Collected[];
  open: Frame[][];
  steps: number;
}

/**
 * The frames of each place, made once: what the engine keeps of a place is kept by them. A content's
 * own begin below an empty list.
 */
const tops = new WeakMap<Content, Frame[]>();
const below = new WeakMap<Frame[], Map<Step, Frame[]>>();

function topOf(content: Content): Frame[] {
  const top = tops.get(content) ?? [];
  tops.set(content, top);
  return top;
}

function placesBelow(parents: Frame[]): Map<Step, Frame[]> {
  const places = below.get(parents) ?? new Map<Step, Frame[]>();
  below.set(parents, places);
  return places;
}

function placeOf(places: Map<Step, Frame[]>, parents: Frame[], at: At): Frame[] {
  const known = places.get(at.step);
  if (known) return known;
  const made = [...parents, { flow: at.flow, step: at.step.id }];
  places.set(at.step, made);
  return made;
}

interface At {
  flow: string;
  step: Step;
}

/** Returns false when the path ends inside the flow. */
function walkFlow(walk: Walk, flowId: string, parents: Frame[]): boolean {
  const flow = walk.content.flows[flowId];
  const places = placesBelow(parents);
  let id = flow?.steps[0]?.id ?? null;
  while (flow && id !== null && walk.steps++ < MAX_STEPS) {
    const step = stepOf(flow, id);
    if (!step || step.kind === "end") return true;
    const frames = placeOf(places, parents, { flow: flowId, step });
    if (step.kind === "run" && !walkFlow(walk, step.flow, frames)) return false;
    // The review ends the path. It shows the answers and is none itself.
    if (step.kind === "choose" && step.summary) return false;
    if (isInput(step) && !take(walk, frames, step)) return false;
    id = nextStep({ content: walk.content, flow, answers: walk.answers }, step);
  }
  return id === null;
}

function take(walk: Walk, frames: Frame[], { offer }: InputStep): boolean {
  const top = frames.at(-1);
  const answer = top && walk.answers[answerKey(top)];
  if (offer && (!answer || isAnswer(answer, "skipped"))) {
    walk.open.push(frames);
    return true;
  }
  if (answer) walk.found.push({ frames, answer });
  return answer !== undefined;
}
