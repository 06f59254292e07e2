import { useContext } from "react";
import { LanguageContext } from "./language-context.ts";
import type { InboxLanguage } from "./languages.ts";
import { listEn } from "./list-en.ts";
import { type ListWords, listVi } from "./list-vi.ts";

export const LIST_WORDS: Record<InboxLanguage, ListWords> = { vi: listVi, en: listEn };

/** Texts of the list of tips. */
export function useListWords(): ListWords {
  return LIST_WORDS[useContext(LanguageContext).lang];
}
