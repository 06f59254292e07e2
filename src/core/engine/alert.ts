import { HOME_FLOW } from "../flow/content.ts";
import { answerKey, rootFlow, topFrame } from "../flow/position.ts";
import { optionOf } from "../flow/session.ts";
import { fold } from "../text/fold.ts";
import type { Asked } from "./accept.ts";
import type { Walk } from "./walk.ts";

/** Times that leave no doubt that it is over. */
const OVER = ["yesterday", "earlier"];

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
  if (content.flows[flow]?.quotes) return;
  // Most words are an option's own, and need no search.
  if (asked?.choices.some(({ label }) => label === text)) return;
  const isChild = !run.short && content.danger.isChild(text);
  const isDanger = !run.alerted && speaksOfDanger(walk, text);
  if ((!isChild && !isDanger) || (asked && isLabel(asked, text))) return;
  if (isChild) {
    walk.say("child-first");
    walk.update({ short: true });
  }
  if (!isDanger) return;
  walk.say("emergency");
  if (rootFlow(run) !== HOME_FLOW) walk.update({ alerted: true });
}

/**
 * Whoever has said that it is over tells of it as it was: only what is said to go on, or can't wait
 * all the same, is danger then.
 */
function speaksOfDanger({ content, run }: Walk, text: string): boolean {
  const { danger } = content;
  const root = rootFlow(run);
  const asked = content.flows[root]?.steps.find(({ kind }) => kind === "when");
  const time = asked ? optionOf(run.answers[answerKey({ flow: root, step: asked.id })]) : null;
  return time !== null && OVER.includes(time) ? danger.isDangerStill(text) : danger.isDanger(text);
}

/** Whether a text is only the name of an option, so a choice and no report. */
function isLabel({ choices }: Pick<Asked, "choices">, text: string): boolean {
  const folded = fold(text);
  return choices.some(({ label }) => fold(label) === folded);
}
