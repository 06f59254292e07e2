import { useContext } from "react";
import { LanguageContext } from "./language-context.ts";
import type { InboxLanguage } from "./languages.ts";
import { mapEn } from "./map-en.ts";
import { type MapWords, mapVi } from "./map-vi.ts";

const MAP_WORDS: Record<InboxLanguage, MapWords> = { vi: mapVi, en: mapEn };

/** Texts of maps. */
export function useMapWords(): MapWords {
  return MAP_WORDS[useContext(LanguageContext).lang];
}
