import { optionOf } from "../flow/session.ts";
import {
  type EffectDefinition,
  FAIL,
  type Performed,
  type Performing,
} from "./effect-definition.ts";
import type { Subscribe } from "./subscribe.ts";

/** Sets the language of the chat and of its notices. */
export const setLanguage = {
  needs: [["lang"]],
  isWaitedFor: false,
  perform: set,
} as const satisfies EffectDefinition<Subscribe>;

function set({ session, content, input }: Performing): Performed<Subscribe> {
  const answer = input("lang");
  const lang = optionOf(answer);
  if (lang === null || !content.place.languages.includes(lang)) return FAIL;
  session.lang = lang;
  return { go: "next", log: session.subscribed ? [{ type: "subscribe", lang }] : [] };
}
