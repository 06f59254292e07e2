import type { Place } from "../place/place-schema.ts";
import { findMarks, markOf } from "./find-marks.ts";

/** Numbers that stand alone, as hotlines do. */
const SHORT_NUMBER = /(?<![\d.])\d{3,5}(?![\d.])/g;
/** A text of few other words asks about the number itself. */
const MOST_LETTERS = 40;

/**
 * Whether a text asks about a link or number that is this town's own: its notices, the emergency
 * numbers, the accounts of its units. Only if it names nothing else: a forger names both.
 */
export function isOurs(
  place: Pick<Place, "hotlines" | "stations">,
  host: string,
  text: string,
): boolean {
  const own = new Set([host, ...place.stations.flatMap(({ handles }) => handles)].map(keyOf));
  const marks = findMarks(text);
  if (marks.length > 0) return marks.every((mark) => own.has(`${mark.kind}:${mark.value}`));
  const numbers = text.match(SHORT_NUMBER) ?? [];
  const hotlines = new Set(Object.values(place.hotlines));
  const isShort = text.trim().length <= MOST_LETTERS;
  return isShort && numbers.length > 0 && numbers.every((number) => hotlines.has(number));
}

function keyOf(name: string): string {
  const { kind, value } = markOf(name);
  return `${kind}:${value}`;
}
