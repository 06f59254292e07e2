import type { TipDetail } from "../../core/station/tip-views.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./ratings.module.css";

/** Shows the resident's rating of the closing; nothing while there is none. */
export function TipRating({ tip }: { tip: TipDetail }) {
  const { words } = useWords();
  if (tip.status !== "closed" || tip.rating === null) return null;
  return (
    <p className={styles.said}>
      {words.rating.said} <strong>{words.rating.answers[tip.rating]}</strong>
    </p>
  );
}
