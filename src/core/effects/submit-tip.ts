import { type CollectedAnswer, collect } from "../flow/collect.ts";
import { wholeKey } from "../flow/condition.ts";
import { rootFlow } from "../flow/position.ts";
import { type Answer, countUse, optionOf } from "../flow/session.ts";
import { localDate } from "../text/local-date.ts";
import { zonedTime } from "../text/zoned-time.ts";
import type { EffectDefinition, Performed, Performing } from "./effect-definition.ts";

export interface SubmitTip {
  type: "submit-tip";
  inputs: Record<string, Answer>;
  /** Keys of those inputs that are options: the station is told them in plain. */
  plain: string[];
  answers: CollectedAnswer[];
}

/** Sends the current draft. Its receipt comes when both station and mailbox have it. */
export const submitTip = {
  needs: [["category"], ["area"]],
  may: ["when", "originals", "instead", "appeal"],
  isWaitedFor: true,
  /** `reads`: when officers read again (ISO 8601), `unknown`, or empty: somebody is on duty. */
  answers: ["receipt", "category", "at", "reads", "day"],
  refusals: {
    limit: { text: "failed-submit-tip-limit", given: [] },
    /** Nobody else may have it, and the unit has no officer who could read it. */
    unstaffed: { text: "failed-submit-tip-unstaffed", given: [] },
    brake: { text: "failed-submit-tip-brake", given: [] },
  },
  perform: submit,
  conclude: (turn, { receipt, category, at, reads, day }) => {
    if (reads) tellDuty(turn, String(reads), String(day));
    const { session } = turn;
    const code = String(receipt);
    if (session.receipts.some((known) => known.code === code)) return;
    const entry = { code, category: String(category), at: String(at), unread: false };
    session.receipts = [...session.receipts, entry];
    countUse(session);
    turn.offerCopy("copy-receipt", code);
  },
} as const satisfies EffectDefinition<SubmitTip>;

function submit(turn: Performing): Performed<SubmitTip> {
  const { answers } = turn.run;
  const inputs: Record<string, Answer> = {};
  const plain: string[] = [];
  for (const [name, key] of Object.entries(turn.with)) {
    const answer = turn.input(name);
    if (answer) inputs[name] = answer;
    const isPlain = name !== "instead" && name !== "appeal";
    if (isPlain && optionOf(answer) !== null) plain.push(wholeKey(turn.flow, key));
  }
  const collected = collect(turn.content, rootFlow(turn.run), answers).flatMap(
    ({ frames, answer }) => {
      const top = frames.at(-1);
      return top ? [{ ...top, answer }] : [];
    },
  );
  const { instead, ...others } = inputs;
  // Another category was chosen for it, with everything that was answered in its own.
  const isTaken = turn.content.place.categories.some(({ id }) => id === instead);
  if (instead && isTaken) others.category = instead;
  return { go: "wait", log: [{ type: "submit-tip", inputs: others, plain, answers: collected }] };
}

/** Nobody reads the tip now: whom to call, before anything else, and when somebody reads it. */
function tellDuty(
  turn: Pick<Performing, "content" | "lang" | "say">,
  reads: string,
  day: string,
): void {
  const { timezone: timeZone, hotlines, duty } = turn.content.place;
  const call = hotlines[duty.call ?? ""] ?? Object.values(hotlines)[0] ?? "";
  const at = new Date(reads);
  const isKnown = !Number.isNaN(at.getTime());
  turn.say("tip-unattended", {
    call,
    day: isKnown ? day : "unknown",
    time: isKnown ? zonedTime(at, timeZone).slice(11, 16) : "",
    date: isKnown ? localDate(reads, { lang: turn.lang, timeZone }) : "",
  });
}
