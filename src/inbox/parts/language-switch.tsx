import { INBOX_LANGUAGES, languageName } from "../words/languages.ts";
import { useEntryWords } from "../words/use-entry-words.ts";
import styles from "./language-switch.module.css";

export function LanguageSwitch() {
  const { words, lang, choose } = useEntryWords();
  return (
    <fieldset aria-label={words.app.language} className={styles.switch}>
      {INBOX_LANGUAGES.map((code) => (
        <button
          aria-label={`${code.toUpperCase()}, ${languageName(code, code)}`}
          aria-pressed={code === lang}
          className={styles.option}
          key={code}
          lang={code}
          onClick={() => choose(code)}
          type="button"
        >
          {code.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
