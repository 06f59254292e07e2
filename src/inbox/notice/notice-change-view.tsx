import type { NoticeContent } from "../../core/station/notice.ts";
import { useWords } from "../words/use-words.ts";
import { NoticeContentView } from "./notice-content-view.tsx";
import styles from "./notice-texts-view.module.css";

/** What was sent and what takes its place, beside each other where there is room. */
export function NoticeChangeView({ was, becomes }: { was: NoticeContent; becomes: NoticeContent }) {
  const { words } = useWords();
  const shown = [
    { name: words.notices.was, content: was },
    { name: words.notices.becomes, content: becomes },
  ];
  return (
    <div className={styles.beside}>
      {shown.map((side) => (
        <section aria-label={side.name} key={side.name}>
          <p className={styles.side}>{side.name}</p>
          <NoticeContentView content={side.content} />
        </section>
      ))}
    </div>
  );
}
