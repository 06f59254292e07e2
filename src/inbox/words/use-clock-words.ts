import { useContext } from "react";
import { clocksEn } from "./clocks-en.ts";
import { type ClockWords, clocksVi } from "./clocks-vi.ts";
import { LanguageContext } from "./language-context.ts";
import type { InboxLanguage } from "./languages.ts";

const WORDS: Record<InboxLanguage, ClockWords> = { vi: clocksVi, en: clocksEn };

/** Texts about deadlines, which are loaded behind the sign-in. */
export function useClockWords(): ClockWords {
  return WORDS[useContext(LanguageContext).lang];
}
