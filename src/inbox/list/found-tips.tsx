import { Button } from "@mantine/core";
import type { KeyboardEvent } from "react";
import type { TipSummary } from "../../core/station/tip-views.ts";
import type { ListView } from "../frame/list-view.ts";
import { tipsHref } from "../frame/route.ts";
import { MOST_PASSAGES } from "../reading/passage.ts";
import { useReading } from "../reading/reading-context.ts";
import { MOST_SEARCHED } from "../reading/search-run.ts";
import { useLabel } from "../session/use-label.ts";
import { useSearchWords } from "../words/use-search-words.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./found-tips.module.css";
import { LineText } from "./line-text.tsx";
import type { TipSearchState } from "./use-tip-search.ts";

/** Where the arrow down goes from the search. */
export const RESULTS_ID = "found-tips";

interface Props {
  search: TipSearchState;
  query: string;
  openId: string | null;
  view: ListView;
}

/** What a search found so far, and how far it has come. */
export function FoundTips({ search, query, openId, view }: Props) {
  const words = useSearchWords();
  const { found, isDone } = search.run;
  // More are not shown: another word finds fewer.
  const left = found.length - MOST_PASSAGES;
  return (
    <div className={styles.found}>
      <div className={styles.progress}>
        <p className={styles.count} role="status">
          {isDone || found.length > 0 ? words.found(found.length) : words.none}
        </p>
        <Progress search={search} />
      </div>
      <ul aria-label={words.results} className={styles.rows} id={RESULTS_ID} onKeyDown={moveFocus}>
        {found.slice(0, MOST_PASSAGES).map((tip) => (
          <li key={tip.id}>
            <FoundTip
              href={tipsHref(tip.id, view)}
              open={tip.id === openId}
              query={query}
              tip={tip}
            />
          </li>
        ))}
      </ul>
      {left > 0 && <p className={styles.note}>{words.more(left)}</p>}
    </div>
  );
}

function Progress({ search: { run, total, again } }: { search: TipSearchState }) {
  const words = useSearchWords();
  const { lang } = useWords();
  const { isSlow } = useReading();
  const shown = (count: number) => count.toLocaleString(lang);
  const all = Math.min(Math.max(total ?? 0, run.read), MOST_SEARCHED);
  const isPart = total !== null && total > MOST_SEARCHED;
  const done = isPart
    ? words.newest(shown(run.read), shown(total))
    : words.readAll(shown(run.read));
  return (
    <>
      {isSlow && <p className={styles.slow}>{words.slow}</p>}
      <p>{run.isDone ? done : words.read(shown(run.read), shown(all))}</p>
      {!run.isDone && <progress aria-hidden="true" max={all} value={run.read} />}
      {run.hasFailed && (
        <p role="alert">
          {words.failed}{" "}
          <Button onClick={again} size="compact-sm" variant="default">
            {words.again}
          </Button>
        </p>
      )}
    </>
  );
}

function FoundTip(props: { tip: TipSummary; query: string; open: boolean; href: string }) {
  const { tip, query, open, href } = props;
  const { lines, found } = useReading();
  const label = useLabel();
  const line = lines.get(tip.id);
  const passage = found.passages.get(tip.id);
  return (
    <a aria-current={open ? "true" : undefined} className={styles.row} href={href}>
      <span className={styles.facts}>
        <span className={styles.number} translate="no">
          {tip.number}
        </span>
        <span className={styles.what}>
          {label("category", tip.category)} · {label("area", tip.area)}
        </span>
      </span>
      <span className={styles.line}>
        <LineText
          line={passage && line?.type === "line" ? { ...line, text: passage } : line}
          query={query}
        />
      </span>
    </a>
  );
}

/** The arrows move among the results. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const links = [...event.currentTarget.querySelectorAll("a")];
  const at = links.findIndex((link) => link.matches(":focus"));
  if (step === undefined || at < 0) return;
  event.preventDefault();
  links[Math.min(links.length - 1, Math.max(0, at + step))]?.focus();
}
