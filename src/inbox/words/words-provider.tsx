import { type ReactNode, useEffect, useMemo, useState } from "react";
import { INBOX_LANGUAGES, type InboxLanguage, isInboxLanguage, WORDS } from "./languages.ts";
import { WordsContext } from "./words-context.ts";

/** The only thing this app keeps in the browser: which language the officer reads. */
const STORED = "tieng-mo.language";

export function WordsProvider({ children }: { children: ReactNode }) {
  const [lang, choose] = useState(storedLanguage);
  useEffect(() => {
    document.documentElement.lang = lang;
    localStorage.setItem(STORED, lang);
  }, [lang]);
  const wording = useMemo(() => ({ lang, words: WORDS[lang], choose }), [lang]);
  return <WordsContext value={wording}>{children}</WordsContext>;
}

function storedLanguage(): InboxLanguage {
  const stored = localStorage.getItem(STORED);
  return isInboxLanguage(stored) ? stored : INBOX_LANGUAGES[0];
}
