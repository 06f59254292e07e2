import { useContext } from "react";
import { LanguageContext } from "./language-context.ts";
import type { InboxLanguage } from "./languages.ts";
import { shiftEn } from "./shift-en.ts";
import { type ShiftWords, shiftVi } from "./shift-vi.ts";

export const SHIFT_WORDS: Record<InboxLanguage, ShiftWords> = { vi: shiftVi, en: shiftEn };

/** Texts of the handover's page, which is loaded apart. */
export function useShiftWords(): ShiftWords {
  return SHIFT_WORDS[useContext(LanguageContext).lang];
}
