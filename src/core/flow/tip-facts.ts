import { asksOriginals } from "../place/originals.ts";
import { route } from "../place/route.ts";
import { lookUp, matches } from "./condition.ts";
import type { Content } from "./content.ts";
import type { Condition, DoStep, Flow } from "./schema.ts";
import { type Answer, optionOf, textsOf } from "./session.ts";

/** What a tip says so far, and where. */
export interface TipSoFar {
  content: Pick<Content, "place" | "officer">;
  flow: Flow;
  answers: Record<string, Answer>;
}

/** Facts that a branch of a flow which sends a tip may use beside its answers: each is "yes" or "no". */
export const TIP_FACTS: Record<string, (tip: TipSoFar) => boolean> = {
  /** Whether the receiving station asks for originals. */
  "place/originals": asksFiles,
  /** Whether the words so far speak of an officer who does wrong. */
  "words/officer": ({ content, answers }) => {
    for (const key in answers) {
      const answer = answers[key];
      if (typeof answer === "object" && textsOf(answer).some(content.officer)) return true;
    }
    return false;
  },
};

export function isFact(key: string): boolean {
  return Object.hasOwn(TIP_FACTS, key);
}

/**
 * Whether a condition fits. Facts take time to find: only where nothing else decides. A flow that sends
 * no tip has none.
 */
export function fits(when: Condition, here: TipSoFar): boolean {
  const { flow, answers } = here;
  const { facts, rest } = aboutTip(when);
  if (!matches(rest, answers, flow.flow)) return false;
  if (facts.length === 0) return true;
  if (!submitStep(flow)) return false;
  for (const [name, values] of facts) {
    const isFound = TIP_FACTS[name]?.(here) ? "yes" : "no";
    if (!values.includes("any") && !values.includes(isFound)) return false;
  }
  return true;
}

/** The facts that a condition asks for, and the rest of it. */
interface AboutTip {
  facts: [name: string, values: string[]][];
  rest: Condition;
}

/** By condition: each is content's. */
const known = new WeakMap<Condition, AboutTip>();

/** Which facts a condition needs. */
function aboutTip(condition: Condition): AboutTip {
  const before = known.get(condition);
  if (before) return before;
  const { facts = [], rest = [] } = Object.groupBy(Object.entries(condition), ([key]) =>
    isFact(key) ? "facts" : "rest",
  );
  const made: AboutTip = {
    facts: facts.map(([name, wanted]) => [name, [wanted].flat()]),
    rest: Object.fromEntries(rest),
  };
  known.set(condition, made);
  return made;
}

function asksFiles({ content: { place }, flow, answers }: TipSoFar): boolean {
  const inputs = submitStep(flow)?.with ?? {};
  const input = (name: string) => optionOf(lookUp(answers, flow.flow, inputs[name] ?? "")) ?? "";
  const instead = input("instead");
  const isTaken = place.categories.some(({ id }) => id === instead);
  const category = isTaken ? instead : input("category");
  const [station = ""] = route(place, { category, area: input("area"), appeal: input("appeal") });
  return asksOriginals(place, station);
}

/** The step that sends the flow's tip. Its inputs name category and area. */
export function submitStep(flow: Flow): DoStep | null {
  const before = submits.get(flow);
  if (before !== undefined) return before;
  const found = flow.steps.find((step) => step.kind === "do" && step.effect === "submit-tip");
  const step = found?.kind === "do" ? found : null;
  submits.set(flow, step);
  return step;
}

const submits = new WeakMap<Flow, DoStep | null>();
