import type {
  DayCount,
  FigureStore,
  TipCourse,
  WeekCount,
} from "../../../src/app/station/figure-store.ts";
import type { TipRow } from "../../../src/app/station/tip-store.ts";
import { type StationTables, take } from "./memory-station-tables.ts";

/** What a station counts, in memory. */
export function makeMemoryFigures(tables: StationTables): FigureStore {
  const courseOf = ({ id, receivedAt, status, rating, closedAt }: TipRow): TipCourse => {
    const words = tables.thread.filter((entry) => entry.tip === id && !entry.private);
    const replies = words.flatMap(({ at, officer }) => (officer === null ? [] : [at])).sort();
    return { receivedAt, status, rating, closedAt, repliedAt: replies[0] ?? null };
  };
  return {
    countDay: ({ tips, ...count }) => add(tables.dayCounts, dayKey, { ...count, tips }),
    countWeek: ({ tips, ...count }) => add(tables.weekCounts, weekKey, { ...count, tips }),
    days: ({ from, to }) => sorted(tables.dayCounts, dayKey).filter(within("day", from, to)),
    weeks: ({ from, to }) => sorted(tables.weekCounts, weekKey).filter(within("week", from, to)),
    firstDay: () => {
      const days = tables.dayCounts.map(({ day }) => day);
      return days.length === 0 ? null : Math.min(...days);
    },
    courses: (of) =>
      tables.tips
        .filter(({ id, receivedAt }) =>
          "id" in of ? id === of.id : receivedAt >= of.from && receivedAt < of.to,
        )
        .map(courseOf),
    arrivals: () => {
      const rows: ReturnType<FigureStore["arrivals"]> = [];
      for (const { receivedAt, area, category, urgent } of tables.tips)
        add(rows, arrivalKey, { receivedAt, area, category, urgent, tips: 1 });
      return sorted(rows, arrivalKey);
    },
    published: (week) => tables.publicFigures.find((row) => row.week === week)?.figures ?? null,
    publish: (week, figures) => void tables.publicFigures.push({ week, figures }),
  };
}

const dayKey = ({ day, area, category, urgent }: DayCount) =>
  [String(day).padStart(6, "0"), area, category, urgent].join();
const weekKey = ({ week, axis, value }: WeekCount) =>
  [String(week).padStart(6, "0"), axis, value].join();
const arrivalKey = ({
  receivedAt,
  area,
  category,
  urgent,
}: ReturnType<FigureStore["arrivals"]>[number]) => [receivedAt, area, category, urgent].join();

function add<Row extends { tips: number }>(rows: Row[], key: (row: Row) => string, row: Row): void {
  const [known] = take(rows, (other) => key(other) === key(row));
  const tips = (known?.tips ?? 0) + row.tips;
  if (tips !== 0) rows.push({ ...row, tips });
}

function sorted<Row>(rows: Row[], key: (row: Row) => string): Row[] {
  return structuredClone(rows).sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const within =
  <Name extends string>(name: Name, from: number, to: number) =>
  (row: Record<Name, number>) =>
    row[name] >= from && row[name] < to;
