import { expect } from "vitest";
import { typedCommand } from "../../../src/core/engine/command.ts";
import { parsePress } from "../../../src/core/engine/press.ts";
import { step } from "../../../src/core/engine/step.ts";
import { type Content, HOME_FLOW, LANGUAGE_FLOW } from "../../../src/core/flow/content.ts";
import type { EngineInput, IncomingBody } from "../../../src/core/flow/incoming.ts";
import { findStep, rootFlow, topFrame } from "../../../src/core/flow/position.ts";
import { type Answer, isAnswer, type Run, type Session } from "../../../src/core/flow/session.ts";
import { sessionSchema } from "../../../src/core/flow/session-schema.ts";
import { deepFreeze } from "./deep-freeze.ts";
import type { Played } from "./playing.ts";

/** Size in JSON of a session without its answers, receipts and attachments. */
const MOST_OVERHEAD = 16_000;
/** A reply, an acknowledged press, a kept file or an effect: the most that a turn returns. */
const MOST_EFFECTS = 4;

/** The same input to the same session gives the same, with or without JSON in between. */
export function expectPure(content: Content, before: Session, input: EngineInput): void {
  const plain = step(content, deepFreeze(before), deepFreeze(input));
  const stored = sessionSchema.parse(JSON.parse(JSON.stringify(before)));
  expect(asJson(step(content, stored, input))).toEqual(asJson(plain));
  expect(asJson(step(content, before, input))).toEqual(asJson(plain));
}

export function expectSmall({ after, effects }: Played, mostEffects = MOST_EFFECTS): void {
  const runs = runsOf(after);
  const held = JSON.stringify([runs.map((run) => run.answers), after.receipts, after.media]);
  expect(JSON.stringify(after).length - held.length).toBeLessThan(MOST_OVERHEAD);
  for (const { trail } of runs) {
    const twice = trail.filter((place, i) => trail.indexOf(place) !== i);
    expect(twice).toEqual([]);
  }
  expect(effects.length).toBeLessThanOrEqual(mostEffects);
}

export function expectPressable({ effects }: Played): void {
  for (const effect of effects) {
    if (effect.type !== "say") continue;
    for (const { data } of [...effect.screen.options, ...effect.screen.commands]) {
      expect(new TextEncoder().encode(data).length).toBeLessThanOrEqual(64);
    }
  }
}

/** Every message is answered: at once, or when the effect has ended. */
export function expectAnswered({ input, effects }: Played): void {
  if ("event" in input || input.body.type === "blocked" || input.body.type === "unblocked") return;
  expect(effects).not.toEqual([]);
}

/** An answer is only removed by cancelling, by sending, or at its own step. */
export function expectNothingLost(content: Content, played: Played): void {
  const { input, before, after } = played;
  for (const [flow, was] of draftsOf(content, before)) {
    const now = draftsOf(content, after).get(flow);
    if (!now) {
      expect(isOver(content, was, played)).toBe(true);
      continue;
    }
    const asked = topFrame(was);
    for (const [key, answer] of given(was)) {
      const kept = now.answers[key];
      expect(kept, key).toBeDefined();
      const isAsked = before.run === was && key === `${asked?.flow}/${asked?.step}`;
      if (!isAsked && kept)
        expect(withoutAdded(kept, answer)).toEqual(withoutFailed(answer, input));
    }
  }
}

/** What a sentence says beside a choice is added to what was written before, or to what was passed over. */
function withoutAdded(kept: Answer, before: Answer): Answer {
  if (!isAnswer(kept, "text")) return kept;
  if (isAnswer(before, "skipped")) return before;
  return isAnswer(before, "text") && kept.text.startsWith(`${before.text}\n`) ? before : kept;
}

/** One input leads to the menu from anywhere. */
export function expectMenuNear(content: Content, session: Session): void {
  if (session.lang === null) return;
  for (const text of ["00", "/start", "menu"]) {
    expectMenu(step(content, session, { body: { type: "text", text } }).session, content);
  }
  const data = `c:${session.screen}:menu`;
  // A second press of the button that led here is a double tap, and changes nothing.
  if (data === session.pressed) return;
  expectMenu(step(content, session, { body: { type: "press", data, ack: "a" } }).session, content);
}

export function expectMenu(session: Session, content: Content): void {
  expect(session.run?.frames).toEqual([
    { flow: HOME_FLOW, step: content.flows[HOME_FLOW]?.steps[0]?.id },
  ]);
}

function runsOf(session: Session): Run[] {
  return [...(session.run ? [session.run] : []), ...Object.values(session.parked)];
}

function draftsOf(content: Content, session: Session): Map<string, Run> {
  const drafts = runsOf(session).filter((run) => content.flows[rootFlow(run)]?.draft);
  return new Map(drafts.map((run) => [rootFlow(run), run]));
}

/** The answers of a draft. A language chosen on the way is not one. */
function given(run: Run): [string, Answer][] {
  return Object.entries(run.answers).filter(([key]) => !key.startsWith(`${LANGUAGE_FLOW}/`));
}

function withoutFailed(answer: Answer, input: EngineInput): Answer {
  if (!isAnswer(answer, "media") || !("event" in input)) return answer;
  const { event } = input;
  if (event.type !== "media-failed") return answer;
  return { ...answer, items: answer.items.filter(({ slot }) => slot !== event.slot) };
}

function isOver(content: Content, was: Run, { input, before, after, effects }: Played): boolean {
  if (given(was).length === 0) return true;
  if (effects.some(({ type }) => type === "forget-me")) return true;
  if ("event" in input && input.event.type === "idle") return input.event.draft === "expired";
  if ("event" in input) return findStep(content, topFrame(was))?.kind === "do";
  return (was === before.run || after.run === null) && isCancel(content, input.body);
}

function isCancel(content: Content, body: IncomingBody): boolean {
  const ends = ["cancel", "weather"];
  if (body.type === "text") return ends.includes(typedCommand(content, body.text) ?? "");
  const press = body.type === "press" ? parsePress(body.data) : null;
  return press?.type === "command" && ends.includes(press.command);
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
