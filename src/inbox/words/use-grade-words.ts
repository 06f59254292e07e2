import { useContext } from "react";
import { gradeEn } from "./grade-en.ts";
import { type GradeWords, gradeVi } from "./grade-vi.ts";
import { LanguageContext } from "./language-context.ts";
import type { InboxLanguage } from "./languages.ts";

const GRADE_WORDS: Record<InboxLanguage, GradeWords> = { vi: gradeVi, en: gradeEn };

/** Texts of the judgement of one tip. */
export function useGradeWords(): GradeWords {
  return GRADE_WORDS[useContext(LanguageContext).lang];
}
