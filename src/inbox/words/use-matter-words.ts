import { useContext } from "react";
import { LanguageContext } from "./language-context.ts";
import type { InboxLanguage } from "./languages.ts";
import { matterEn } from "./matter-en.ts";
import { type MatterWords, matterVi } from "./matter-vi.ts";

export const MATTER_WORDS: Record<InboxLanguage, MatterWords> = { vi: matterVi, en: matterEn };

/** Texts of tips about the same thing. */
export function useMatterWords(): MatterWords {
  return MATTER_WORDS[useContext(LanguageContext).lang];
}
