import { typedCommand } from "../../src/core/engine/command.ts";
import { parsePress } from "../../src/core/engine/press.ts";
import type { Command, Content } from "../../src/core/flow/content.ts";
import type { EngineInput, FlowEvent } from "../../src/core/flow/incoming.ts";
import { isInput } from "../../src/core/flow/is-input.ts";
import type { Outgoing } from "../../src/core/flow/outgoing.ts";
import { answerKey, findStep, topFrame } from "../../src/core/flow/position.ts";
import type { Step } from "../../src/core/flow/schema.ts";
import type { Session } from "../../src/core/flow/session.ts";
import type { Played } from "../core/engine/playing.ts";

/**
 * What a turn has been to, in words: `step tip/what`, `option tip/review/send`, `back at write`,
 * `effect rate`, `ended scam/check ok`, `tip theft`. Steps are those that rest in front of the resident, and those of
 * which a text was said.
 */
export function visitsOf(content: Content, turn: Played): string[] {
  const { before, after, effects, input } = turn;
  const screens = effects.flatMap((effect) => (effect.type === "say" ? [effect.screen] : []));
  const command = commandIn(content, input);
  const kind = restIn(content, before);
  return [
    ...(command && kind ? [`${command} at ${kind}`] : []),
    ...placesIn(content, after, screens),
    ...endIn(input, before),
    ...screens.flatMap(({ blocks }) => blocks.map((block) => `said ${block}`)),
    ...effects.map(({ type }) => `effect ${type}`),
    ...effects.flatMap((effect) =>
      effect.type === "submit-tip" && typeof effect.inputs.category === "string"
        ? [`tip ${effect.inputs.category}`]
        : [],
    ),
  ];
}

/** The kind of a step at which a conversation rests, the review being one of its own; else null. */
export function restKind(step: Step): string | null {
  if (step.kind === "choose" && step.summary) return "review";
  return isInput(step) || step.kind === "do" ? step.kind : null;
}

function restIn(content: Content, { run, lang }: Session): string | null {
  const step = findStep(content, run ? topFrame(run) : undefined);
  return step && lang !== null ? restKind(step) : null;
}

function placesIn(content: Content, { run }: Session, screens: Outgoing[]): string[] {
  const frame = run ? topFrame(run) : undefined;
  if (!frame || !findStep(content, frame)) return [];
  const offered = screens.flatMap(({ options }) => options.map(({ data }) => parsePress(data)));
  return [
    `step ${answerKey(frame)}`,
    ...offered.flatMap((press) =>
      press?.type === "option" ? [`option ${answerKey(frame)}/${press.option}`] : [],
    ),
  ];
}

function endIn(input: EngineInput, { run }: Session): string[] {
  const frame = run ? topFrame(run) : undefined;
  const isOk = "event" in input ? endOf(input.event) : null;
  return frame && isOk !== null ? [`ended ${answerKey(frame)} ${isOk ? "ok" : "no"}`] : [];
}

/** Whether an effect ended well; null: the event is no end. */
function endOf(event: FlowEvent): boolean | null {
  if (event.type === "wiped") return event.refused === 0;
  return event.type === "done" ? event.ok : null;
}

function commandIn(content: Content, input: EngineInput): Command | null {
  if ("event" in input) return null;
  if (input.body.type === "text") return typedCommand(content, input.body.text);
  const press = input.body.type === "press" ? parsePress(input.body.data) : null;
  return press?.type === "command" ? press.command : null;
}
