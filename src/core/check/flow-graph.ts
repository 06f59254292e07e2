import { HOME_FLOW } from "../flow/content.ts";
import { following } from "../flow/position.ts";
import type { ChooseStep, Flow, Step } from "../flow/schema.ts";

/** An edge of the flow graph: a way out of a step, as its file writes it. */
export interface Edge {
  from: string;
  /** Keys of the edge in the file, starting from the step. */
  keys: PropertyKey[];
  /** What leads to the edge: an option, `fail` ... */
  name?: string;
  to: Target;
}

type Target =
  | { type: "step"; step: string }
  /** Starts another flow; this one is left. */
  | { type: "flow"; flow: string }
  /** Runs a flow and returns to the next edge of the step. */
  | { type: "run"; flow: string }
  /** Changes an answer and returns to the review. */
  | { type: "change" }
  /** The flow is over. */
  | { type: "over" }
  /** The file names no target, and no step follows. */
  | { type: "nowhere" };

export function edgesOf(flow: Flow): Edge[] {
  return flow.steps.flatMap((step) => waysOf(flow, step));
}

export function waysOf(flow: Flow, step: Step): Edge[] {
  const way = (to: Target, keys: PropertyKey[], name?: string): Edge => ({
    from: step.id,
    keys,
    to,
    ...(name === undefined ? {} : { name }),
  });
  const next = (named: string | undefined): Edge =>
    named === undefined ? way(after(flow, step), []) : way(stepTarget(named), ["next"]);
  switch (step.kind) {
    case "say":
    case "locate":
    case "when":
      return [next(step.next)];
    case "write":
    case "attach":
      return [next(step.next), ...asideWays(step)];
    case "choose":
      return chooseWays(flow, step);
    case "branch": {
      const cases = step.cases.map((c, index) =>
        way(stepTarget(c.next), ["cases", index, "next"], Object.values(c.when).flat().join(", ")),
      );
      const other = step.else === undefined ? after(flow, step) : stepTarget(step.else);
      return [...cases, way(other, step.else === undefined ? [] : ["else"], "else")];
    }
    case "run":
      return [way({ type: "run", flow: step.flow }, ["flow"]), next(step.next)];
    case "do":
      return step.fail === undefined
        ? [next(step.next)]
        : [next(step.next), way(stepTarget(step.fail), ["fail"], "fail")];
    case "end":
      return [
        step.flow === undefined
          ? way({ type: "over" }, [])
          : way({ type: "flow", flow: step.flow }, ["flow"]),
      ];
  }
}

function chooseWays(flow: Flow, step: ChooseStep): Edge[] {
  const from = step.id;
  const plain: Edge =
    step.next === undefined
      ? { from, keys: [], to: after(flow, step) }
      : { from, keys: ["next"], to: stepTarget(step.next) };
  const options = step.options.map((option, index): Edge => {
    const at = ["options", index];
    const name = option.id;
    if (option.flow !== undefined) {
      return { from, keys: [...at, "flow"], name, to: { type: "flow", flow: option.flow } };
    }
    return option.next === undefined
      ? { ...plain, name }
      : { from, keys: [...at, "next"], name, to: stepTarget(option.next) };
  });
  const ways = [...options];
  const listed = listTarget(step.from);
  if (listed) ways.push({ from, keys: ["from"], to: listed });
  if (step.skip || (step.from && !listed)) ways.push(plain);
  return [...ways, ...asideWays(step)];
}

/** Ways of what is no answer to the step itself: a location, a file, words that choose nothing. */
function asideWays(step: Extract<Step, { kind: "choose" | "write" | "attach" }>): Edge[] {
  const from = step.id;
  const ways: Edge[] = [];
  const takers = {
    location: "location" in step ? step.location : undefined,
    media: "media" in step ? step.media : undefined,
  };
  for (const [kind, taker] of Object.entries(takers)) {
    if (taker !== undefined) ways.push({ from, keys: [kind], name: kind, to: stepTarget(taker) });
  }
  if ("unmatched" in step && step.unmatched) {
    const to = stepTarget(step.unmatched.next);
    ways.push({ from, keys: ["unmatched", "next"], name: "words", to });
  }
  return ways;
}

/** The default target of the choices of a list; null: the next step, as for any answer. */
function listTarget(from: ChooseStep["from"]): Target | null {
  if (from === "answered" || from === "offered") return { type: "change" };
  return from === "scam-guides" ? { type: "flow", flow: "guide" } : null;
}

function stepTarget(step: string): Target {
  return { type: "step", step };
}

function after(flow: Flow, { id }: Step): Target {
  const step = following(flow, id);
  return step === null ? { type: "nowhere" } : { type: "step", step };
}

/** Steps that are reachable from the first one. */
export function reachable(flow: Flow): Set<string> {
  const edges = edgesOf(flow);
  return closure(
    flow.steps.slice(0, 1).map(({ id }) => id),
    (id) => edges.flatMap(({ from, to }) => (from === id && to.type === "step" ? [to.step] : [])),
  );
}

/**
 * Steps from which a path leads out of the flow. All steps of the menu count, because the menu is
 * never left for good.
 */
export function leavable(flow: Flow): Set<string> {
  const edges = edgesOf(flow);
  const last = edges.filter(({ to }) => to.type !== "step" && to.type !== "run");
  if (flow.flow === HOME_FLOW) return new Set(flow.steps.map(({ id }) => id));
  return closure(
    last.map(({ from }) => from),
    (id) => edges.flatMap(({ from, to }) => (to.type === "step" && to.step === id ? [from] : [])),
  );
}

/** The transitive closure: all nodes that are reachable from `start` by `near`. */
export function closure(start: string[], near: (id: string) => string[]): Set<string> {
  const known = new Set(start);
  for (const id of known) {
    for (const other of near(id)) known.add(other);
  }
  return known;
}
