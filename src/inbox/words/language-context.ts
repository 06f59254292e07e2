import { createContext } from "react";
import type { InboxLanguage } from "./languages.ts";

export interface Language {
  lang: InboxLanguage;
  choose(lang: InboxLanguage): void;
}

export const LanguageContext = createContext<Language>({ lang: "vi", choose: () => undefined });
