import type { Content } from "./content.ts";
import { pathOf } from "./path.ts";
import { answerKey, rootFlow } from "./position.ts";
import type { Frame, Run } from "./session.ts";

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
  const { asked, counts, review } = pathOf(content, root, run.answers);
  // The review was seen, so one answer is changed or added.
  if (review !== null && run.trail.includes(review)) return null;
  const front = answerKey(frame);
  let at = 0;
  let of = 0;
  for (let index = 0; index < asked.length; index++) {
    const isFront = asked[index] === front;
    if (counts[index] || isFront) of += 1;
    if (isFront) at = of;
  }
  return at > 1 ? { at, of } : null;
}
