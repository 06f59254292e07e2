import type { Figures } from "../../core/station/figures.ts";
import { calendarDay } from "../format/moment.ts";
import { useOpenSession } from "../session/use-session.ts";
import { languageName } from "../words/languages.ts";
import { usePictureWords } from "../words/use-picture-words.ts";
import { ColumnChart } from "./column-chart.tsx";
import { Outcomes } from "./outcomes.tsx";
import styles from "./picture.module.css";
import { PlaceTable } from "./place-table.tsx";
import { RowChart } from "./row-chart.tsx";
import { WardMap } from "./ward-map.tsx";
import { WeekChart } from "./week-chart.tsx";
import { lastBlockDay } from "./weeks.ts";

interface Props {
  figures: Figures;
  /** Whether its last week is not over. */
  isOpen: boolean;
}

/** All counts of some weeks. */
export function FiguresView({ figures, isOpen }: Props) {
  const { me } = useOpenSession();
  const idsOf = (kind: string) =>
    Object.keys(me.labels).flatMap((key) =>
      key.startsWith(`${kind}-`) ? [key.slice(kind.length + 1)] : [],
    );
  const [areas, categories] = [idsOf("area"), idsOf("category")];
  const ofArea = new Map(figures.byArea.map(({ area, tips }) => [area, tips]));
  const wards = areas.map((area) => ({ area, tips: ofArea.get(area) ?? 0 }));
  return (
    <>
      <WeekChart isOpen={isOpen} weeks={figures.byWeek} />
      <WardMap wards={wards} />
      <PlaceTable areas={areas} categories={categories} figures={figures} />
      <div className={styles.pairs}>
        <Outcomes figures={figures} />
      </div>
      <HoursAndLanguages figures={figures} />
    </>
  );
}

/** Of whole blocks of weeks alone: whoever looks again next week can't tell what came since. */
function HoursAndLanguages({ figures: { blocks, byHour, byLanguage } }: { figures: Figures }) {
  const words = usePictureWords();
  const [first] = blocks;
  const last = blocks.at(-1);
  if (first === undefined || last === undefined) {
    return <p className={styles.foot}>{words.noBlocks}</p>;
  }
  const [from, to] = [first, lastBlockDay(last)].map((day) => calendarDay(day, words.locale));
  const note = words.blocks(from ?? "", to ?? "");
  const hours = byHour.map(({ hour, tips }) => ({
    name: `${hour}`,
    long: words.hour(hour),
    tips,
  }));
  const languages = byLanguage.map(({ language, tips }) => ({
    name: languageName(language, words.locale),
    tips,
  }));
  return (
    <>
      <ColumnChart columns={hours} note={note} title={words.byHour} what={words.hourOfDay} />
      <RowChart note={note} rows={languages} title={words.byLanguage} />
    </>
  );
}
