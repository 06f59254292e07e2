import type { TipEventKind } from "../../core/station/tip-views.ts";

/** What officers do with a tip that is no news to others. */
export const CHANGES_NOTHING: ReadonlySet<TipEventKind> = new Set<TipEventKind>([
  "opened",
  "exported",
]);
