import type { AuditPage } from "../../core/station/views.ts";
import { calendarDay } from "../format/moment.ts";
import card from "../parts/card.module.css";
import { useAuditWords } from "../words/use-audit-words.ts";
import { useWords } from "../words/use-words.ts";

/** What is counted for a row that is noted when the day is over. */
export function AuditReading({ names, reading }: Pick<AuditPage, "names" | "reading">) {
  const words = useAuditWords();
  const { lang } = useWords();
  if (reading.length === 0) return null;
  return (
    <div className={card.note}>
      {words.reading}
      <ul>
        {reading.map(({ officer, day, count }) => (
          <li key={`${officer} ${day}`}>
            {names[officer] ?? officer}, {calendarDay(day, lang)}: {count.toLocaleString(lang)}
          </li>
        ))}
      </ul>
    </div>
  );
}
