import type { Choice } from "../engine/choice.ts";
import { choicesOf } from "../engine/options.ts";
import { questionScreen, shownCommands } from "../engine/screen.ts";
import { LONGEST_SUMMARY } from "../engine/summary.ts";
import type { Content } from "../flow/content.ts";
import { isInput } from "../flow/is-input.ts";
import type { Outgoing } from "../flow/outgoing.ts";
import type { At } from "../flow/position.ts";
import type { ChooseStep, Flow, InputStep } from "../flow/schema.ts";
import { type Answer, newSession, type Run, type Session } from "../flow/session.ts";
import { arrivals } from "./arrivals.ts";

/** The largest possible screen of a question: all its options, and the longest text before it. */
export interface SampleScreen {
  flow: string;
  step: string;
  lang: string;
  choices: Choice[];
  screen: Outgoing;
}

/** Number of receipts of a busy chat. */
const RECEIPTS = 5;
/** The longest screen number that a button carries, nine digits. */
const SCREEN = 999_999_999;

/** The largest screens of all questions of the content, in a language. */
export function sampleScreens(content: Content, lang: string): SampleScreen[] {
  const before = arrivals(content);
  return Object.values(content.flows).flatMap((flow) =>
    flow.steps.flatMap((step) => {
      if (!isInput(step)) return [];
      const said = before.get(`${flow.flow}/${step.id}`) ?? [[]];
      return samplesOf({ content, lang, flow }, step, said);
    }),
  );
}

interface Asking {
  content: Content;
  lang: string;
  flow: Flow;
}

function samplesOf(asking: Asking, step: InputStep, said: string[][]): SampleScreen[] {
  const { content, lang, flow } = asking;
  const open = withEverything(step);
  return answersFor(content, flow, step).map((answers) => {
    const at = atStep(asking, step, answers);
    const screen = questionScreen(at, open, {
      before: [longest(asking, said)],
      commands: shownCommands(content, at.session, at.run),
    });
    if (step.kind === "choose" && step.summary) screen.blocks.push("x".repeat(LONGEST_SUMMARY));
    return { flow: flow.flow, step: step.id, lang, choices: choicesOf(at, open), screen };
  });
}

/** The step with all its options, without their conditions. */
function withEverything(step: InputStep): InputStep {
  if (step.kind !== "choose") return { ...step };
  return { ...step, options: step.options.map(({ if: _, ...option }) => option) };
}

function atStep({ content, lang, flow }: Asking, step: InputStep, answers: Run["answers"]): At {
  const frame = { flow: flow.flow, step: step.id };
  const run: Run = { frames: [frame], answers, trail: [], changing: false };
  return { content, lang, frame, run, session: sampleSession(content, lang) };
}

function sampleSession({ place }: Content, lang: string): Session {
  const category = place.categories[0]?.id ?? "";
  const receipts = Array.from({ length: RECEIPTS }, (_, index) => {
    return {
      code: `0000-0000-0000-0000-${index}`,
      category,
      at: "2026-11-23T08:00:00Z",
      unread: true,
    };
  });
  return { ...newSession(), lang, screen: SCREEN, receipts };
}

/**
 * Answers for which to sample the step: one for each topic or card, else none. A review is sampled
 * with everything that it offers to add, for each category.
 */
function answersFor(content: Content, flow: Flow, step: InputStep): Run["answers"][] {
  if (step.kind !== "choose") return [{}];
  if (step.from === "offered") return reviewed(content, flow);
  const { cards } = content.guides;
  const named = (key: string, ids: string[]): Run["answers"][] =>
    ids.map((id) => ({ [keyOf(flow, key)]: option(id) }));
  if (step.card !== undefined) return named(step.card, [...cards.keys()]);
  if (step.from === "guides" && step.of !== undefined) {
    return named(step.of, [...new Set([...cards.values()].map(({ topic }) => topic))]);
  }
  return [{}];
}

function reviewed(content: Content, flow: Flow): Run["answers"][] {
  const skipped: Run["answers"] = {};
  for (const { flow: id, steps } of Object.values(content.flows)) {
    for (const step of steps) {
      if (isInput(step) && !step.offer) skipped[`${id}/${step.id}`] = { type: "skipped" };
    }
  }
  const kind = flow.steps.find((step) => step.kind === "choose" && step.from === "categories");
  const key = `${flow.flow}/${kind?.id ?? ""}`;
  return content.place.categories.map(({ id }) => ({ ...skipped, [key]: option(id) }));
}

function keyOf(flow: Flow, key: NonNullable<ChooseStep["of"]>): string {
  return key.includes("/") ? key : `${flow.flow}/${key}`;
}

function option(id: string): Answer {
  return id;
}

/**
 * The longest text that may come before: of the flow, or the engine's reply to an answer that it
 * did not understand.
 */
function longest({ content, lang }: Asking, said: string[][]): string {
  const hotlines = content.place.hotlines;
  const format = (id: string) => content.texts.format(lang, id, { ...hotlines, ...SAMPLE_ARGS });
  const texts = [...said, ["emergency"], ["note-choose", "help"], ["note-too-long"]].map((ids) =>
    ids.map(format).join("\n\n"),
  );
  return texts.reduce((most, text) => (text.length > most.length ? text : most), "");
}

/** Sample values. The length of officers' messages and notices is not known here. */
const SAMPLE_ARGS = {
  count: 0,
  receipt: "0000-0000-0000-0000-0",
  max: 3_500,
  length: 99_999,
  min: 10,
};
