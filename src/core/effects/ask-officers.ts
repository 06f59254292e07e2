import { isAnswer, optionOf } from "../flow/session.ts";
import { type EffectDefinition, FAIL } from "./effect-definition.ts";

export interface AskOfficers {
  type: "ask-officers";
  text: string;
  /** Whether this chat wants the answer. */
  tells: boolean;
}

/** Asks officers whether a text is true. They learn its words, and not who asks. */
export const askOfficers = {
  needs: [["text"]],
  may: ["answer"],
  isWaitedFor: true,
  answers: [],
  perform: ({ input }) => {
    const text = input("text");
    if (!isAnswer(text, "text")) return FAIL;
    const tells = optionOf(input("answer")) === "tell";
    return { go: "wait", log: [{ type: "ask-officers", text: text.text, tells }] };
  },
} as const satisfies EffectDefinition<AskOfficers>;
