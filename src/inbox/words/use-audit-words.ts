import { useContext } from "react";
import { auditEn } from "./audit-en.ts";
import { type AuditWords, auditVi } from "./audit-vi.ts";
import { LanguageContext } from "./language-context.ts";
import type { InboxLanguage } from "./languages.ts";

export const AUDIT_WORDS: Record<InboxLanguage, AuditWords> = { vi: auditVi, en: auditEn };

/** Texts of the audit's page, which is loaded apart. */
export function useAuditWords(): AuditWords {
  return AUDIT_WORDS[useContext(LanguageContext).lang];
}
