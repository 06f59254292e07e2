import type { Place } from "../place/place-schema.ts";
import { matches } from "./condition.ts";
import { aboutPlace, withPlaceFacts } from "./place-facts.ts";
import { following } from "./position.ts";
import type { Condition, Flow, Step } from "./schema.ts";
import { type Answer, optionOf } from "./session.ts";

interface Here {
  place: Place;
  flow: Flow;
  answers: Record<string, Answer>;
}

/** The step after a step, by the answers so far; null: the flow is over. */
export function nextStep({ place, flow, answers }: Here, step: Step): string | null {
  switch (step.kind) {
    case "end":
      return null;
    case "branch": {
      const hit = step.cases.find((c) => fits(c.when, { place, flow, answers }));
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

/** Facts of the place take time to find: only where nothing else decides. */
function fits(when: Condition, { place, flow, answers }: Here): boolean {
  const { asks, rest } = aboutPlace(when);
  if (!matches(rest, answers, flow.flow)) return false;
  return !asks || matches(when, withPlaceFacts(place, flow, answers), flow.flow);
}

function plainNext(flow: Flow, step: { id: string; next?: string | undefined }): string | null {
  return step.next ?? following(flow, step.id);
}
