import { useContext } from "react";
import { LanguageContext } from "./language-context.ts";
import type { InboxLanguage } from "./languages.ts";
import { pictureEn } from "./picture-en.ts";
import { type PictureWords, pictureVi } from "./picture-vi.ts";

export const PICTURE_WORDS: Record<InboxLanguage, PictureWords> = { vi: pictureVi, en: pictureEn };

/** Texts of the figures' page, which is loaded apart. */
export function usePictureWords(): PictureWords {
  return PICTURE_WORDS[useContext(LanguageContext).lang];
}
