import type { Place } from "../place/place-schema.ts";
import { matches } from "./condition.ts";
import { asksPlace, withPlaceFacts } from "./place-facts.ts";
import { following } from "./position.ts";
import type { Flow, Step } from "./schema.ts";
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
      const known = asksPlace(step) ? withPlaceFacts(place, flow, answers) : answers;
      const hit = step.cases.find((c) => matches(c.when, known, flow.flow));
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

function plainNext(flow: Flow, step: { id: string; next?: string | undefined }): string | null {
  return step.next ?? following(flow, step.id);
}
