import { answerKey, topFrame } from "../flow/position.ts";
import type { Walk } from "./walk.ts";

/**
 * How an effect ended, kept as the answer of its step for a branch to look at. An effect that is
 * asked for again leaves nothing of how it ended before.
 */
export function keepOutcome(walk: Walk, outcome: string | number | undefined): void {
  const frame = topFrame(walk.run);
  if (!frame) return;
  const { [answerKey(frame)]: _before, ...others } = walk.run.answers;
  const kept =
    typeof outcome === "string"
      ? { [answerKey(frame)]: { type: "option" as const, option: outcome } }
      : {};
  walk.update({ answers: { ...others, ...kept } });
}
