import { useContext } from "react";
import { LanguageContext } from "./language-context.ts";
import type { InboxLanguage } from "./languages.ts";
import { practiceEn } from "./practice-en.ts";
import { type PracticeWords, practiceVi } from "./practice-vi.ts";

export const PRACTICE_WORDS: Record<InboxLanguage, PracticeWords> = {
  vi: practiceVi,
  en: practiceEn,
};

/** Texts of the practice tip, which is loaded apart. */
export function usePracticeWords(): PracticeWords {
  return PRACTICE_WORDS[useContext(LanguageContext).lang];
}
