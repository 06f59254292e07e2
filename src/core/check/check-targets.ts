import { EFFECT_NAMES, effectNamed } from "../effects/effects.ts";
import { HOME_FLOW, LANGUAGE_FLOW, MAILBOX_FLOW } from "../flow/content.ts";
import { didYouMean, type Fault, faultAt } from "./check-fault.ts";
import type { Checked, FlowFile } from "./check-files.ts";
import { edgesOf } from "./flow-graph.ts";

/** Flows that the engine itself starts. */
const ROOTS = [HOME_FLOW, LANGUAGE_FLOW, MAILBOX_FLOW];

/** Reports names that do not exist, and names that are used twice. */
export function checkTargets(checked: Checked): Fault[] {
  return [
    ...checked.flows.flatMap((file) => [
      ...repeatedNames(file),
      ...wrongFileName(file),
      ...missingTargets(checked, file),
      ...unknownEffects(file),
      ...unknownKeepers(file),
    ]),
    ...missingRoots(checked),
  ];
}

function missingTargets({ content }: Checked, file: FlowFile): Fault[] {
  const steps = file.flow.steps.map(({ id }) => id);
  const flows = Object.keys(content.flows);
  return edgesOf(file.flow).flatMap(({ from, to, keys }) => {
    const spot = file.atStep(from, ...keys);
    if (to.type === "step" && !steps.includes(to.step)) {
      return [faultAt(spot, `there is no step "${to.step}"`, didYouMean(to.step, steps))];
    }
    if ((to.type === "flow" || to.type === "run") && !flows.includes(to.flow)) {
      return [faultAt(spot, `there is no flow "${to.flow}"`, didYouMean(to.flow, flows))];
    }
    return [];
  });
}

/** Steps that are to keep what a sentence says beside a choice. */
function unknownKeepers(file: FlowFile): Fault[] {
  const steps = file.flow.steps.map(({ id }) => id);
  return file.flow.steps.flatMap((step) => {
    const keeper = "words" in step ? step.words?.answer : undefined;
    if (keeper === undefined || steps.includes(keeper)) return [];
    const spot = file.atStep(step.id, "words", "answer");
    return [faultAt(spot, `there is no step "${keeper}"`, didYouMean(keeper, steps))];
  });
}

function unknownEffects(file: FlowFile): Fault[] {
  return file.flow.steps.flatMap((step) => {
    if (step.kind !== "do" || effectNamed(step.effect)) return [];
    const hint = didYouMean(step.effect, EFFECT_NAMES) ?? EFFECT_NAMES.join(", ");
    return [faultAt(file.atStep(step.id, "effect"), `effect can't be "${step.effect}"`, hint)];
  });
}

function repeatedNames(file: FlowFile): Fault[] {
  const { steps } = file.flow;
  return steps.flatMap((step, index) => {
    const options = step.kind === "choose" ? step.options : [];
    return [
      ...repeated(steps, index).map(() =>
        faultAt(file.at("steps", index, "id"), `a second step "${step.id}"`),
      ),
      ...options.flatMap(({ id }, at) =>
        repeated(options, at).map(() =>
          faultAt(file.at("steps", index, "options", at, "id"), `a second option "${id}"`),
        ),
      ),
    ];
  });
}

/** The item, if an earlier one has the same id. */
function repeated<T extends { id: string }>(items: T[], index: number): T[] {
  const item = items[index];
  return item && items.slice(0, index).some(({ id }) => id === item.id) ? [item] : [];
}

function wrongFileName(file: FlowFile): Fault[] {
  const spot = file.at("flow");
  const name = /([^/]+)\.yaml$/.exec(spot.file)?.[1] ?? "";
  if (name === file.flow.flow) return [];
  return [faultAt(spot, `flow "${file.flow.flow}" stands in ${name}.yaml`, "name both the same")];
}

function missingRoots({ content }: Checked): Fault[] {
  return ROOTS.filter((id) => !content.flows[id]).map((id) =>
    faultAt({ file: `flows/${id}.yaml`, line: 1, column: 1 }, `there is no flow "${id}"`),
  );
}

/** Reports flows that nothing starts. */
export function checkFlowsReached(checked: Checked): Fault[] {
  const started = new Set([
    ...ROOTS,
    ...checked.flows.flatMap(({ flow }) =>
      edgesOf(flow).flatMap(({ to }) => ("flow" in to ? [to.flow] : [])),
    ),
  ]);
  return checked.flows
    .filter(({ flow }) => !started.has(flow.flow))
    .map((file) => faultAt(file.at("flow"), `nothing leads to the flow "${file.flow.flow}"`));
}
