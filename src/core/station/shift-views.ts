import type { TipCounts } from "./tip-views.ts";

/** A shift that was handed over, as the inbox's API has it. */
export interface ShiftView {
  id: string;
  by: { id: string; name: string };
  /** ISO 8601. */
  at: string;
  /** How many tips each filter showed to who handed over. */
  counts: TipCounts;
  /** age file to the station; holds a ShiftNote. null: nothing was written. */
  sealed: string | null;
  /** Who took over, and when; null: nobody has. */
  taken: { by: { id: string; name: string }; at: string } | null;
}
