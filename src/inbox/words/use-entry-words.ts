import { useContext } from "react";
import { entryEn } from "./entry-en.ts";
import { type EntryWords, entryVi } from "./entry-vi.ts";
import { LanguageContext } from "./language-context.ts";
import type { InboxLanguage } from "./languages.ts";

const WORDS: Record<InboxLanguage, EntryWords> = { vi: entryVi, en: entryEn };

/** Texts of the pages before sign-in, and of components that they share with other pages. */
export function useEntryWords() {
  const language = useContext(LanguageContext);
  return { ...language, words: WORDS[language.lang] };
}
