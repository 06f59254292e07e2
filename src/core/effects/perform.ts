import { collect } from "../flow/collect.ts";
import { lookUp } from "../flow/condition.ts";
import type { Content } from "../flow/content.ts";
import { rootFlow } from "../flow/position.ts";
import type { DoStep } from "../flow/schema.ts";
import type { Answer, Run, Session } from "../flow/session.ts";
import type { TextArgs } from "../text/texts.ts";
import { TIP_RATINGS } from "../tip/tip-rating.ts";
import type { Effect } from "./effect.ts";
import { forgetMe, wipeChat, withdraw } from "./perform-erase.ts";
import { rateCard, rateTip } from "./perform-rate.ts";
import { checkReceipt } from "./perform-receipt.ts";

/** The turn that performs: its session may be changed, its effects added to. */
export interface Performing {
  readonly content: Content;
  readonly session: Session;
  readonly run: Run;
  readonly lang: string;
  readonly effects: Effect[];
  say(id: string, args?: TextArgs): void;
  offerCopy(label: string, text: string): void;
}

/** `wait`: the outside will answer with a `done` event. `over`: nothing is left to go on with. */
type Performed = "next" | "wait" | "fail" | "over";

/** Logs what a `do` step asks of the outside, or does what concerns only the session. */
export function performEffect(turn: Performing, flow: string, step: DoStep): Performed {
  const input = (name: string) => {
    const key = step.with[name];
    return key === undefined ? undefined : lookUp(turn.run.answers, flow, key);
  };
  switch (step.effect) {
    case "set-language":
      return setLanguage(turn, input("lang"));
    case "check-receipt":
      return checkReceipt(turn, input("typed"));
    case "subscribe":
      turn.session.subscribed = true;
      turn.effects.push({ type: "subscribe", lang: turn.lang });
      return "next";
    case "unsubscribe":
      turn.session.subscribed = false;
      turn.effects.push({ type: "unsubscribe" });
      return "next";
    case "show-notices":
      turn.effects.push({ type: "show-notices", lang: turn.lang });
      return "wait";
    case "check-scam":
      return checkScam(turn, input("text"));
    case "submit-tip":
      return submit(turn, flow, step);
    case "open-mailbox":
      return openMailbox(turn, mailboxCode(turn, input("pick"), input("typed")));
    case "show-proof":
      return showProof(turn, mailboxCode(turn, input("pick"), input("typed")));
    case "answer-officer":
      return answer(turn, mailboxCode(turn, input("pick"), input("typed")), {
        text: input("text"),
        rating: input("rating"),
      });
    case "wipe-chat":
      return wipeChat(turn, input("when"));
    case "forget-me":
      return forgetMe(turn);
    case "withdraw-tip":
      return withdraw(turn, mailboxCode(turn, input("pick"), input("typed")));
    case "rate":
      return rateTip(turn, mailboxCode(turn, input("pick"), input("typed")), input("rating"));
    case "rate-card":
      return rateCard(turn, input("card"), input("vote"));
  }
}

function setLanguage(turn: Performing, answer: Answer | undefined): Performed {
  if (answer?.type !== "option" || !turn.content.place.languages.includes(answer.option)) {
    return "fail";
  }
  turn.session.lang = answer.option;
  // Notices come in the language of the chat.
  if (turn.session.subscribed) turn.effects.push({ type: "subscribe", lang: answer.option });
  return "next";
}

function checkScam(turn: Performing, text: Answer | undefined): Performed {
  if (text?.type !== "text") return "fail";
  turn.effects.push({ type: "check-scam", text: text.text });
  return "wait";
}

function submit(turn: Performing, flow: string, step: DoStep): Performed {
  const { answers } = turn.run;
  const inputs: Record<string, Answer> = {};
  for (const [name, key] of Object.entries(step.with)) {
    const answer = lookUp(answers, flow, key);
    if (answer) inputs[name] = answer;
  }
  const collected = collect(turn.content, rootFlow(turn.run), answers).flatMap(
    ({ frames, answer }) => {
      const top = frames.at(-1);
      return top ? [{ ...top, answer }] : [];
    },
  );
  turn.effects.push({ type: "submit-tip", inputs, answers: collected });
  return "wait";
}

/** The receipt picked from the chat's own, or typed. */
function mailboxCode(turn: Performing, pick?: Answer, typed?: Answer): string | null {
  const own = pick?.type === "option" ? turn.session.receipts[Number(pick.option)] : undefined;
  if (own) return own.code;
  return typed?.type === "text" ? typed.text : null;
}

function openMailbox(turn: Performing, code: string | null): Performed {
  if (code === null) return "fail";
  turn.session.receipts = turn.session.receipts.map((receipt) =>
    receipt.code === code ? { ...receipt, unread: false } : receipt,
  );
  turn.effects.push({ type: "open-mailbox", code });
  return "wait";
}

function showProof(turn: Performing, code: string | null): Performed {
  if (code === null) return "fail";
  turn.effects.push({ type: "show-proof", code });
  return "wait";
}

function answer(
  turn: Performing,
  code: string | null,
  { text, rating: rated }: Record<"text" | "rating", Answer | undefined>,
): Performed {
  if (code === null || text?.type !== "text") return "fail";
  const rating = TIP_RATINGS.find((one) => rated?.type === "option" && rated.option === one);
  const about = rating === undefined ? {} : { rating };
  turn.effects.push({ type: "answer-officer", code, text: text.text, ...about });
  return "wait";
}
