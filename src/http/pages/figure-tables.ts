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
  const say = (id: string) => content.texts.format(lang, id);
  const weeks = figures.byWeek.map((row) => ({ ...row, name: dayName(row.week, lang) }));
  const named = <Row extends { tips: Cell }>(prefix: string, rows: Row[], id: keyof Row) =>
    rows.map((row) => ({ name: say(`${prefix}-${row[id]}`), tips: row.tips }));
  const tables: Record<FigureTable["id"], FigureTable["rows"]> = {
    week: weeks.map(({ name, tips }) => ({ name, tips })),
    urgent: weeks.map(({ name, urgent }) => ({ name, tips: urgent })),
    category: named("category", figures.byCategory, "category"),
    area: named("area", figures.byArea, "area"),
    status: named("status", figures.byStatus, "status"),
    reply: named("page-figures", figures.firstReply, "elapsed"),
    closing: named("page-figures", figures.closing, "elapsed"),
    helped: named("mailbox-helped", figures.ratings, "answer"),
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
