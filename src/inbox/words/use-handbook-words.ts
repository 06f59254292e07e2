import { useContext } from "react";
import { handbookEn } from "./handbook-en.ts";
import { type HandbookWords, handbookVi } from "./handbook-vi.ts";
import { LanguageContext } from "./language-context.ts";
import type { InboxLanguage } from "./languages.ts";

export const HANDBOOK_WORDS: Record<InboxLanguage, HandbookWords> = {
  vi: handbookVi,
  en: handbookEn,
};

/** Texts of the officers' handbook, which is loaded apart. */
export function useHandbookWords(): HandbookWords {
  return HANDBOOK_WORDS[useContext(LanguageContext).lang];
}
