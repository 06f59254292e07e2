import type { DayCount, FigureStore, TipCourse, WeekCount } from "../app/station/figure-store.ts";

const COURSE = `SELECT received_at AS receivedAt, status, rating, closed_at AS closedAt,
  (SELECT min(at) FROM thread WHERE tip = tips.id AND officer IS NOT NULL AND NOT private)
    AS repliedAt
  FROM tips`;

type Urgent = { urgent: number };
const asBoolean = <Row extends Urgent>(row: Row) => ({ ...row, urgent: Boolean(row.urgent) });

export function makeFigureStore(sql: SqlStorage): FigureStore {
  const all = <Row>(query: string, ...given: SqlStorageValue[]) =>
    // The query names its columns as the row has them.
    sql.exec(query, ...given).toArray() as Row[];
  return {
    countDay: ({ day, area, category, urgent, tips }) => {
      sql.exec(
        `INSERT INTO day_counts VALUES (?, ?, ?, ?, ?)
          ON CONFLICT DO UPDATE SET tips = tips + excluded.tips`,
        ...[day, area, category, Number(urgent), tips],
      );
      sql.exec("DELETE FROM day_counts WHERE day = ? AND tips = 0", day);
    },
    countWeek: ({ week, axis, value, tips }) => {
      sql.exec(
        `INSERT INTO week_counts VALUES (?, ?, ?, ?)
          ON CONFLICT DO UPDATE SET tips = tips + excluded.tips`,
        ...[week, axis, value, tips],
      );
      sql.exec("DELETE FROM week_counts WHERE week = ? AND tips = 0", week);
    },
    days: ({ from, to }) =>
      all<Omit<DayCount, "urgent"> & Urgent>(
        `SELECT day, area, category, urgent, tips FROM day_counts WHERE day >= ? AND day < ?
          ORDER BY day, area, category, urgent`,
        ...[from, to],
      ).map(asBoolean),
    weeks: ({ from, to }) =>
      all<WeekCount>(
        `SELECT week, axis, value, tips FROM week_counts WHERE week >= ? AND week < ?
          ORDER BY week, axis, value`,
        ...[from, to],
      ),
    firstDay: () =>
      all<{ day: number | null }>("SELECT min(day) AS day FROM day_counts")[0]?.day ?? null,
    courses: (of) =>
      "id" in of
        ? all<TipCourse>(`${COURSE} WHERE id = ?`, of.id)
        : all<TipCourse>(`${COURSE} WHERE received_at >= ? AND received_at < ?`, of.from, of.to),
    arrivals: () =>
      all<Omit<ReturnType<FigureStore["arrivals"]>[number], "urgent"> & Urgent>(
        `SELECT received_at AS receivedAt, area, category, urgent, count(*) AS tips FROM tips
          GROUP BY received_at, area, category, urgent`,
      ).map(asBoolean),
    published: (week) =>
      all<{ figures: string }>("SELECT figures FROM public_figures WHERE week = ?", week)[0]
        ?.figures ?? null,
    publish: (week, figures) =>
      void sql.exec("INSERT INTO public_figures VALUES (?, ?)", week, figures),
  };
}
