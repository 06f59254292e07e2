import { type ReactNode, useEffect, useMemo, useState } from "react";
import { LanguageContext } from "./language-context.ts";
import { INBOX_LANGUAGES, type InboxLanguage, isInboxLanguage } from "./languages.ts";

/** Storage key of the officer's language, the only thing that this app stores in the browser. */
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

function storedLanguage(): InboxLanguage {
  const stored = localStorage.getItem(STORED);
  return isInboxLanguage(stored) ? stored : INBOX_LANGUAGES[0];
}
