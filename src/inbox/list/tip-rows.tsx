import type { KeyboardEvent, RefObject } from "react";
import type { TipSummary } from "../../core/station/tip-views.ts";
import type { ListView } from "../frame/list-view.ts";
import { tipsHref } from "../frame/route.ts";
import { useFirstLines } from "../reading/use-first-lines.ts";
import { useWords } from "../words/use-words.ts";
import { rowOfElement } from "./row-of-element.ts";
import type { Span } from "./rows-in-view.ts";
import styles from "./tip-list.module.css";
import { ROW_PX, TipRow } from "./tip-row.tsx";
import type { ActiveRow } from "./use-active-row.ts";
import type { Chosen } from "./use-chosen.ts";

/** The keys of lists, while the focus is in this one, and by how many rows each moves. */
const STEPS: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

interface Props {
  list: RefObject<HTMLUListElement | null>;
  rows: readonly TipSummary[];
  /** The rows to draw. */
  span: Span;
  /** Of the whole list; -1: not known. */
  size: number;
  active: ActiveRow;
  chosen: Chosen;
  openId: string | null;
  view: ListView;
  ownerOf(tip: TipSummary): string | null;
}

/** Only the rows in view are drawn, and the one that has the focus, which is never lost. */
export function TipRows({ rows, span, active, chosen, view, ...also }: Props) {
  const { words } = useWords();
  const shown = drawn(rows.length, span, active.index);
  const lines = useFirstLines(shown.flatMap((index) => rows[index]?.id ?? []));
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") chosen.end();
    const step = STEPS[event.key];
    const isDone = step === undefined ? chooseBySpace(event, chosen) : active.move(step);
    if (isDone) event.preventDefault();
  };
  return (
    <ul
      aria-label={words.tips.list}
      className={styles.rows}
      data-own-focus
      onBlur={(event) => active.onBlur(event.relatedTarget)}
      onFocus={(event) => active.onFocus(rowOfElement(event.target))}
      onKeyDown={onKeyDown}
      ref={also.list}
      style={{ height: rows.length * ROW_PX }}
    >
      {shown.map((index) => {
        const tip = rows[index];
        return (
          tip && (
            <TipRow
              chosen={chosen.ids?.has(tip.id) ?? null}
              href={tipsHref(tip.id, view)}
              index={index}
              key={tip.id}
              line={lines.get(tip.id)}
              onChoose={chosen.toggle}
              open={tip.id === also.openId}
              order={view.order}
              owner={also.ownerOf(tip)}
              size={also.size}
              tabStop={index === active.index}
              tip={tip}
            />
          )
        );
      })}
    </ul>
  );
}

/** The space bar chooses the row of the focus, while rows are being chosen. */
function chooseBySpace(event: KeyboardEvent<HTMLElement>, { ids, toggle }: Chosen): boolean {
  const id = rowOfElement(event.target);
  const isLink = event.target instanceof HTMLAnchorElement;
  if (event.key !== " " || ids === null || id === null || !isLink) return false;
  toggle(id);
  return true;
}

/** In the order of the list, which is that of the page for screen readers. */
function drawn(count: number, { from, to }: Span, active: number): number[] {
  const last = Math.min(count, to);
  const first = Math.min(from, last);
  const inView = Array.from({ length: last - first }, (_, at) => first + at);
  if (active < 0 || active >= count) return inView;
  if (active < first) return [active, ...inView];
  return active >= last ? [...inView, active] : inView;
}
