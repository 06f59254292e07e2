import { asksOriginals } from "../place/originals.ts";
import { route } from "../place/route.ts";
import { clausesOf, lookUp, matchesAll } from "./condition.ts";
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
 * Whether a condition of a flow fits, read once. Facts take time to find: only where nothing else
 * decides. A flow that sends no tip has none.
 */
export function fitting(when: Condition, flow: string): (here: TipSoFar) => boolean {
  const all = clausesOf(when, flow);
  const facts = all.filter(({ key }) => isFact(key));
  const rest = all.filter(({ key }) => !isFact(key));
  return (here) => {
    if (!matchesAll(rest, here.answers)) return false;
    if (facts.length === 0) return true;
    if (!submitStep(here.flow)) return false;
    for (const { key, values } of facts) {
      const isFound = TIP_FACTS[key]?.(here) ? "yes" : "no";
      if (!values.includes("any") && !values.includes(isFound)) return false;
    }
    return true;
  };
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
