import { useContext } from "react";
import { LanguageContext } from "./language-context.ts";
import type { InboxLanguage } from "./languages.ts";
import { ringEn } from "./ring-en.ts";
import { type RingWords, ringVi } from "./ring-vi.ts";

export const RING_WORDS: Record<InboxLanguage, RingWords> = { vi: ringVi, en: ringEn };

/** Titles of notifications. */
export function useRingWords(): RingWords {
  return RING_WORDS[useContext(LanguageContext).lang];
}
