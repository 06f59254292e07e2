import { effectNamed, isWaitedFor } from "../effects/effects.ts";
import { type Content, HOME_FLOW } from "../flow/content.ts";
import { isInput } from "../flow/is-input.ts";
import type { Flow, Step } from "../flow/schema.ts";
import { type Edge, waysOf } from "./flow-graph.ts";

/** More texts before a question than this are a loop, which check-ways.ts reports. */
const LONGEST_CHAIN = 12;

/**
 * Finds the texts that may come before each question on the same screen: lists of text ids, by
 * `flow/step`. Every question has at least the empty list.
 */
export function arrivals(content: Content): Map<string, string[][]> {
  const found = new Map<string, string[][]>();
  const look: Look = { content, found };
  for (const flow of Object.values(content.flows)) {
    arrive(look, flow, { step: flow.steps[0], said: [] });
    for (const step of flow.steps) leave(look, flow, step);
  }
  return found;
}

interface Look {
  content: Content;
  found: Map<string, string[][]>;
}

interface Here {
  step: Step | undefined;
  said: string[];
}

/** Follows the edges out of a step at which a turn ends, where a new screen begins. */
function leave(look: Look, flow: Flow, step: Step): void {
  const waits = step.kind === "do" && isWaitedFor(step.effect);
  if (!isInput(step) && !waits) return;
  for (const way of waysOf(flow, step)) follow(look, flow, { way, said: saidOn(way, step) });
}

function arrive(look: Look, flow: Flow, { step, said }: Here): void {
  if (!step || said.length > LONGEST_CHAIN) return;
  if (isInput(step)) {
    const key = `${flow.flow}/${step.id}`;
    const known = look.found.get(key) ?? [];
    if (!known.some((other) => other.join() === said.join())) look.found.set(key, [...known, said]);
    return;
  }
  if (step.kind === "do" && isWaitedFor(step.effect)) return;
  const spoken = step.kind === "say" ? [...said, `${flow.flow}-${step.id}`] : said;
  for (const way of waysOf(flow, step)) {
    // The step after `run` is reached from the end of the flow that it runs.
    if (step.kind === "run" && way.to.type === "step") continue;
    follow(look, flow, { way, said: [...spoken, ...saidOn(way, step)] });
  }
}

/** The text of an effect's outcome. */
function saidOn(way: Edge, step: Step): string[] {
  if (step.kind !== "do" || !effectNamed(step.effect)?.answers) return [];
  return [`${way.name === "fail" ? "failed" : "after"}-${step.effect}`];
}

function follow(look: Look, flow: Flow, { way, said }: { way: Edge; said: string[] }): void {
  const { to } = way;
  switch (to.type) {
    case "step":
      return arrive(look, flow, { step: flow.steps.find(({ id }) => id === to.step), said });
    case "flow":
    case "run": {
      const other = look.content.flows[to.flow];
      return other && arrive(look, other, { step: other.steps[0], said });
    }
    case "over":
      return comeBack(look, flow, said);
    case "change":
    case "nowhere":
      return;
  }
}

/** Goes on after a flow's end: after each `run` of it, or at the menu. */
function comeBack(look: Look, flow: Flow, said: string[]): void {
  const runners = Object.values(look.content.flows).flatMap((runner) =>
    runner.steps.flatMap((step) =>
      step.kind === "run" && step.flow === flow.flow ? [{ runner, step }] : [],
    ),
  );
  for (const { runner, step } of runners) {
    const next = waysOf(runner, step).find(({ to }) => to.type === "step");
    if (next) follow(look, runner, { way: next, said });
  }
  const home = look.content.flows[HOME_FLOW];
  if (runners.length === 0 && home) arrive(look, home, { step: home.steps[0], said });
}
