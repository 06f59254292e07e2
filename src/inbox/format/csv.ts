import { csvText } from "../../core/text/csv-text.ts";

/** Rows as a CSV file. */
export function csv(rows: readonly (readonly string[])[]): Blob {
  return new Blob([csvText(rows)], { type: "text/csv;charset=utf-8" });
}
