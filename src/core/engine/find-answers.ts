import { isInput } from "../flow/is-input.ts";
import { type At, answerKey } from "../flow/position.ts";
import type { Flow, InputStep } from "../flow/schema.ts";
import type { Answer, Frame, Run } from "../flow/session.ts";
import { valueText } from "../flow/value-text.ts";
import type { TextArgs } from "../text/texts.ts";
import { matchOption } from "./match-option.ts";
import { choicesOf } from "./options.ts";

/** The turn under way, as far as it is needed. */
interface Turn extends Omit<At, "frame"> {
  update(change: Partial<Run>): void;
  say(id: string, args: TextArgs): void;
}

/** Times that a sentence may be taken to mean. What happens now is always asked. */
const CLEAR_TIMES = ["today", "yesterday"];

/**
 * Answers to open questions of a flow that somebody's own sentence gives: the ward, if it names one
 * place, and the day. They are shown in the review, like what was answered when asked.
 */
export function findAnswers(walk: Turn, flow: Flow, { text, asked }: Said): void {
  const found = flow.steps.flatMap((step) => {
    const frame = { flow: flow.flow, step: step.id };
    if (!isInput(step) || step.id === asked || walk.run.answers[answerKey(frame)]) return [];
    const answer = answerIn(walk, { step, frame, text });
    return answer === null ? [] : [{ frame, answer }];
  });
  if (found.length === 0) return;
  const answers = found.map(({ frame, answer }): [string, Answer] => [answerKey(frame), answer]);
  walk.update({ answers: { ...walk.run.answers, ...Object.fromEntries(answers) } });
  const { content, lang } = walk;
  const values = found.map(({ frame, answer }) => valueText({ content, lang, frame }, answer));
  walk.say("note-found", { found: values.join(", ") });
}

interface Said {
  text: string;
  /** The question that it was written at, which takes its own answer. */
  asked?: string;
}

interface Sought {
  step: InputStep;
  frame: Frame;
  text: string;
}

function answerIn(walk: Turn, { step, frame, text }: Sought): string | null {
  const { content, session, run, lang } = walk;
  if (step.kind === "choose" && step.from === "areas") {
    const places = content.findAreas(text);
    const [area, another] = places?.areas ?? [];
    return area !== undefined && another === undefined && !places?.namesSeveral ? area : null;
  }
  if (step.kind !== "when") return null;
  const choices = choicesOf({ content, session, run, frame, lang }, step);
  const { spoken } = content;
  const [time, another] = matchOption(choices, text, { spoken, how: "loose" }).choices;
  return time && !another && CLEAR_TIMES.includes(time.id) ? time.id : null;
}
