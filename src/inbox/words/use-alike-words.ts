import { useContext } from "react";
import { alikeEn } from "./alike-en.ts";
import { type AlikeWords, alikeVi } from "./alike-vi.ts";
import { LanguageContext } from "./language-context.ts";
import type { InboxLanguage } from "./languages.ts";

export const ALIKE_WORDS: Record<InboxLanguage, AlikeWords> = { vi: alikeVi, en: alikeEn };

/** Texts of what is found by comparing tips. */
export function useAlikeWords(): AlikeWords {
  return ALIKE_WORDS[useContext(LanguageContext).lang];
}
