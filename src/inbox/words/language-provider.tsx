import { type ReactNode, useEffect, useMemo, useState } from "react";
import { LanguageContext } from "./language-context.ts";
import { INBOX_LANGUAGES, type InboxLanguage, isInboxLanguage } from "./languages.ts";

/** Storage key of the officer's language. What stays when the tab is closed tells of no tip. */
const STORED = "tieng-mo.language";

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [lang, choose] = useState(storedLanguage);
  useEffect(() => {
    document.documentElement.lang = lang;
    localStorage.setItem(STORED, lang);
  }, [lang]);
  const language = useMemo(() => ({ lang, choose }), [lang]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** The language that was chosen before, else the first one of the browser's that the inbox has. */
function storedLanguage(): InboxLanguage {
  const wishes = [localStorage.getItem(STORED), ...navigator.languages];
  const known = wishes.map((wish) => wish?.slice(0, 2) ?? null).find(isInboxLanguage);
  return known ?? INBOX_LANGUAGES[0];
}
