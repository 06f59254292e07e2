import type { TipStatus } from "../../core/station/tip-status.ts";
import { useWords } from "../words/use-words.ts";
import { TipList } from "./tip-list.tsx";
import { TipPane } from "./tip-pane.tsx";
import styles from "./tips-page.module.css";

/** The list and a tip side by side. A narrow screen shows one of them. */
export function TipsPage({ id, status }: { id: string | null; status: TipStatus | null }) {
  const { words } = useWords();
  return (
    <div className={styles.panes} data-open={id !== null}>
      <section aria-label={words.tips.list} className={styles.list}>
        <TipList openId={id} status={status} />
      </section>
      <section aria-label={words.tip.content} className={styles.detail}>
        {id === null ? (
          <p className={styles.choose}>{words.tips.choose}</p>
        ) : (
          <TipPane id={id} key={id} status={status} />
        )}
      </section>
    </div>
  );
}
