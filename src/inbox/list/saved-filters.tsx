import { useEffect, useRef } from "react";
import { TIP_FILTERS, type TipCounts } from "../../core/station/tip-views.ts";
import type { ListView } from "../frame/list-view.ts";
import { tipsHref } from "../frame/route.ts";
import { useListWords } from "../words/use-list-words.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./saved-filters.module.css";

interface Props {
  view: ListView;
  openId: string | null;
  counts: TipCounts | null;
}

/** The saved filters as links, each with its count of the server. */
export function SavedFilters({ view, openId, counts }: Props) {
  const { lang } = useWords();
  const words = useListWords();
  const strip = useRef<HTMLElement>(null);
  // On a narrow screen the strip may be pushed aside.
  useEffect(() => {
    const current = strip.current?.querySelector(`[data-filter="${view.filter}"]`);
    current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [view.filter]);
  return (
    <nav aria-label={words.filters} className={styles.filters} ref={strip}>
      <ul>
        {TIP_FILTERS.map((filter) => (
          <li key={filter}>
            <a
              aria-current={filter === view.filter && view.matter === null ? "true" : undefined}
              data-filter={filter}
              href={tipsHref(openId, { ...view, filter, matter: null })}
            >
              {words.filter[filter]}{" "}
              <span className={styles.count}>{counts?.[filter]?.toLocaleString(lang)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
