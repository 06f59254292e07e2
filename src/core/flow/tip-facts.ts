import { asksOriginals } from "../place/originals.ts";
import { route } from "../place/route.ts";
import { lookUp } from "./condition.ts";
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
  "words/officer": ({ content, answers }) =>
    Object.values(answers).some((answer) => textsOf(answer).some(content.officer)),
};

/** The facts that a condition asks for, and the rest of it. */
interface AboutTip {
  facts: string[];
  rest: Condition;
}

/** By condition: each is content's. */
const known = new WeakMap<Condition, AboutTip>();

/** Which facts a condition needs. Most need none, and facts cost time to find. */
export function aboutTip(condition: Condition): AboutTip {
  const before = known.get(condition);
  if (before) return before;
  const facts = Object.keys(condition).filter((key) => Object.hasOwn(TIP_FACTS, key));
  const rest = Object.entries(condition).filter(([key]) => !facts.includes(key));
  const made = { facts, rest: facts.length === 0 ? condition : Object.fromEntries(rest) };
  known.set(condition, made);
  return made;
}

/** The answers with these facts. A flow that sends no tip has none. */
export function withTipFacts(tip: TipSoFar, facts: string[]): Record<string, Answer> {
  if (!submitStep(tip.flow)) return tip.answers;
  const found = facts.map((name) => [name, TIP_FACTS[name]?.(tip) ? "yes" : "no"]);
  return { ...tip.answers, ...Object.fromEntries(found) };
}

function asksFiles({ content: { place }, flow, answers }: TipSoFar): boolean {
  const inputs = submitStep(flow)?.with ?? {};
  const input = (name: string) => optionOf(lookUp(answers, flow.flow, inputs[name] ?? "")) ?? "";
  const instead = input("instead");
  const isTaken = place.categories.some(({ id }) => id === instead);
  const [station = ""] = route(place, isTaken ? instead : input("category"), input("area"));
  return asksOriginals(place, station);
}

/** The step that sends the flow's tip. Its inputs name category and area. */
export function submitStep({ steps }: Flow): DoStep | null {
  for (const step of steps) if (step.kind === "do" && step.effect === "submit-tip") return step;
  return null;
}
