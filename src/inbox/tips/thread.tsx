import type { TipDetail } from "../../core/station/views.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useWords } from "../words/use-words.ts";
import { Composer } from "./composer.tsx";
import styles from "./thread.module.css";
import { ThreadItem } from "./thread-item.tsx";
import pane from "./tip-pane.module.css";

/**
 * Questions and answers, decrypted here. Questions can be read because they were sealed to the
 * station too.
 */
export function Thread({ tip }: { tip: TipDetail }) {
  const { words } = useWords();
  const { stationKey } = useOpenSession();
  return (
    <section className={pane.card}>
      <div className={pane.cardHead}>
        <h3 className={pane.cardTitle}>{words.thread.title}</h3>
      </div>
      {tip.thread.length === 0 ? (
        <p className={styles.empty}>{words.thread.empty}</p>
      ) : (
        <ol aria-live="polite" className={styles.entries}>
          {tip.thread.map((entry) => (
            <ThreadItem entry={entry} key={entry.id} />
          ))}
        </ol>
      )}
      {stationKey.type === "held" && (
        <Composer id={tip.id} mailbox={tip.mailboxRecipient} station={stationKey.pair.recipient} />
      )}
    </section>
  );
}
