import { findStep, topFrame } from "../flow/position.ts";
import type { Run } from "../flow/session.ts";
import type { Walk } from "./walk.ts";

/** Whether a run is at a `do` step whose effect has not ended. */
export function waitsFor(walk: Walk, run: Run | null, effect: string): boolean {
  const step = run && findStep(walk.content, topFrame(run));
  return step?.kind === "do" && step.effect === effect;
}
