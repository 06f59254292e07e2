import { useContext } from "react";
import { LanguageContext } from "./language-context.ts";
import type { InboxLanguage } from "./languages.ts";
import { statusEn } from "./status-en.ts";
import { type StatusWords, statusVi } from "./status-vi.ts";

const STATUS_WORDS: Record<InboxLanguage, StatusWords> = { vi: statusVi, en: statusEn };

/** Texts of the control that sets a tip's status. */
export function useStatusWords(): StatusWords {
  return STATUS_WORDS[useContext(LanguageContext).lang];
}
