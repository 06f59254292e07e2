import type { Content } from "../../core/flow/content.ts";
import type { Figures } from "../../core/station/figures.ts";
import type { Cell } from "../../core/station/hide-cells.ts";

/** A table of public figures: what its rows are, and their counts. */
export interface FigureTable {
  /** Stays the same in every language. */
  id: "week" | "urgent" | "category" | "area" | "status" | "reply" | "closing" | "helped";
  title: string;
  rows: { name: string; tips: Cell }[];
}

/** All tables of a period but that of areas and categories together, as a reader has them. */
export function figureTables(content: Content, lang: string, figures: Figures): FigureTable[] {
  const { texts, place } = content;
  const say = (id: string) => texts.format(lang, id, place.hotlines);
  const weeks = figures.byWeek.map((row) => ({ ...row, name: dayName(row.week, lang) }));
  const named = (prefix: string, rows: { id: string; tips: Cell }[]) =>
    rows.map(({ id, tips }) => ({ name: say(`${prefix}-${id}`), tips }));
  const ids = <Row extends { tips: Cell }>(rows: Row[], idOf: (row: Row) => string) =>
    rows.map((row) => ({ id: idOf(row), tips: row.tips }));
  const elapsed = (rows: Figures["closing"]) =>
    named(
      "page-figures",
      ids(rows, (row) => row.elapsed),
    );
  const tables: Record<FigureTable["id"], FigureTable["rows"]> = {
    week: weeks.map(({ name, tips }) => ({ name, tips })),
    urgent: weeks.map(({ name, urgent }) => ({ name, tips: urgent })),
    category: named(
      "category",
      ids(figures.byCategory, (row) => row.category),
    ),
    area: named(
      "area",
      ids(figures.byArea, (row) => row.area),
    ),
    status: named(
      "status",
      ids(figures.byStatus, (row) => row.status),
    ),
    reply: elapsed(figures.firstReply),
    closing: elapsed(figures.closing),
    helped: named(
      "mailbox-helped",
      ids(figures.ratings, (row) => row.answer),
    ),
  };
  // Object.entries() forgets what its keys are.
  const known = Object.entries(tables) as [FigureTable["id"], FigureTable["rows"]][];
  return known.map(([id, rows]) => ({ id, title: say(`page-figures-by-${id}`), rows }));
}

/** A day without its time, `2026-11-23`. */
export function dayName(day: string, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: "medium", timeZone: "UTC" }).format(
    new Date(day),
  );
}
