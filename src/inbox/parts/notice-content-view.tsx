import { contentOf, type NoticeContent } from "../../core/station/notice.ts";
import { languageName } from "../words/languages.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./notice-texts-view.module.css";

/** Shows the notice in each language as residents will read it. */
export function NoticeContentView({ content }: { content: NoticeContent }) {
  const { texts, ...unseen } = contentOf(content);
  // A new field of notices is an error here until it is shown.
  unseen satisfies Record<string, never>;
  const { lang } = useWords();
  return (
    <div className={styles.texts}>
      {Object.entries(texts).map(([code, { title, body }]) => (
        <div className={styles.text} key={code}>
          <p className={styles.language}>{languageName(code, lang)}</p>
          <div lang={code}>
            <strong>{title}</strong>
            <p className={styles.body}>{body}</p>
          </div>
        </div>
      ))}
    </div>
  );
}
