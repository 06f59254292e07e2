import { HOME_FLOW } from "../flow/content.ts";
import { rootFlow, topFrame } from "../flow/position.ts";
import { fold } from "../text/fold.ts";
import type { Asked } from "./accept.ts";
import type { Walk } from "./walk.ts";

/**
 * Who writes of something that can't wait is told whom to call, before anything else and whatever
 * was asked: once for each matter, at the menu each time. The turn goes on as it would have.
 */
export function alert(
  walk: Walk,
  { asked, text }: { asked: Pick<Asked, "choices"> | null; text: string },
): void {
  const { content, run } = walk;
  const flow = topFrame(run)?.flow ?? "";
  if (run.alerted || content.flows[flow]?.quotes) return;
  // Most words are an option's own, and need no search.
  if (asked?.choices.some(({ label }) => label === text)) return;
  if (!content.danger.isDanger(text) || (asked && isLabel(asked, text))) return;
  walk.say("emergency");
  if (rootFlow(run) !== HOME_FLOW) walk.update({ alerted: true });
}

/** Whether a text is only the name of an option, so a choice and no report. */
function isLabel({ choices }: Pick<Asked, "choices">, text: string): boolean {
  const folded = fold(text);
  return choices.some(({ label }) => fold(label) === folded);
}
