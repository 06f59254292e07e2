import { STATUS_RULES } from "../../core/station/tip-status.ts";
import type { TipDetail } from "../../core/station/tip-views.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./ratings.module.css";

/** Shows the resident's rating of the ending; nothing while there is none. */
export function TipRating({ tip }: { tip: TipDetail }) {
  const { words } = useWords();
  if (!STATUS_RULES[tip.status].asksRating || tip.rating === null) return null;
  return (
    <p className={styles.said}>
      {words.rating.said} <strong>{words.rating.answers[tip.rating]}</strong>
    </p>
  );
}
