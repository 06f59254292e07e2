import { step } from "../../src/core/engine/step.ts";
import type { EngineInput } from "../../src/core/flow/incoming.ts";
import { newSession } from "../../src/core/flow/session.ts";
import type { Candidate } from "../measure.ts";
import { LAP, optionId, questionAt, takenOption } from "../questions/questions.ts";
import { readQuestions } from "../questions/read-questions.ts";
import { answerOf, newState, questionOf, type SwitchState } from "../questions/switch-bot.ts";
import { makeSwitchBot } from "./grammy-switch.ts";

/** Measures turns of the twelve questions. The engine's are half pressed and half typed. */
export const QUESTION_TURNS = {
  engine: "engine",
  grammy: "grammY + hand-written switch",
  bare: "hand-written switch alone",
};

const content = readQuestions();

function play(json: string, input: EngineInput): string {
  // Only this code writes it.
  const { session, effects } = step(content, JSON.parse(json), input);
  if (effects.length === 0) throw new Error("no effect");
  return JSON.stringify(session);
}

function typed(turn: number): string {
  return questionAt(turn).options[takenOption(turn)] ?? "";
}

/** Inputs of two laps, pressed and typed, and the state before them. */
function laps(): { inputs: EngineInput[]; first: string; full: string } {
  let json = JSON.stringify(newSession());
  for (const text of ["/start", "1", "1"]) json = play(json, { body: { type: "text", text } });
  const first = json;
  let full = json;
  const inputs: EngineInput[] = [];
  for (let turn = 0; turn < 2 * LAP; turn++) {
    const { screen } = JSON.parse(json);
    const data = `o:${screen}:${optionId(takenOption(turn))}`;
    const isPressed = turn % 2 === 0;
    const body = isPressed
      ? ({ type: "press", data, ack: "1" } as const)
      : ({ type: "text", text: typed(turn) } as const);
    inputs.push({ body });
    json = play(json, { body });
    if (json.length > full.length) full = json;
  }
  return { inputs, first, full };
}

/** `sessionBytes`: of the engine's state after twelve answers, as JSON. */
export function questionCandidates(): { candidates: Candidate[]; sessionBytes: number } {
  const { inputs, first, full } = laps();
  const grammy = makeSwitchBot();
  const candidates: Candidate[] = [
    {
      name: QUESTION_TURNS.engine,
      run: (count) => {
        let json = first;
        for (let turn = 0; turn < count; turn++) {
          const at = turn % inputs.length;
          const input = inputs[at];
          if (input) json = play(at === 0 ? first : json, input);
        }
      },
    },
    { name: QUESTION_TURNS.grammy, run: (count) => grammy(count) },
    {
      name: QUESTION_TURNS.bare,
      run: (count) => {
        let json = JSON.stringify(newState());
        for (let turn = 0; turn < count; turn++) {
          // Only this code writes it.
          const state = answerOf(JSON.parse(json) as SwitchState, typed(turn));
          if (questionOf(state).text === "") throw new Error("no reply");
          json = JSON.stringify(state);
        }
      },
    },
  ];
  return { candidates, sessionBytes: Buffer.byteLength(full) };
}
