import type { TipDetail } from "../../core/station/views.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./ratings.module.css";

/** Whether the resident says that the closing helped; nothing as long as they have not said. */
export function TipRating({ tip }: { tip: TipDetail }) {
  const { words } = useWords();
  if (tip.status !== "closed" || tip.rating === null) return null;
  return (
    <p className={styles.said}>
      {words.rating.said} <strong>{words.rating.answers[tip.rating]}</strong>
    </p>
  );
}
