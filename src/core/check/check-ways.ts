import { type Content, HOME_FLOW } from "../flow/content.ts";
import { isInput } from "../flow/is-input.ts";
import type { Flow, Step } from "../flow/schema.ts";
import { type Fault, faultAt } from "./check-fault.ts";
import type { Checked, FlowFile } from "./check-files.ts";
import { closure, type Edge, edgesOf, leavable, reachable, waysOf } from "./flow-graph.ts";

/** Reports steps that cannot be reached, that lead nowhere, or that loop without a question. */
export function checkWays({ content, flows }: Checked): Fault[] {
  const silent = silentFlows(content);
  return flows.flatMap((file) => [
    ...unreachable(file),
    ...deadEnds(file),
    ...nothingToChoose(file),
    ...loops(content, silent, file),
    ...runsItself(content, file),
  ]);
}

function unreachable(file: FlowFile): Fault[] {
  const reached = reachable(file.flow);
  return file.flow.steps
    .filter(({ id }) => !reached.has(id))
    .map(({ id }) => faultAt(file.atStep(id), `nothing leads to the step "${id}"`));
}

function deadEnds(file: FlowFile): Fault[] {
  const reached = reachable(file.flow);
  const left = leavable(file.flow);
  const nowhere = edgesOf(file.flow).filter(({ to }) => to.type === "nowhere");
  const ends = [...new Set(nowhere.map(({ from }) => from))].map((id) =>
    faultAt(
      file.atStep(id),
      `nothing follows the step "${id}"`,
      "name a `next`, or add a step of the kind `end`",
    ),
  );
  // A flow for browsing needs no exit, because the menu command works everywhere.
  if (file.flow.browse) return ends;
  const stuck = file.flow.steps
    .filter(({ id }) => reached.has(id) && !left.has(id))
    .map(({ id }) => faultAt(file.atStep(id), `no way leads from the step "${id}" to an end`));
  return [...ends, ...stuck];
}

function nothingToChoose(file: FlowFile): Fault[] {
  return file.flow.steps.flatMap((step) => {
    if (step.kind !== "choose" || step.from || step.skip) return [];
    if (step.options.some((option) => !option.if)) return [];
    if (coversBoth(step.options.map((option) => option.if))) return [];
    return [faultAt(file.atStep(step.id), `the step "${step.id}" may have nothing to choose`)];
  });
}

/** Whether there are options for both values of a fact, so that one of them is always shown. */
function coversBoth(conditions: (Record<string, unknown> | undefined)[]): boolean {
  const values = new Map<string, Set<unknown>>();
  for (const condition of conditions) {
    const [[key, value] = [], ...more] = Object.entries(condition ?? {});
    if (key === undefined || more.length > 0) continue;
    values.set(key, (values.get(key) ?? new Set()).add(value));
  }
  return [...values.values()].some((given) => given.has("yes") && given.has("no"));
}

/** The next steps of a step without a question, within the same turn. */
function onwards(content: Content, silent: Set<string>, here: At): At[] {
  if (isInput(here.step)) return [];
  return waysOf(here.flow, here.step).flatMap((way) => {
    // The step after `run` follows only if the run flow may end without a question.
    const waits = here.step.kind === "run" && !silent.has(here.step.flow);
    return waits && way.to.type === "step" ? [] : reach(content, here.flow, way);
  });
}

function reach(content: Content, flow: Flow, { to }: Edge): At[] {
  switch (to.type) {
    case "step":
      return at(
        flow,
        flow.steps.find(({ id }) => id === to.step),
      );
    case "flow":
    case "run":
      return first(content, to.flow);
    case "over":
      return flow.flow === HOME_FLOW ? first(content, HOME_FLOW) : [];
    case "change":
    case "nowhere":
      return [];
  }
}

interface At {
  flow: Flow;
  step: Step;
}

function at(flow: Flow, step: Step | undefined): At[] {
  return step ? [{ flow, step }] : [];
}

function first(content: Content, id: string): At[] {
  const flow = content.flows[id];
  return flow ? at(flow, flow.steps[0]) : [];
}

const nameOf = ({ flow, step }: At): string => `${flow.flow}/${step.id}`;

function loops(content: Content, silent: Set<string>, file: FlowFile): Fault[] {
  return file.flow.steps.flatMap((step) => {
    const start = { flow: file.flow, step };
    const known = new Map<string, At>();
    const queue = onwards(content, silent, start);
    for (const next of queue) {
      if (known.has(nameOf(next))) continue;
      known.set(nameOf(next), next);
      queue.push(...onwards(content, silent, next));
    }
    return known.has(nameOf(start))
      ? [faultAt(file.atStep(step.id), `"${step.id}" leads back to itself without asking anything`)]
      : [];
  });
}

/** Flows that may go from the first step to the end without a question. */
function silentFlows(content: Content): Set<string> {
  const silent = new Set<string>();
  const all = Object.values(content.flows);
  let before = -1;
  while (silent.size !== before) {
    before = silent.size;
    for (const flow of all) if (passes(content, silent, flow)) silent.add(flow.flow);
  }
  return silent;
}

function passes(content: Content, silent: Set<string>, flow: Flow): boolean {
  const own = (id: string) => flow.steps.find((step) => step.id === id);
  const reached = closure(
    flow.steps.slice(0, 1).map(({ id }) => id),
    (id) => {
      const step = own(id);
      const next = step ? onwards(content, silent, { flow, step }) : [];
      return next.filter((to) => to.flow === flow).map((to) => to.step.id);
    },
  );
  return [...reached].some((id) => own(id)?.kind === "end");
}

function runsItself(content: Content, file: FlowFile): Fault[] {
  const runs = (id: string) =>
    (content.flows[id]?.steps ?? []).flatMap((step) => (step.kind === "run" ? [step.flow] : []));
  return file.flow.steps.flatMap((step) => {
    if (step.kind !== "run") return [];
    if (!closure([step.flow], runs).has(file.flow.flow)) return [];
    return [faultAt(file.atStep(step.id, "flow"), `the flow "${file.flow.flow}" runs itself`)];
  });
}
