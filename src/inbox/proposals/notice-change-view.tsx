import type { Statement } from "../../core/station/proposal.ts";
import entry from "../parts/entry-card.module.css";
import { NoticeContentView } from "../parts/notice-content-view.tsx";
import { useWords } from "../words/use-words.ts";
import styles from "./proposals.module.css";

/** What was sent and what takes its place, beside each other where there is room. */
export function NoticeChangeView({
  statement: { was, texts },
}: {
  statement: Statement & { kind: "change-notice" };
}) {
  const { words } = useWords();
  return (
    <div className={styles.beside}>
      <section aria-label={words.notices.was}>
        <h4 className={entry.note}>{words.notices.was}</h4>
        <NoticeContentView content={{ texts: was }} />
      </section>
      <section aria-label={words.notices.becomes}>
        <h4 className={entry.note}>{words.notices.becomes}</h4>
        <NoticeContentView content={{ texts }} />
      </section>
    </div>
  );
}
