import type { Heard } from "../text/hear.ts";
import type { Ear, Readings } from "../text/readings.ts";
import { type ForgivingSearch, makeForgivingSearch } from "../text/word-patterns.ts";

/** By language: regular expressions. */
type Patterns = Record<string, string[]>;

/** When what sounds like danger is none, and when it is happening now. */
export interface DangerLimits {
  /** Words that only sound like it: they are passed over. */
  figures: Patterns;
  /** It is over. */
  past: Patterns;
  now: Patterns;
}

export interface DangerDetector {
  /** Whether a text speaks of something that can't wait, in any language. */
  isDanger(text: string): boolean;
  /** The same, and its writer says that it is happening now. */
  isDangerNow(text: string): boolean;
}

/** A text is full of figures of speech only if somebody made it so. */
const MOST_FIGURES = 8;

export function makeDangerDetector(
  patterns: Patterns,
  limits: DangerLimits,
  ear: Ear,
): DangerDetector {
  const searches = {
    danger: searchOf(patterns),
    figures: searchOf(limits.figures),
    past: searchOf(limits.past),
    now: searchOf(limits.now),
  };
  const inOne = (heard: Heard) => {
    if (!searches.danger(heard)) return false;
    const meant = withoutFigures(heard, searches.figures);
    if (meant !== heard && !searches.danger(meant)) return false;
    return !searches.past(meant) || searches.now(meant) !== null;
  };
  const isDanger = (readings: Readings) => readings.some(inOne);
  return {
    isDanger: (text) => isDanger(ear(text)),
    isDangerNow: (text) => {
      const readings = ear(text);
      return isDanger(readings) && readings.some((heard) => searches.now(heard) !== null);
    },
  };
}

function searchOf(patterns: Patterns): ForgivingSearch {
  return makeForgivingSearch(Object.values(patterns).flat());
}

/** Positions stay: what is passed over becomes a sign that no pattern knows. */
function withoutFigures(heard: Heard, figures: ForgivingSearch): Heard {
  let meant = heard;
  for (let count = 0; count < MOST_FIGURES; count++) {
    const hit = figures(meant);
    if (!hit) break;
    const { text } = meant;
    const silence = "%".repeat(hit.end - hit.start);
    meant = { ...meant, text: text.slice(0, hit.start) + silence + text.slice(hit.end) };
  }
  return meant;
}
