import { useContext } from "react";
import { LanguageContext } from "./language-context.ts";
import type { InboxLanguage } from "./languages.ts";
import { searchEn } from "./search-en.ts";
import { type SearchWords, searchVi } from "./search-vi.ts";

export const SEARCH_WORDS: Record<InboxLanguage, SearchWords> = { vi: searchVi, en: searchEn };

/** Texts of the search over tips, and of their first lines. */
export function useSearchWords(): SearchWords {
  return SEARCH_WORDS[useContext(LanguageContext).lang];
}
