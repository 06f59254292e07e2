import { isAnswer } from "../flow/session.ts";
import { type EffectDefinition, FAIL } from "./effect-definition.ts";

export interface CheckScam {
  type: "check-scam";
  text: string;
}

/** Checks a text for signs of a scam. */
export const checkScam = {
  needs: [["text"]],
  isWaitedFor: true,
  answers: [
    "verdict",
    "signs",
    "known",
    "number",
    "title",
    "body",
    "day",
    "station",
    "url",
    "changes",
  ],
  /** The text alone says nothing: questions do. */
  outcomes: ["unknown"],
  perform: ({ input }) => {
    const text = input("text");
    if (!isAnswer(text, "text")) return FAIL;
    return { go: "wait", log: [{ type: "check-scam", text: text.text }] };
  },
} as const satisfies EffectDefinition<CheckScam>;
