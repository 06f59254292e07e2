import { TIP_FILTERS, type TipCounts } from "../../core/station/tip-views.ts";
import { FIRST_VIEW } from "../frame/list-view.ts";
import { tipsHref } from "../frame/route.ts";
import { useShiftWords } from "../words/use-shift-words.ts";
import styles from "./shift.module.css";

interface Props {
  counts: TipCounts;
  /** Whether the list shows them still. */
  areNow?: boolean;
}

/** What the filters of the list show, or showed. */
export function CountsView({ counts, areNow = false }: Props) {
  const words = useShiftWords();
  return (
    <dl className={styles.counts}>
      {TIP_FILTERS.filter((filter) => filter !== "closed" && filter !== "watched").map((filter) => (
        <div data-some={counts[filter] > 0} key={filter}>
          <dt>
            {areNow ? (
              <a href={tipsHref(null, { ...FIRST_VIEW, filter })}>{words.counts[filter]}</a>
            ) : (
              words.counts[filter]
            )}
          </dt>
          <dd>{counts[filter]}</dd>
        </div>
      ))}
    </dl>
  );
}
