import { endTexts } from "../effects/effects.ts";
import { COMMANDS, type Content } from "../flow/content.ts";
import { isInput } from "../flow/position.ts";
import type { Flow, InputStep, Step } from "../flow/schema.ts";
import { ENGINE_TEXTS } from "./engine-texts.ts";

/** A text that the content needs. */
export interface NeededText {
  id: string;
  /** Takes its place when it is not there. */
  or?: string;
  /** Placeholders that are given to it beside the hotlines. */
  given: readonly string[];
  /** Who needs it; without: the engine or the place. */
  flow?: string;
  step?: string;
}

/** Every text that the flows, the place and the engine ask for, with what it is given. */
export function neededTexts(content: Content): NeededText[] {
  const labelled = flowsWithLabels(content);
  return [
    ...Object.entries(ENGINE_TEXTS).map(([id, given]) => ({ id, given })),
    ...COMMANDS.map((command) => ({ id: `command-${command}`, given: [] })),
    ...placeTexts(content),
    ...guideTexts(content),
    ...Object.values(content.flows).flatMap((flow) =>
      flow.steps.flatMap((step) =>
        stepTexts(flow, step, labelled.has(flow.flow)).map((text) => {
          return { ...text, flow: flow.flow, step: step.id };
        }),
      ),
    ),
  ];
}

function placeTexts({ place }: Content): NeededText[] {
  const named = [
    ...place.areas.map(({ id }) => `area-${id}`),
    ...place.stations.map(({ id }) => `station-${id}`),
    ...place.categories.map(({ id }) => `category-${id}`),
  ];
  return named.map((id) => ({ id, given: [] }));
}

function guideTexts({ guides }: Content): NeededText[] {
  return [...guides.cards.values()].flatMap(({ id, topic }) => [
    { id: `guide-topic-${topic}`, given: [] },
    { id: `guide-${id}-title`, given: [] },
    { id: `guide-${id}-body`, given: [] },
  ]);
}

/** Flows whose answers are reviewed and sent: each of their questions needs a short name. */
function flowsWithLabels({ flows }: Content): Set<string> {
  const reviewed = Object.values(flows).filter(({ steps }) =>
    steps.some((step) => step.kind === "choose" && step.summary),
  );
  const known = new Set(reviewed.map(({ flow }) => flow));
  for (const id of known) {
    for (const step of flows[id]?.steps ?? []) if (step.kind === "run") known.add(step.flow);
  }
  return known;
}

function stepTexts(flow: Flow, step: Step, labelled: boolean): NeededText[] {
  const own = `${flow.flow}-${step.id}`;
  if (step.kind === "say") return [{ id: own, given: [] }];
  if (step.kind === "do") return endTexts(step.effect);
  if (!isInput(step)) return [];
  const isAnswer = step.kind !== "choose" || (!step.summary && step.from !== "answered");
  return [
    { id: own, given: questionGiven(step) },
    ...(labelled && isAnswer ? [{ id: `${own}-label`, given: [] }] : []),
    ...ownOptions(step).map((id) => ({ id: `${own}-${id}`, or: `option-${id}`, given: [] })),
  ];
}

function questionGiven(step: InputStep): string[] {
  const given = ["receipts", "drafts"];
  if (step.kind === "locate") given.push("location");
  if (step.kind !== "choose") return given;
  if (step.summary) given.push("summary");
  if (step.from === "found-guides") given.push("count");
  if (step.card) given.push("title", "body", "source", "reviewed", "voted");
  return given;
}

function ownOptions(step: InputStep): string[] {
  return step.kind === "choose" ? step.options.map(({ id }) => id) : [];
}
