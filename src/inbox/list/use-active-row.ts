import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { TipSummary } from "../../core/station/tip-views.ts";

/** The row at which the Tab key stops: the one that had the focus last. */
export interface ActiveRow {
  /** Its place; -1: there is no row. */
  index: number;
  /**
   * Moves the focus by so many rows; from elsewhere, back to the row where it was. Returns false while
   * the list is not seen.
   */
  move(step: number): boolean;
  /** The tip before or after the open one, as the list stood when that was opened; null: none. */
  beside(step: number): string | null;
  focus(id: string): void;
  onFocus(id: string | null): void;
  onBlur(to: EventTarget | null): void;
  /** Whether the focus is in the list. */
  hasFocus(): boolean;
}

/**
 * Keeps the focus in the list while rows come, move and go: it stays with its tip, and passes to the
 * next one when that leaves the list.
 */
export function useActiveRow(
  list: RefObject<HTMLUListElement | null>,
  { rows, openId }: { rows: readonly TipSummary[]; openId: string | null },
): ActiveRow {
  const [at, setAt] = useState({ id: openId, index: 0 });
  /** The row that takes the focus as soon as it is drawn. */
  const goal = useRef<string | null>(null);
  const held = useRef(false);
  const found = rows.findIndex(({ id }) => id === at.id);
  const index = found >= 0 ? found : Math.min(at.index, rows.length - 1);
  const id = rows[index]?.id ?? null;
  const hasFocus = () => list.current?.contains(document.activeElement) ?? false;
  const focus = (next: string) => {
    goal.current = next;
    setAt({ id: next, index: rows.findIndex((row) => row.id === next) });
  };
  const beside = useStanding(rows, openId);
  useFollowOpened(openId, { focus, follow: (next) => setAt({ id: next, index: 0 }) });
  useLayoutEffect(() => {
    if (goal.current !== null && focusRow(list.current, goal.current, false)) goal.current = null;
    const lost = held.current && document.activeElement === document.body;
    if (lost && !focusRow(list.current, id, true)) focusHeading(list.current);
  });
  return {
    index,
    focus,
    move: (step) => {
      const neighbour = hasFocus() ? null : beside(step);
      const from = hasFocus() || id === openId ? index + step : index;
      const next =
        rows.find((row) => row.id === neighbour) ??
        rows[Math.min(rows.length - 1, Math.max(0, from))];
      if (next === undefined || list.current?.offsetParent == null) return false;
      focus(next.id);
      return true;
    },
    onFocus: (next) => {
      held.current = next !== null;
      if (next !== null && next !== at.id)
        setAt({ id: next, index: rows.findIndex((row) => row.id === next) });
    },
    onBlur: (to) => {
      if (to !== null) held.current = false;
    },
    beside,
    hasFocus,
  };
}

/**
 * Opening a tip or working on it may move it in the list, or take it out. What comes next is what came
 * next when the officer opened it, so that no tip is passed over.
 */
function useStanding(
  rows: readonly TipSummary[],
  openId: string | null,
): (step: number) => string | null {
  const stood = useRef<{ open: string | null; ids: string[] }>({ open: null, ids: [] });
  useEffect(() => {
    const isKnown = rows.some(({ id }) => id === openId);
    if (stood.current.open === openId || !isKnown) return;
    stood.current = { open: openId, ids: rows.map(({ id }) => id) };
  });
  return (step) => {
    const { open, ids } = stood.current;
    if (openId === null || open !== openId) return null;
    const at = ids.indexOf(openId);
    const beyond = step > 0 ? ids.slice(at + 1) : ids.slice(0, at).reverse();
    return beyond.find((id) => rows.some((row) => row.id === id)) ?? null;
  };
}

/** Coming back from a tip puts the focus on its row, and so the list to where it was. */
function useFollowOpened(
  openId: string | null,
  { focus, follow }: { focus(id: string): void; follow(id: string): void },
): void {
  const last = useRef(openId);
  useEffect(() => {
    const before = last.current;
    last.current = openId;
    if (openId === before) return;
    if (openId !== null) follow(openId);
    else if (before !== null) focus(before);
  });
}

function focusRow(list: HTMLElement | null, id: string | null, stay: boolean): boolean {
  const link = id && list?.querySelector<HTMLElement>(`[data-tip="${CSS.escape(id)}"] a`);
  if (!link) return false;
  link.focus({ preventScroll: stay });
  return true;
}

/** The list is empty: its heading says what it is. */
function focusHeading(list: HTMLElement | null): void {
  list?.closest("section")?.querySelector("h1")?.focus();
}
