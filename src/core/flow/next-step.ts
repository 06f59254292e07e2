import { matches } from "./condition.ts";
import { following } from "./position.ts";
import type { Condition, Flow, Step } from "./schema.ts";
import { optionOf } from "./session.ts";
import { aboutTip, type TipSoFar, withTipFacts } from "./tip-facts.ts";

/** The step after a step, by the answers so far; null: the flow is over. */
export function nextStep(here: TipSoFar, step: Step): string | null {
  const { flow, answers } = here;
  switch (step.kind) {
    case "end":
      return null;
    case "branch": {
      const hit = step.cases.find((c) => fits(c.when, here));
      return hit?.next ?? step.else ?? following(flow, step.id);
    }
    case "choose": {
      const chosen = optionOf(answers[`${flow.flow}/${step.id}`]);
      const option = step.options.find(({ id }) => id === chosen);
      return option?.next ?? plainNext(flow, step);
    }
    case "say":
    case "write":
    case "attach":
    case "locate":
    case "when":
    case "run":
    case "do":
      return plainNext(flow, step);
  }
}

/** Facts take time to find: only where nothing else decides. */
function fits(when: Condition, here: TipSoFar): boolean {
  const { flow, answers } = here;
  const { facts, rest } = aboutTip(when);
  if (!matches(rest, answers, flow.flow)) return false;
  return facts.length === 0 || matches(when, withTipFacts(here, facts), flow.flow);
}

function plainNext(flow: Flow, step: { id: string; next?: string | undefined }): string | null {
  return step.next ?? following(flow, step.id);
}
