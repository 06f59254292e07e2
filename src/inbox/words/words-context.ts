import { createContext } from "react";
import { type InboxLanguage, WORDS } from "./languages.ts";
import type { Words } from "./vi.ts";

export interface Wording {
  lang: InboxLanguage;
  words: Words;
  choose(lang: InboxLanguage): void;
}

export const WordsContext = createContext<Wording>({
  lang: "vi",
  words: WORDS.vi,
  choose: () => undefined,
});
