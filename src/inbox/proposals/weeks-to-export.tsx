import type { WeekSpan } from "../../core/station/tip-metadata.ts";
import { dayOfIso, isoDay } from "../../core/station/working-days.ts";
import { calendarDay } from "../format/moment.ts";
import { useCaseWords } from "../words/use-case-words.ts";
import { useWords } from "../words/use-words.ts";

/** The weeks of which all tips would leave the station as rows, and what a row says. */
export function WeeksToExport({ from, weeks }: WeekSpan) {
  const { lang } = useWords();
  const words = useCaseWords();
  const last = isoDay(dayOfIso(from) + 7 * weeks - 1);
  return <p>{words.metadata(calendarDay(from, lang), calendarDay(last, lang))}</p>;
}
