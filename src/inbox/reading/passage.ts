import { plainLine } from "./first-line.ts";
import { markFound } from "./search-words.ts";

/** So many of what is found are shown, each with a passage. */
export const MOST_PASSAGES = 100;

/** Letters of a passage, and of them before the first word that was found. */
const LONGEST = 160;
const BEFORE = 40;

/**
 * The passage of a text that has most of what a query found, on one line, and as harmless as a first
 * line is. Empty: no line of the text has any of it.
 */
export function passageOf(text: string, query: string): string {
  let best = { line: "", from: 0, count: 0 };
  for (const line of text.split("\n").map(plainLine)) {
    const found = placesOf(line, query);
    for (const from of found) {
      const count = found.filter((at) => at >= from && at < from + LONGEST - BEFORE).length;
      if (count > best.count) best = { line, from, count };
    }
  }
  return best.count === 0 ? "" : cut(best);
}

/** Where what was found begins. */
function placesOf(line: string, query: string): number[] {
  let at = 0;
  return markFound(line, query).flatMap(({ text, found }) => {
    const start = at;
    at += text.length;
    return found ? [start] : [];
  });
}

/** Between spaces, where there are some. */
function cut({ line, from }: { line: string; from: number }): string {
  const start = from <= BEFORE ? 0 : from - BEFORE + lengthOfCut(line.slice(from - BEFORE, from));
  const rest = line.slice(start);
  const head = start > 0 ? "…" : "";
  if (rest.length <= LONGEST) return head + rest;
  const whole = rest.slice(0, LONGEST).toWellFormed();
  return `${head}${whole.replace(/\s\S*$/u, "")}…`;
}

/** Up to behind the first space: half a word, or half a letter, is no beginning. */
function lengthOfCut(before: string): number {
  const space = before.indexOf(" ");
  if (space >= 0) return space + 1;
  return /^[\udc00-\udfff]/.test(before) ? 1 : 0;
}
