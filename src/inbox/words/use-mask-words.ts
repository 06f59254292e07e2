import { useContext } from "react";
import { LanguageContext } from "./language-context.ts";
import type { InboxLanguage } from "./languages.ts";
import { maskEn } from "./mask-en.ts";
import { type MaskWords, maskVi } from "./mask-vi.ts";

export const MASK_WORDS: Record<InboxLanguage, MaskWords> = { vi: maskVi, en: maskEn };

/** Texts about hiding words before a tip is printed or saved. */
export function useMaskWords(): MaskWords {
  return MASK_WORDS[useContext(LanguageContext).lang];
}

/** The name of private notes among the parts of a tip, in each language. */
export const NOTE_LABEL: Record<InboxLanguage, string> = { vi: maskVi.note, en: maskEn.note };
