import { useContext } from "react";
import { forwardEn } from "./forward-en.ts";
import { type ForwardWords, forwardVi } from "./forward-vi.ts";
import { LanguageContext } from "./language-context.ts";
import type { InboxLanguage } from "./languages.ts";

export const FORWARD_WORDS: Record<InboxLanguage, ForwardWords> = { vi: forwardVi, en: forwardEn };

/** Texts about forwarding. */
export function useForwardWords(): ForwardWords {
  return FORWARD_WORDS[useContext(LanguageContext).lang];
}

/** A text in each language: what is forwarded is read elsewhere. */
export function forwardTextOf(pick: (words: ForwardWords) => string): Record<string, string> {
  return { vi: pick(forwardVi), en: pick(forwardEn) };
}
