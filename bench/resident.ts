import { step } from "../src/core/engine/step.ts";
import type { Content } from "../src/core/flow/content.ts";
import type { EngineInput } from "../src/core/flow/incoming.ts";
import type { OutOption } from "../src/core/flow/outgoing.ts";
import { findStep, topFrame } from "../src/core/flow/position.ts";
import { newSession, type Session } from "../src/core/flow/session.ts";

/** Options to take where they are offered. Elsewhere the first one is taken. */
const WANTED = ["vi", "tip", "today", "skip", "change", "tip/what"];
/** Answers that are typed as words. */
const WORDS: Record<string, string> = { "tip/category": "trộm", "tip/area": "kỳ trinh" };
const PLACE = "Đầu ngõ 12, gần chợ";
const STORY = "Hai người lạ mặt đi xe máy không biển số, rình trước các cửa hàng từ chiều.";
/** Inputs at the review after one answer was changed: help, a typing error, back, cancel. */
const ENDING = ["trợ giúp", "chưa biết nữa", "0", "hủy"];

/** Longer than any path through the flows. A resident who makes no progress fails the benchmark. */
const LONGEST_TIP = 60;

/** The turns of a conversation: its inputs, and the state before each as JSON. */
export interface Recording {
  inputs: EngineInput[];
  states: string[];
  /** The turns of one tip, from one menu to the next, counted from 0. */
  tip: { start: number; length: number };
}

/**
 * Records a resident who writes tip after tip with the real flows and cancels each at its review,
 * so that the next one starts from the same menu. `buttons`: presses options; otherwise types their
 * keys.
 */
export function record(content: Content, length: number, buttons: boolean): Recording {
  const inputs: EngineInput[] = [];
  const states: string[] = [];
  const menus: number[] = [];
  const resident = new Resident(content, buttons);
  let session = newSession();
  for (let turn = 0; turn < length; turn++) {
    if (isAtMenu(session)) menus.push(turn);
    if (turn - (menus.at(-1) ?? 0) > LONGEST_TIP) throw new Error("a tip comes to no end");
    const input = resident.next(session);
    inputs.push(input);
    states.push(JSON.stringify(session));
    session = resident.hear(step(content, session, input));
  }
  const [start = 0, again = 0] = menus;
  if (again <= start) throw new Error("the resident never comes back to the menu");
  return { inputs, states, tip: { start, length: again - start } };
}

function isAtMenu({ run }: Session): boolean {
  return run?.frames.length === 1 && run.frames[0]?.flow === "menu";
}

class Resident {
  readonly #content: Content;
  readonly #buttons: boolean;
  #options: OutOption[] = [];
  #ending: string[] = [];
  #changed = false;

  constructor(content: Content, buttons: boolean) {
    this.#content = content;
    this.#buttons = buttons;
  }

  /** Reads the reply of a turn. */
  hear({ session, effects }: ReturnType<typeof step>): Session {
    const said = effects.findLast((effect) => effect.type === "say");
    if (!said) throw new Error("a turn says nothing");
    this.#options = said.screen.options;
    return session;
  }

  next(session: Session): EngineInput {
    if (isAtMenu(session)) this.#changed = false;
    if (isAtMenu(session)) this.#ending = [];
    const frame = session.run ? topFrame(session.run) : undefined;
    const asked = findStep(this.#content, frame);
    const place = frame ? `${frame.flow}/${frame.step}` : "";
    if (asked?.kind === "choose" && asked.summary && this.#ending.length === 0) {
      if (this.#changed) this.#ending = [...ENDING];
      this.#changed = true;
    }
    const text = this.#ending.shift() ?? WORDS[place] ?? this.#written(asked?.kind);
    return text === null ? this.#chosen() : { body: { type: "text", text } };
  }

  #written(kind: string | undefined): string | null {
    if (kind === "locate") return PLACE;
    if (kind === "write") return STORY;
    return kind === undefined ? "/start" : null;
  }

  #chosen(): EngineInput {
    const wanted = WANTED.map((id) => this.#options.find(({ data }) => data.endsWith(`:${id}`)));
    const option = wanted.find((found) => found) ?? this.#options[0];
    if (!option) throw new Error("nothing to choose from");
    if (!this.#buttons) return { body: { type: "text", text: option.key } };
    return { body: { type: "press", data: option.data, ack: "1" } };
  }
}
