import { HOUR_MS } from "../core/units.ts";

/** The hour of a time, ISO 8601. No finer time of a resident's action is stored. */
export function hourOf(now: number): string {
  return new Date(Math.floor(now / HOUR_MS) * HOUR_MS).toISOString();
}
