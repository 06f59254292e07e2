import { useContext } from "react";
import { caseEn } from "./case-en.ts";
import { type CaseWords, caseVi } from "./case-vi.ts";
import { LanguageContext } from "./language-context.ts";
import type { InboxLanguage } from "./languages.ts";

export const CASE_WORDS: Record<InboxLanguage, CaseWords> = { vi: caseVi, en: caseEn };

/** Texts about whose case a tip is. */
export function useCaseWords(): CaseWords {
  return CASE_WORDS[useContext(LanguageContext).lang];
}
