import type { Content } from "./content.ts";
import { isInput } from "./is-input.ts";
import { placesOf } from "./places.ts";
import type { Flow, Step } from "./schema.ts";
import type { Frame, Run, Session } from "./session.ts";

/** A step as a person sees it: its position, the answers, the language. */
export interface At {
  content: Content;
  session: Session;
  run: Run;
  frame: Frame;
  lang: string;
}

/** The step that a frame names; null when the flow file no longer has it. */
export function findStep(content: Content, frame: Frame | undefined): Step | null {
  const flow = frame && content.flows[frame.flow];
  return (flow && placesOf(flow).get(frame.step)?.step) ?? null;
}

/** The step after this one in its file; null at the end. */
export function following(flow: Flow, stepId: string): string | null {
  return placesOf(flow).get(stepId)?.following ?? null;
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

export function answerKey({ flow, step }: Frame): string {
  const steps = keys.get(flow) ?? new Map<string, string>();
  const known = steps.get(step);
  if (known !== undefined) return known;
  const key = `${flow}/${step}`;
  keys.set(flow, steps.set(step, key));
  return key;
}

/** By flow and step, of content of now and of before: a key that is joined anew is hashed anew. */
const keys = new Map<string, Map<string, string>>();
