import type { Content } from "./content.ts";
import type { Flow, InputStep, Step } from "./schema.ts";
import type { Frame, Run, Session } from "./session.ts";

/** A step as a person sees it: its position, the answers, the language. */
export interface At {
  content: Content;
  session: Session;
  run: Run;
  frame: Frame;
  lang: string;
}

/** Whether a step of a kind asks. */
const ASKS = {
  say: false,
  choose: true,
  write: true,
  attach: true,
  locate: true,
  when: true,
  branch: false,
  run: false,
  do: false,
  end: false,
} as const satisfies { [K in Step["kind"]]: K extends InputStep["kind"] ? true : false };

export function isInput(step: Step): step is InputStep {
  return ASKS[step.kind];
}

/** The step that a frame names; null when the flow file no longer has it. */
export function findStep(content: Content, frame: Frame | undefined): Step | null {
  const flow = frame && content.flows[frame.flow];
  return (flow && stepOf(flow, frame.step)) ?? null;
}

/** A step, and the one after it in its file. */
interface Place {
  step: Step;
  next: string | null;
}

/** Steps of each flow by their ids: a turn asks for many. */
const known = new WeakMap<Flow, Map<string, Place>>();

function placesOf(flow: Flow): Map<string, Place> {
  const before = known.get(flow);
  if (before) return before;
  const places = new Map(
    flow.steps.map((step, index) => [step.id, { step, next: flow.steps[index + 1]?.id ?? null }]),
  );
  known.set(flow, places);
  return places;
}

export function stepOf(flow: Flow, id: string): Step | undefined {
  return placesOf(flow).get(id)?.step;
}

/** The step after this one in its file; null at the end. */
export function following(flow: Flow, stepId: string): string | null {
  return placesOf(flow).get(stepId)?.next ?? null;
}

/** The run's own flow: its outermost frame. */
export function rootFlow(run: Run): string {
  return run.frames[0]?.flow ?? "";
}

/** Whether a step is private: its answer only steers the bot and is no part of the tip. */
export function isPrivate(content: Content, frame: Frame): boolean {
  const step = findStep(content, frame);
  return step !== null && isInput(step) && step.private;
}

export function topFrame(run: Run): Frame | undefined {
  return run.frames.at(-1);
}

export function answerKey(frame: Frame): string {
  return `${frame.flow}/${frame.step}`;
}
