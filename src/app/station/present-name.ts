import type { TipRow } from "./tip-store.ts";

/** The present name of a file of a tip, by its first name; null: the tip has no such file. */
export function presentName(
  tip: Pick<TipRow, "media" | "moved"> | null,
  first: string,
): string | null {
  const now = tip?.moved[first] ?? first;
  return tip?.media.includes(now) ? now : null;
}
