import type { UrgentAt } from "../../core/station/tip-views.ts";
import type { EntryRow, EventRow } from "./tip-store.ts";

/** Which tips are about the same thing. A tip that goes leaves no matter of one tip behind. */
export interface MatterStore {
  /** Ids of its tips. */
  tips(matter: string): string[];
  size(matter: string): number;
  /** null: they are of none. */
  set(tips: readonly string[], matter: string | null): void;
  /** The last `limit` of all its tips, newest last. */
  events(matter: string, limit: number): EventRow[];
  entries(matter: string, limit: number): EntryRow[];
  /** Of each of its tips that has one, the last entry of its thread. */
  lastEntries(matter: string): { tip: string; id: string }[];
  /** Open urgent tips that are listed, by area; the fewest first. */
  crowd(): UrgentAt[];
}
