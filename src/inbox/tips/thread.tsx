import type { TipDetail } from "../../core/station/tip-views.ts";
import { tipContentSchema } from "../../core/tip/tip-content.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./thread.module.css";
import { ThreadItem } from "./thread-item.tsx";
import pane from "./tip-pane.module.css";
import { useOpened } from "./use-opened.ts";

/**
 * Questions, answers and private notes, decrypted here. A question is the very file that the resident
 * got.
 */
export function Thread({ tip }: { tip: TipDetail }) {
  const { words } = useWords();
  const { id, sealed, digest } = tip;
  const opened = useOpened({ name: `tip ${id}`, sealed, digest, schema: tipContentSchema });
  const lang = opened.type === "opened" ? opened.value.lang : undefined;
  return (
    <section className={pane.card}>
      <div className={pane.cardHead}>
        <h2 className={pane.cardTitle}>{words.thread.title}</h2>
      </div>
      {tip.thread.length === 0 ? (
        <p className={styles.empty}>{words.thread.empty}</p>
      ) : (
        <ol aria-live="polite" className={styles.entries}>
          {tip.thread.map((entry) => (
            <ThreadItem entry={entry} events={tip.events} key={entry.id} lang={lang} tip={id} />
          ))}
        </ol>
      )}
    </section>
  );
}
