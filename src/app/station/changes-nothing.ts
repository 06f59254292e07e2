import type { TipEventKind } from "../../core/station/tip-views.ts";

/** What happens to a tip and is no news to officers, or reaches them as a reminder or in their lists. */
export const CHANGES_NOTHING: ReadonlySet<TipEventKind> = new Set<TipEventKind>([
  "opened",
  "exported",
  "clock",
  "linked",
  "unlinked",
]);
