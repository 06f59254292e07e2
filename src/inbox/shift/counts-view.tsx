import { TIP_FILTERS, type TipCounts } from "../../core/station/tip-views.ts";
import { useShiftWords } from "../words/use-shift-words.ts";
import styles from "./shift.module.css";

/** What the filters of the list show. */
export function CountsView({ counts }: { counts: TipCounts }) {
  const words = useShiftWords();
  return (
    <dl className={styles.counts}>
      {TIP_FILTERS.filter((filter) => filter !== "closed" && filter !== "watched").map((filter) => (
        <div data-some={counts[filter] > 0} key={filter}>
          <dt>{words.counts[filter]}</dt>
          <dd>{counts[filter]}</dd>
        </div>
      ))}
    </dl>
  );
}
