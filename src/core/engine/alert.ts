import { HOME_FLOW } from "../flow/content.ts";
import { rootFlow, topFrame } from "../flow/position.ts";
import type { Walk } from "./walk.ts";

/**
 * Who writes of something that can't wait is told whom to call, before anything else and whatever
 * was asked: once for each matter, at the menu each time. The turn goes on as it would have.
 */
export function alert(walk: Walk, text: string): void {
  const { content, run } = walk;
  const flow = topFrame(run)?.flow ?? "";
  if (run.alerted || content.flows[flow]?.quotes || !content.danger.isDanger(text)) return;
  walk.say("emergency");
  if (rootFlow(run) !== HOME_FLOW) walk.update({ alerted: true });
}
