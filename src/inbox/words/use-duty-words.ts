import { useContext } from "react";
import { dutyEn } from "./duty-en.ts";
import { type DutyWords, dutyVi } from "./duty-vi.ts";
import { LanguageContext } from "./language-context.ts";
import type { InboxLanguage } from "./languages.ts";

export const DUTY_WORDS: Record<InboxLanguage, DutyWords> = { vi: dutyVi, en: dutyEn };

/** Texts of the page about who is on duty, which are loaded with it. */
export function useDutyWords(): DutyWords {
  return DUTY_WORDS[useContext(LanguageContext).lang];
}
