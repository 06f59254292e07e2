import type { NoticeView } from "../../core/station/notice-views.ts";
import { NoticeContentView } from "../notice/notice-content-view.tsx";
import entry from "../parts/entry-card.module.css";
import { Moment } from "../parts/moment.tsx";
import { useWords } from "../words/use-words.ts";
import styles from "./notices.module.css";

/** What a notice said before it was corrected, the last one first. */
export function FormerTexts({ notice }: { notice: NoticeView }) {
  const { words } = useWords();
  const { former = [] } = notice;
  if (former.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>{words.notices.former(former.length)}</summary>
      {former.toReversed().map((before) => (
        <div key={before.until}>
          <p className={entry.facts}>
            {words.notices.until} <Moment at={before.until} precision="minute" show="short" />
          </p>
          <NoticeContentView content={{ ...notice, ...before.terms, texts: before.texts }} />
        </div>
      ))}
    </details>
  );
}
