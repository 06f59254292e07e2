import type { ListView } from "../frame/list-view.ts";
import { tipsHref } from "../frame/route.ts";
import { Guard } from "../parts/guard.tsx";
import { TipPane } from "../tips/tip-pane.tsx";
import { usePaperWords } from "../words/use-paper-words.ts";
import { useWords } from "../words/use-words.ts";
import { TipList } from "./tip-list.tsx";
import styles from "./tips-page.module.css";
import { UndoBar } from "./undo-bar.tsx";
import { useDeeds } from "./use-deeds.ts";
import { useOwners } from "./use-owners.ts";

/** The list and a tip side by side. A narrow screen shows one of them. */
export function TipsPage({ id, view }: { id: string | null; view: ListView }) {
  const { words } = useWords();
  const officers = useOwners();
  const deeds = useDeeds();
  const paper = usePaperWords();
  return (
    <div className={styles.panes} data-open={id !== null}>
      <p className={styles.onPaper}>{paper.useButton}</p>
      <section aria-label={words.tips.list} className={styles.list}>
        <Guard>
          <TipList deeds={deeds} officers={officers} openId={id} view={view} />
        </Guard>
      </section>
      <section aria-label={words.tip.content} className={styles.detail} data-scrolls="">
        {id === null ? (
          <p className={styles.choose}>{words.tips.choose}</p>
        ) : (
          <Guard key={id}>
            <TipPane back={tipsHref(null, view)} id={id} />
          </Guard>
        )}
      </section>
      <UndoBar deeds={deeds} officers={officers} />
    </div>
  );
}
