import { useContext } from "react";
import { en } from "./en.ts";
import { LanguageContext } from "./language-context.ts";
import type { InboxLanguage } from "./languages.ts";
import { vi, type Words } from "./vi.ts";

export const WORDS: Record<InboxLanguage, Words> = { vi, en };

/** All texts. Pages before sign-in use `useEntryWords`, so that they load faster. */
export function useWords() {
  const language = useContext(LanguageContext);
  return { ...language, words: WORDS[language.lang] };
}
