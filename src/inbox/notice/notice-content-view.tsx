import { contentOf, type NoticeContent } from "../../core/station/notice.ts";
import { languageName } from "../words/languages.ts";
import { useWords } from "../words/use-words.ts";
import { NoticeTermsView } from "./notice-terms-view.tsx";
import styles from "./notice-texts-view.module.css";

/** All that a notice says, in each of its languages. */
export function NoticeContentView({ content }: { content: NoticeContent }) {
  const { texts, ...terms } = contentOf(content);
  const { lang } = useWords();
  return (
    <div className={styles.texts}>
      <NoticeTermsView terms={terms} />
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
