import { endTexts } from "../effects/effects.ts";
import { ENGINE_TEXTS } from "../engine/engine-texts.ts";
import { ATTACH_CHOICES } from "../engine/options.ts";
import type { Content } from "../flow/content.ts";
import { isInput } from "../flow/is-input.ts";
import type { Flow, InputStep, Step } from "../flow/schema.ts";
import { GUIDE_TOPICS } from "../guide/guide-topics.ts";
import { statusTexts } from "../station/status-text.ts";
import type { Checked } from "./check-files.ts";

/** A text that the content needs. */
export interface NeededText {
  id: string;
  /** Used instead if the text is missing. */
  or?: string;
  /** Its placeholders, besides the hotlines. */
  given: readonly string[];
  /** The flow that needs it. Absent: the engine or the place. */
  flow?: string;
  step?: string;
}

/** Text id → its placeholders. */
export type TextTable = Readonly<Record<string, readonly string[]>>;

/** All texts that the content and the engine need, with their placeholders. */
export function neededTexts({ content, scamSigns }: Checked): NeededText[] {
  const labelled = flowsWithLabels(content);
  return [
    ...inTable(ENGINE_TEXTS),
    ...scamSigns.map((id) => ({ id: `scam-${id}`, given: [] })),
    ...placeTexts(content),
    ...guideTexts(content),
    ...Object.values(content.flows).flatMap((flow) =>
      flow.steps.flatMap((step) =>
        stepTexts(content, { flow, step, labelled: labelled.has(flow.flow) }).map((text) => {
          return { ...text, flow: flow.flow, step: step.id };
        }),
      ),
    ),
  ];
}

export function inTable(texts: TextTable): NeededText[] {
  return Object.entries(texts).map(([id, given]) => ({ id, given }));
}

function placeTexts({ place }: Content): NeededText[] {
  const named = [
    // Who runs it.
    "place-keeper",
    ...place.areas.map(({ id }) => `area-${id}`),
    ...place.stations.map(({ id }) => `station-${id}`),
    ...place.categories.map(({ id }) => `category-${id}`),
    ...place.topics.map((id) => `topic-${id}`),
    ...statusTexts(place.subStatuses),
  ];
  return named.map((id) => ({ id, given: [] }));
}

function guideTexts({ flows, guides }: Content): NeededText[] {
  const steps = Object.values(flows).flatMap((flow) => flow.steps);
  const areListed = steps.some((step) => step.kind === "choose" && step.from === "guide-topics");
  const cards = [...guides.cards.values()];
  const topics = areListed ? GUIDE_TOPICS : new Set(cards.map(({ topic }) => topic));
  const ids = [
    ...[...topics].map((topic) => `guide-topic-${topic}`),
    ...cards.flatMap(({ id }) => [`guide-${id}-title`, `guide-${id}-body`]),
  ];
  return ids.map((id) => ({ id, given: [] }));
}

/** Flows whose answers are reviewed and sent. Each of their questions needs a label. */
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

interface Asking {
  flow: Flow;
  step: Step;
  labelled: boolean;
}

function stepTexts(content: Content, { flow, step, labelled }: Asking): NeededText[] {
  const own = `${flow.flow}-${step.id}`;
  if (step.kind === "say") return [{ id: own, given: [] }];
  if (step.kind === "do") return endTexts(step.effect);
  if (!isInput(step)) return [];
  const isAnswer = step.kind !== "choose" || (!step.summary && step.from !== "answered");
  return [
    { id: own, given: questionGiven(step) },
    ...(labelled && isAnswer ? [{ id: `${own}-label`, given: [] }] : []),
    ...hintTexts(content, flow, step),
    ...ownOptions(step).map((id) => ({ id: `${own}-${id}`, or: `option-${id}`, given: [] })),
  ];
}

/** The hints of a question, one for each option of the answer that it depends on. */
function hintTexts(content: Content, flow: Flow, step: InputStep): NeededText[] {
  if (step.kind !== "write" || step.hint === undefined) return [];
  const asked = flow.steps.find(({ id }) => id === step.hint);
  if (asked?.kind !== "choose") return [];
  const listed = asked.from === "categories" ? content.place.categories : asked.options;
  return listed.map(({ id }) => ({ id: `${flow.flow}-${step.id}-hint-${id}`, given: [] }));
}

function questionGiven(step: InputStep): string[] {
  const given = ["receipts", "drafts", "muteDays", "deletes"];
  if (step.kind === "locate") given.push("location");
  if (step.kind === "write" && step.hint !== undefined) given.push("hint");
  if (step.kind === "attach" && step.unmatched) given.push("count", "max");
  if (step.kind !== "choose") return given;
  if (step.from === "areas") given.push("location");
  if (step.summary) given.push("summary");
  if (step.from === "found-guides") given.push("count");
  if (step.card) given.push("title", "body", "source", "reviewed", "voted");
  return given;
}

function ownOptions(step: InputStep): string[] {
  if (step.kind === "attach" && step.unmatched) return [...ATTACH_CHOICES];
  return step.kind === "choose" ? step.options.map(({ id }) => id) : [];
}
