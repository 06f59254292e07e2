import type { NoticeChanges } from "../../core/station/notice.ts";
import entry from "../parts/entry-card.module.css";
import { Moment } from "../parts/moment.tsx";
import { NoticeContentView } from "../parts/notice-content-view.tsx";
import { useWords } from "../words/use-words.ts";
import styles from "./notices.module.css";

/** What a notice said before it was corrected, the last one first. */
export function FormerTexts({ former = [] }: Pick<NoticeChanges, "former">) {
  const { words } = useWords();
  if (former.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>{words.notices.former(former.length)}</summary>
      {former.toReversed().map((before) => (
        <div key={before.until}>
          <p className={entry.facts}>
            {words.notices.until} <Moment at={before.until} precision="minute" show="short" />
          </p>
          <NoticeContentView content={before} />
        </div>
      ))}
    </details>
  );
}
