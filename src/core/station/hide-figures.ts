import type { Figures, FiguresOf } from "./figures.ts";
import { type Cell, HIDDEN_BELOW, hideList, hideTable } from "./hide-cells.ts";
import { isEnd, STATUS_RULES, type TipStatus } from "./tip-status.ts";

/**
 * Figures of a period as anybody may read them. All tables have the same sum, and who knows one knows
 * those of the others: if one can't tell it, none tells anything.
 */
export function hideFigures(exact: FiguresOf<number>): Figures {
  const { byWeek, byPlace, byArea, byCategory, byStatus, ratings } = exact;
  const all = sumOf(byWeek);
  const weeks = hideTable(byWeek.map(({ tips, urgent }) => [urgent, tips - urgent]));
  const width = byCategory.length;
  const places = hideTable(
    byArea.map((_, n) => byPlace.slice(n * width, (n + 1) * width).map(({ tips }) => tips)),
  );
  const tells = weeks.total !== null && places.total !== null;
  const told = (cells: readonly Cell[], n: number): Cell => (tells ? (cells[n] ?? null) : null);
  const cells = places.cells.flat();
  const ends = hideEnds(exact, all);
  const replies = hideWithRest(exact.firstReply, all);
  const answers = hideWithRest(ratings, sumOf(byStatus.filter(asksRating)));
  return {
    ...exact,
    byWeek: byWeek.map((row, n) => ({
      ...row,
      tips: told(weeks.rows, n),
      urgent: told(weeks.cells[n] ?? [], 0),
    })),
    byPlace: byPlace.map((row, n) => ({ ...row, tips: told(cells, n) })),
    byArea: byArea.map((row, n) => ({ ...row, tips: told(places.rows, n) })),
    byCategory: byCategory.map((row, n) => ({ ...row, tips: told(places.columns, n) })),
    byStatus: byStatus.map((row, n) => ({ ...row, tips: told(ends.statuses, n) })),
    firstReply: exact.firstReply.map((row, n) => ({ ...row, tips: told(replies, n) })),
    closing: exact.closing.map((row, n) => ({ ...row, tips: told(ends.closing, n) })),
    ratings: ratings.map((row, n) => ({ ...row, tips: told(answers, n) })),
  };
}

interface Counted {
  tips: number;
}

const asksRating = ({ status }: { status: TipStatus }) => STATUS_RULES[status].asksRating;

function sumOf(rows: readonly Counted[]): number {
  return rows.reduce((sum, { tips }) => sum + tips, 0);
}

/** Cells of which one more is known: what is left of a sum. */
function hideWithRest(rows: readonly Counted[], sum: number): Cell[] {
  return hideList([...rows.map(({ tips }) => tips), sum - sumOf(rows)]);
}

/** How many have ended is in both tables, so each hides its part by itself. */
function hideEnds(
  { byStatus, closing }: FiguresOf<number>,
  all: number,
): { statuses: Cell[]; closing: Cell[] } {
  const ended = byStatus.filter(({ status }) => isEnd(status));
  const running = byStatus.filter(({ status }) => !isEnd(status));
  if (Math.min(sumOf(ended), all - sumOf(ended)) < HIDDEN_BELOW)
    return { statuses: [], closing: [] };
  const parts = [running, ended].flatMap((rows) => {
    const cells = hideList(rows.map(({ tips }) => tips));
    return rows.map(({ status }, n) => [status, cells[n] ?? null] as const);
  });
  const cells = new Map<TipStatus, Cell>(parts);
  return {
    statuses: byStatus.map(({ status }) => cells.get(status) ?? null),
    closing: hideList(closing.map(({ tips }) => tips)),
  };
}
