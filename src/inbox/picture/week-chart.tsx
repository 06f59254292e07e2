import type { Figures } from "../../core/station/figures.ts";
import { calendarDay } from "../format/moment.ts";
import { usePictureWords } from "../words/use-picture-words.ts";
import { ColumnChart } from "./column-chart.tsx";

interface Props {
  weeks: Figures["byWeek"];
  /** Whether the last one is not over. */
  isOpen: boolean;
}

/** What came in each week, and how much of it was urgent. */
export function WeekChart({ weeks, isOpen }: Props) {
  const words = usePictureWords();
  return (
    <ColumnChart
      columns={weeks.map(({ week, tips, urgent }) => ({
        name: dayAndMonth(week, words.locale),
        long: calendarDay(week, words.locale),
        tips,
        marked: urgent,
      }))}
      marked={words.urgent}
      {...(isOpen && { note: words.openWeek })}
      title={words.byWeek}
      what={words.weekFrom}
    />
  );
}

function dayAndMonth(day: string, locale: string): string {
  const month = locale === "vi" ? "numeric" : "short";
  const format = { day: "numeric", month, timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(locale, format).format(new Date(day));
}
