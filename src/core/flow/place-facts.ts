import { asksOriginals } from "../place/originals.ts";
import type { Place } from "../place/place-schema.ts";
import { route } from "../place/route.ts";
import { lookUp } from "./condition.ts";
import type { Condition, DoStep, Flow } from "./schema.ts";
import { type Answer, optionOf } from "./session.ts";

/** "yes" if the tip's receiving station asks for originals. */
export const ORIGINALS_FACT = "place/originals";

/** What a condition asks of the place, and the rest of it. */
interface AboutPlace {
  asks: boolean;
  rest: Condition;
}

/** By condition: each is content's. */
const known = new WeakMap<Condition, AboutPlace>();

/** Whether a condition needs facts of the place, which most do not and which cost time to find. */
export function aboutPlace(condition: Condition): AboutPlace {
  const before = known.get(condition);
  if (before) return before;
  const { [ORIGINALS_FACT]: asked, ...rest } = condition;
  const made = asked === undefined ? { asks: false, rest: condition } : { asks: true, rest };
  known.set(condition, made);
  return made;
}

/** The answers, and the facts of the place that a branch may use. */
export function withPlaceFacts(
  place: Place,
  flow: Flow,
  answers: Record<string, Answer>,
): Record<string, Answer> {
  const submit = submitStep(flow);
  if (!submit) return answers;
  const input = (name: string): string => {
    const answer = lookUp(answers, flow.flow, submit.with[name] ?? "");
    return optionOf(answer) ?? "";
  };
  const [station = ""] = route(place, input("category"), input("area"));
  const asks = asksOriginals(place, station) ? "yes" : "no";
  return { ...answers, [ORIGINALS_FACT]: asks };
}

/** The step that sends the flow's tip. Its inputs name category and area. */
export function submitStep({ steps }: Flow): DoStep | null {
  for (const step of steps) if (step.kind === "do" && step.effect === "submit-tip") return step;
  return null;
}
