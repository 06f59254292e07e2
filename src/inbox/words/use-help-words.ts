import { useContext } from "react";
import { helpEn } from "./help-en.ts";
import { type HelpWords, helpVi } from "./help-vi.ts";
import { LanguageContext } from "./language-context.ts";
import type { InboxLanguage } from "./languages.ts";

export const HELP_WORDS: Record<InboxLanguage, HelpWords> = { vi: helpVi, en: helpEn };

/** Texts of the help about each page, which is loaded apart. */
export function useHelpWords(): HelpWords {
  return HELP_WORDS[useContext(LanguageContext).lang];
}
