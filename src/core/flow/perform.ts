import { collect } from "./collect.ts";
import { lookUp } from "./condition.ts";
import { rootFlow } from "./position.ts";
import type { DoStep } from "./schema.ts";
import type { Answer } from "./session.ts";
import type { Walk } from "./walk.ts";

/** `wait`: the outside will answer with a `done` event. */
type Performed = "next" | "wait" | "fail";

/** Logs what a `do` step asks of the outside, or does what concerns only the session. */
export function performEffect(walk: Walk, flow: string, step: DoStep): Performed {
  const input = (name: string) => {
    const key = step.with[name];
    return key === undefined ? undefined : lookUp(walk.run.answers, flow, key);
  };
  switch (step.effect) {
    case "set-language":
      return setLanguage(walk, input("lang"));
    case "subscribe":
      walk.session.subscribed = true;
      walk.effects.push({ type: "subscribe", lang: walk.lang });
      return "next";
    case "unsubscribe":
      walk.session.subscribed = false;
      walk.effects.push({ type: "unsubscribe" });
      return "next";
    case "show-notices":
      walk.effects.push({ type: "show-notices", lang: walk.lang });
      return "wait";
    case "submit-tip":
      return submit(walk, flow, step);
    case "open-mailbox":
      return openMailbox(walk, mailboxCode(walk, input("pick"), input("typed")));
    case "answer-officer":
      return answer(walk, mailboxCode(walk, input("pick"), input("typed")), input("text"));
  }
}

function setLanguage(walk: Walk, answer: Answer | undefined): Performed {
  if (answer?.type !== "option" || !walk.content.place.languages.includes(answer.option)) {
    return "fail";
  }
  walk.session.lang = answer.option;
  // Notices come in the language of the chat.
  if (walk.session.subscribed) walk.effects.push({ type: "subscribe", lang: answer.option });
  return "next";
}

function submit(walk: Walk, flow: string, step: DoStep): Performed {
  const { answers } = walk.run;
  const inputs: Record<string, Answer> = {};
  for (const [name, key] of Object.entries(step.with)) {
    const answer = lookUp(answers, flow, key);
    if (answer) inputs[name] = answer;
  }
  const collected = collect(walk.content, rootFlow(walk.run), answers).flatMap(
    ({ frames, answer }) => {
      const top = frames.at(-1);
      return top ? [{ ...top, answer }] : [];
    },
  );
  walk.effects.push({ type: "submit-tip", inputs, answers: collected });
  return "wait";
}

/** The receipt picked from the chat's own, or typed. */
function mailboxCode(walk: Walk, pick?: Answer, typed?: Answer): string | null {
  const own = pick?.type === "option" ? walk.session.receipts[Number(pick.option)] : undefined;
  if (own) return own.code;
  return typed?.type === "text" ? typed.text : null;
}

function openMailbox(walk: Walk, code: string | null): Performed {
  if (code === null) return "fail";
  walk.session.receipts = walk.session.receipts.map((receipt) =>
    receipt.code === code ? { ...receipt, unread: false } : receipt,
  );
  walk.effects.push({ type: "open-mailbox", code });
  return "wait";
}

function answer(walk: Walk, code: string | null, text: Answer | undefined): Performed {
  if (code === null || text?.type !== "text") return "fail";
  walk.effects.push({ type: "answer-officer", code, text: text.text });
  return "wait";
}
