import { useContext } from "react";
import { LanguageContext } from "./language-context.ts";
import type { InboxLanguage } from "./languages.ts";
import { tipPageEn } from "./tip-page-en.ts";
import { type TipPageWords, tipPageVi } from "./tip-page-vi.ts";

export const TIP_PAGE_WORDS: Record<InboxLanguage, TipPageWords> = {
  vi: tipPageVi,
  en: tipPageEn,
};

/** Texts of the page of one tip. */
export function useTipPageWords(): TipPageWords {
  return TIP_PAGE_WORDS[useContext(LanguageContext).lang];
}
