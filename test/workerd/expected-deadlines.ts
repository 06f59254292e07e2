import type { Place } from "../../src/core/place/place-schema.ts";
import type { ClockId } from "../../src/core/station/clock-views.ts";
import type { TipStatus } from "../../src/core/station/tip-status.ts";
import { DAY_MS, HOUR_MS } from "../../src/core/units.ts";

/** The shipped rules of deadlines, written once more without the code that is tested. */

/** The place's clock is 7 hours ahead, always. */
const AHEAD_MS = 7 * HOUR_MS;
const REMIND_AT_MS = 7.5 * HOUR_MS;

/** What a tip should be. */
export interface ExpectedTip {
  status: TipStatus;
  from: number;
  answered: boolean;
  stoppedOn: number | null;
  extended: boolean;
  owner: string | null;
}

/** A day's number, counted from the place's midnights. */
export const dayAt = (at: number): number => Math.floor((at + AHEAD_MS) / DAY_MS);
export const dayText = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
export const endOf = (day: number): number => (day + 1) * DAY_MS - AHEAD_MS;

export function change(tip: ExpectedTip, status: TipStatus, today: number): void {
  if (status === "closed") {
    tip.answered = true;
    tip.stoppedOn ??= today;
  } else if (tip.stoppedOn !== null) {
    tip.from += Math.max(0, today - tip.stoppedOn);
    tip.stoppedOn = null;
  }
  tip.status = status;
}

export function running({ status, answered }: ExpectedTip): ClockId[] {
  if (status === "closed") return [];
  return status === "passed" || answered ? ["result"] : ["intake", "result"];
}

export class ExpectedDeadlines {
  readonly #off = new Set<number>();
  readonly #worked = new Set<number>();

  constructor(holidays: Place["holidays"]) {
    for (const [year, entries] of Object.entries(holidays)) {
      for (const entry of entries) {
        const days = entry.startsWith("+") ? this.#worked : this.#off;
        const [from = "", to = from] = entry.replace("+", "").split("..");
        const last = Date.parse(`${year}-${to}`);
        for (let at = Date.parse(`${year}-${from}`); at <= last; at += DAY_MS)
          days.add(at / DAY_MS);
      }
    }
  }

  lastDay(which: ClockId, { from, extended }: ExpectedTip): number {
    if (which === "intake") return this.#workdays(from, 3);
    let day = extended ? inTwoMonths(from) : from + 20;
    while (!this.#isWorking(day)) day += 1;
    return day;
  }

  /** Number of the stage that was told last, of a deadline with that last day; -1: none. */
  stage(last: number, now: number): number {
    const late = this.#workdays(last, 1);
    const days = [this.#workdays(last, -1), late, this.#workdays(late, 1)];
    return days.findLastIndex((day) => day * DAY_MS - AHEAD_MS + REMIND_AT_MS <= now);
  }

  #isWorking(day: number): boolean {
    if (this.#worked.has(day)) return true;
    return ![0, 6].includes(new Date(day * DAY_MS).getUTCDay()) && !this.#off.has(day);
  }

  #workdays(day: number, by: number): number {
    let at = day;
    for (let left = Math.abs(by); left > 0; ) {
      at += Math.sign(by);
      if (this.#isWorking(at)) left -= 1;
    }
    return at;
  }
}

function inTwoMonths(day: number): number {
  const date = new Date(day * DAY_MS);
  const wanted = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + 2);
  // 31 December and two months is in March: the last of February is meant.
  if (date.getUTCDate() !== wanted) date.setUTCDate(0);
  return date.getTime() / DAY_MS;
}
