import { DAY_MS, HOUR_MS } from "../../core/units.ts";

export interface TimeLeft {
  isLate: boolean;
  unit: "day" | "hour";
  count: number;
}

/** Whole days from two days on, else hours: what is left rounded down, what is late rounded up. */
export function timeLeft(until: Date, now: Date): TimeLeft {
  const left = until.getTime() - now.getTime();
  const isLate = left < 0;
  const unit = Math.abs(left) >= 2 * DAY_MS ? "day" : "hour";
  const count = Math.abs(left) / (unit === "day" ? DAY_MS : HOUR_MS);
  return { isLate, unit, count: isLate ? Math.ceil(count) : Math.floor(count) };
}
