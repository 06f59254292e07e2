import { useContext } from "react";
import { alertsEn } from "./alerts-en.ts";
import { type AlertWords, alertsVi } from "./alerts-vi.ts";
import { LanguageContext } from "./language-context.ts";
import type { InboxLanguage } from "./languages.ts";

export const ALERT_WORDS: Record<InboxLanguage, AlertWords> = { vi: alertsVi, en: alertsEn };

/** Texts about alerts, which are loaded with the page "Duty". */
export function useAlertWords(): AlertWords {
  return ALERT_WORDS[useContext(LanguageContext).lang];
}
