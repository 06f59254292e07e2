import type { Content } from "../../src/core/flow/content.ts";
import type { EngineInput } from "../../src/core/flow/incoming.ts";
import type { OutOption } from "../../src/core/flow/outgoing.ts";
import { newSession, type Session } from "../../src/core/flow/session.ts";
import { step } from "../../src/core/flow/step.ts";

/** `press`: the option of that id on the newest screen. */
type Move = { press: string } | { text: string };

const HELLO: Move[] = [{ text: "/start" }, { press: "vi" }];

/**
 * A tip from the menu to its review, with a look back, a changed answer and a slip of the thumb;
 * then cancelled, so that the next one starts from the same menu. Half buttons, half words.
 */
const TIP: Move[] = [
  { press: "tip" },
  { text: "trộm" },
  { press: "today" },
  { text: "kỳ trinh" },
  { text: "Đầu ngõ 12, gần chợ" },
  { text: "Hai người lạ mặt đi xe máy không biển số, rình trước các cửa hàng từ chiều." },
  { press: "skip" },
  { press: "ping" },
  { press: "change" },
  { press: "tip/what" },
  { text: "Hai người đi xe máy không biển số, rình trước cửa hàng vàng từ ba giờ chiều." },
  { text: "trợ giúp" },
  { text: "0" },
  { text: "chưa biết nữa" },
  { text: "hủy" },
];

/** Turns of a conversation: its inputs, and the state as JSON before each of them. */
export interface Recording {
  inputs: EngineInput[];
  states: string[];
}

/** The first `length` turns of one resident who writes tip after tip. */
export function record(content: Content, length: number): Recording {
  const inputs: EngineInput[] = [];
  const states: string[] = [];
  let session: Session = newSession();
  let options: OutOption[] = [];
  for (let turn = 0; turn < length; turn++) {
    const input = inputOf(moveAt(turn), options);
    inputs.push(input);
    states.push(JSON.stringify(session));
    const after = step(content, session, input);
    session = after.session;
    const said = after.effects.findLast((effect) => effect.type === "say");
    if (!said) throw new Error(`turn ${turn + 1} says nothing: the flows have changed`);
    options = said.screen.options;
  }
  return { inputs, states };
}

/** The same move comes back every TIP.length turns: turns 5 and 500 are the same step. */
export function moveAt(turn: number): Move {
  const move = HELLO[turn] ?? TIP[(turn - HELLO.length) % TIP.length];
  if (!move) throw new RangeError("no move");
  return move;
}

function inputOf(move: Move, options: OutOption[]): EngineInput {
  if ("text" in move) return { body: { type: "text", text: move.text } };
  const option = options.find(({ data }) => data.endsWith(`:${move.press}`));
  if (!option) throw new Error(`no option ${move.press} to press: the flows have changed`);
  return { body: { type: "press", data: option.data, ack: "1" } };
}
