import { useContext } from "react";
import { faceEn } from "./face-en.ts";
import { type FaceWords, faceVi } from "./face-vi.ts";
import { LanguageContext } from "./language-context.ts";
import type { InboxLanguage } from "./languages.ts";

export const FACE_WORDS: Record<InboxLanguage, FaceWords> = { vi: faceVi, en: faceEn };

/** Texts about the network, and what has been done. */
export function useFaceWords(): FaceWords {
  return FACE_WORDS[useContext(LanguageContext).lang];
}
