import { useContext } from "react";
import { LanguageContext } from "./language-context.ts";
import type { InboxLanguage } from "./languages.ts";
import { paperEn } from "./paper-en.ts";
import { type PaperWords, paperVi } from "./paper-vi.ts";

const PAPER_WORDS: Record<InboxLanguage, PaperWords> = { vi: paperVi, en: paperEn };

/** Texts of what is taken out of a tip's page. */
export function usePaperWords(): PaperWords {
  return PAPER_WORDS[useContext(LanguageContext).lang];
}
