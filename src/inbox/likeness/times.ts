import type { SignPatterns } from "./lexicon-file.ts";
import { anyOf, spelledNumber } from "./pattern.ts";

/** What a text says of the time, as far as numbers and fixed words say it. */
export interface Told {
  /** Hours of the clock, 0 to 23; those that may be of morning or evening, 0 to 11, in `halves`. */
  hours: readonly number[];
  halves: readonly number[];
  /** So many days before the text was received. */
  days: readonly number[];
  /** It happens again and again. */
  isOften: boolean;
}

/** So many letters beside an hour may say which half of the day it is of. */
const NEAR = 14;
const NOON = 12;
const HOURS = 24;
const WEEK = 7;
/** In the night, hours below are after midnight. */
const MORNING_FROM = 5;

interface Halves {
  evening: RegExp;
  morning: RegExp;
  night: RegExp;
}

/** Reads what texts say of the time. */
export class Times {
  readonly #latin: RegExp;
  readonly #unspaced: RegExp;
  readonly #halves: Halves;
  readonly #often: RegExp;
  readonly #days: readonly RegExp[];
  readonly #weekdays: readonly RegExp[];

  constructor({ hours, often, days, weekdays }: SignPatterns) {
    this.#latin = new RegExp(`(?<![\\d.,:/])(\\d{1,2})\\s?(?:${hours.behind.join("|")})`, "giu");
    const behind = hours.unspaced.join("|");
    this.#unspaced = new RegExp(`(\\d{1,2}|[一二三四五六七八九十两]{1,3})\\s?(?:${behind})`, "gu");
    this.#halves = {
      evening: anyOf(hours.evening),
      morning: anyOf(hours.morning),
      night: anyOf(hours.night),
    };
    this.#often = anyOf(often);
    this.#days = days.map(anyOf);
    this.#weekdays = weekdays.map(anyOf);
  }

  /** `weekday`: of the day on which it was received; Monday is 0. */
  told(raw: string, weekday: number): Told {
    const hours: number[] = [];
    const halves: number[] = [];
    for (const { said, near, far } of this.#saidHours(raw)) {
      const hour = hourOf(said, [near, far], this.#halves);
      if (hour === null) halves.push(said % NOON);
      else hours.push(hour);
    }
    const days = this.#days.flatMap((pattern, day) => (pattern.test(raw) ? [day] : []));
    for (const [day, pattern] of this.#weekdays.entries())
      if (pattern.test(raw)) days.push((weekday - day + WEEK) % WEEK);
    return { hours, halves, days, isOften: this.#often.test(raw) };
  }

  /** With what stands beside each; `near` is where its language says which half of the day it is. */
  *#saidHours(raw: string) {
    for (const pattern of [this.#latin, this.#unspaced])
      for (const { 0: whole, 1: number = "", index } of raw.matchAll(pattern)) {
        const said = spelledNumber(number);
        if (said === null || said > HOURS) continue;
        const before = raw.slice(Math.max(0, index - NEAR), index);
        const end = index + whole.length;
        const after = raw.slice(end, end + NEAR);
        if (pattern === this.#latin) yield { said, near: after, far: before };
        else yield { said, near: before, far: after };
      }
  }
}

/** null: it may be of the morning or the evening. */
function hourOf(said: number, texts: readonly string[], halves: Halves): number | null {
  if (said > NOON) return said % HOURS;
  for (const text of texts) {
    const isEvening = halves.evening.test(text);
    const isMorning = halves.morning.test(text);
    if (isEvening === isMorning) continue;
    if (isMorning) return said;
    const isNight = halves.night.test(text);
    if (said === NOON) return isNight ? 0 : NOON;
    return isNight && said < MORNING_FROM ? said : said + NOON;
  }
  return null;
}
