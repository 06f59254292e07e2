import type { TipFilter } from "../../core/station/tip-views.ts";
import { countHeld, FIRST_VIEW, type ListView } from "../frame/list-view.ts";
import { routeHref, tipsHref } from "../frame/route.ts";
import { useListWords } from "../words/use-list-words.ts";
import styles from "./tip-list.module.css";

/** Where a station that has just begun looks first. */
const PRACTISED: ReadonlySet<TipFilter> = new Set(["open", "new"]);

/** Why the list is empty, and what to do. */
export function EmptyList({ view, openId }: { view: ListView; openId: string | null }) {
  const words = useListWords();
  const held = countHeld(view) > 0;
  return (
    <p className={styles.empty}>
      <strong>{held ? words.emptyHeld : words.empty[view.filter]}</strong>
      {held ? (
        <a href={tipsHref(openId, { ...FIRST_VIEW, filter: view.filter, order: view.order })}>
          {words.clear}
        </a>
      ) : (
        <>
          {words.hint[view.filter]}
          {PRACTISED.has(view.filter) && (
            <a href={routeHref({ type: "practice" })}>{words.practice}</a>
          )}
        </>
      )}
    </p>
  );
}
