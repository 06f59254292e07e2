import styles from "../parts/card.module.css";
import { useWords } from "../words/use-words.ts";
import { useOpenSession } from "./use-session.ts";

/** Tells a station without two independent officers what it can't do, and how to get a second. */
export function AloneNote() {
  const { words } = useWords();
  const { me } = useOpenSession();
  if (!me.alone) return null;
  return (
    <section aria-label={words.alone.title} className={styles.panel}>
      <p>
        <strong>{words.alone.title}</strong>
      </p>
      <p>{words.alone.cannot}</p>
      <p>{words.alone.how}</p>
    </section>
  );
}
