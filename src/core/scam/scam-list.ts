import { fold } from "../text/fold.ts";
import { findMarks, type Mark } from "./find-marks.ts";

/** Shorter names occur in too many harmless words. */
const SHORTEST_NAME = 5;

/**
 * Finds the first mark of the officers' list in a text: the same number, the same site or a
 * subdomain, or a name as whole words. null: none.
 */
export function findKnown(list: Mark[], text: string): Mark | null {
  const marks = findMarks(text);
  const words = ` ${fold(text)} `;
  return list.find((known) => isIn(known, marks, words)) ?? null;
}

function isIn({ kind, value }: Mark, marks: Mark[], words: string): boolean {
  switch (kind) {
    case "link":
      return marks.some((m) => m.kind === kind && `.${m.value}`.endsWith(`.${value}`));
    case "number":
      return marks.some((m) => m.kind === kind && m.value === value);
    case "name": {
      // Kept as it was folded when it was put on the list: by older rules, perhaps.
      const name = fold(value);
      return name.length >= SHORTEST_NAME && words.includes(` ${name} `);
    }
  }
}
