import type { Content } from "../../core/flow/content.ts";
import type { Figures } from "../../core/station/figures.ts";
import { csvText } from "../../core/text/csv-text.ts";
import { figureTables } from "./figure-tables.ts";

/** For programs, so in one language only. */
const COLUMNS = ["from", "weeks", "table", "area", "category", "value", "tips"];

/** All that is published of a unit: a row for each count. One that is hidden is empty. */
export function figuresCsv(content: Content, lang: string, periods: readonly Figures[]): string {
  const say = (id: string) => content.texts.format(lang, id);
  const rows = periods.flatMap((figures) => {
    const row = (...cells: [...names: string[], tips: number | null]) => [
      figures.from,
      `${figures.weeks}`,
      ...cells.map((cell) => `${cell ?? ""}`),
    ];
    return [
      ...figureTables(content, lang, figures).flatMap(({ id, rows }) =>
        rows.map(({ name, tips }) => row(id, "", "", name, tips)),
      ),
      ...figures.byPlace.map(({ area, category, tips }) =>
        row("place", say(`area-${area}`), say(`category-${category}`), "", tips),
      ),
    ];
  });
  return csvText([COLUMNS, ...rows]);
}
