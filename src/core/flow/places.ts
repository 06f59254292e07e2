import { clausesOf, comparable } from "./condition.ts";
import { isInput } from "./is-input.ts";
import type { Flow, Step } from "./schema.ts";
import { type Frame, optionOf } from "./session.ts";
import { fitting, isFact, type TipSoFar } from "./tip-facts.ts";

/** A step in its flow, with what a turn asks of it again and again. */
export interface Place {
  step: Step;
  frame: Frame;
  /** Of its answer. */
  key: string;
  /** The frames by which a path came here last; null: none did. */
  reached: { parents: Frame[]; frames: Frame[] } | null;
  /** The step after it in its file; null at the end. */
  following: string | null;
  /** The step after it; null: the flow is over. A function where the answers decide. */
  lead: string | null | Lead;
  /** The place that it leads to, where the answers do not decide; null: none. */
  ahead: Place | null;
  /** What it is to whoever only passes by. */
  isAsked: boolean;
  isOffer: boolean;
  isReview: boolean;
  /** Its cases ask for facts of the session. */
  asksSession: boolean;
}

type Lead = (here: TipSoFar) => string | null;

/** By flow and id. */
const known = new WeakMap<Flow, Map<string, Place>>();
/** A turn asks for the same flow again and again. */
let lastFlow: Flow | null = null;
let lastPlaces = new Map<string, Place>();

/** In their order. */
export function placesOf(flow: Flow): Map<string, Place> {
  if (flow !== lastFlow) {
    lastPlaces = known.get(flow) ?? readPlaces(flow);
    lastFlow = flow;
  }
  return lastPlaces;
}

function readPlaces(flow: Flow): Map<string, Place> {
  const places = new Map(
    flow.steps.map((step, index): [string, Place] => {
      const following = flow.steps[index + 1]?.id ?? null;
      const key = `${flow.flow}/${step.id}`;
      const lead = leadOf(step, { flow: flow.flow, key, following });
      const frame = { flow: flow.flow, step: step.id };
      const place = { step, frame, key, reached: null, following, lead, ahead: null };
      return [step.id, { ...place, ...kindOf(step) }];
    }),
  );
  for (const place of places.values()) {
    if (typeof place.lead === "string") place.ahead = places.get(place.lead) ?? null;
  }
  known.set(flow, places);
  return places;
}

/** The step after a place, by the answers so far; null: the flow is over. */
export function leadFrom({ lead }: Place, here: TipSoFar): string | null {
  return typeof lead === "function" ? lead(here) : lead;
}

interface Way {
  flow: string;
  key: string;
  following: string | null;
}

function leadOf(step: Step, { flow, key, following }: Way): Place["lead"] {
  switch (step.kind) {
    case "end":
      return null;
    case "branch":
      return branching(step.cases, flow, step.else ?? following);
    case "choose": {
      const plain = step.next ?? following;
      const own = new Map(step.options.map(({ id, next }) => [id, next]));
      if (![...own.values()].some((next) => next)) return plain;
      return ({ answers }) => own.get(optionOf(answers[key]) ?? "") ?? plain;
    }
    case "say":
    case "write":
    case "attach":
    case "locate":
    case "when":
    case "run":
    case "do":
      return step.next ?? following;
  }
}

type Cases = Extract<Step, { kind: "branch" }>["cases"];

function branching(cases: Cases, flow: string, otherwise: string | null): Lead {
  const one = keyOfAll(cases, flow);
  if (one === null) {
    const tests = cases.map(({ when, next }) => ({ test: fitting(when, flow), next }));
    return (here) => {
      for (const { test, next } of tests) if (test(here)) return next;
      return otherwise;
    };
  }
  const nexts = new Map<string, string>();
  for (const { when, next } of cases.toReversed()) {
    for (const value of clausesOf(when, flow)[0]?.values ?? []) nexts.set(value, next);
  }
  return ({ answers }) => {
    const answer = answers[one];
    return (answer && nexts.get(comparable(answer))) ?? otherwise;
  };
}

/** The only answer that all cases ask for; null: they ask for several, for any, or for a fact. */
function keyOfAll(cases: Cases, flow: string): string | null {
  const clauses = cases.map(({ when }) => clausesOf(when, flow));
  const key = clauses[0]?.[0]?.key ?? "";
  const isOne = clauses.every(
    ([only, more]) => only?.key === key && !more && !only.values.includes("any"),
  );
  return isOne && !isFact(key) ? key : null;
}

type Kind = Pick<Place, "isAsked" | "isOffer" | "isReview" | "asksSession">;

function kindOf(step: Step): Kind {
  const isAsked = isInput(step);
  const cases = step.kind === "branch" ? step.cases : [];
  const keys = cases.flatMap(({ when }) => Object.keys(when));
  return {
    isAsked,
    isOffer: isAsked && step.offer,
    isReview: step.kind === "choose" && step.summary,
    asksSession: keys.some((key) => key.startsWith("session/")),
  };
}
