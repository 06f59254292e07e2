import { fold } from "../text/fold.ts";
import type { TipContent } from "./tip-content.ts";

/**
 * Length of a piece in letters: long enough to be rare, short enough that a changed word changes
 * few pieces.
 */
const PIECE = 5;

/** Shortest text to compare. Shorter ones ("I don't know") are similar by chance. */
const SHORTEST = 40;

/** Similarity from which two texts count as nearly the same. */
export const NEARLY_THE_SAME = 0.5;

/** The folded pieces of a text, for comparison. Empty: the text is too short. */
export function piecesOf({ fields }: TipContent): Set<string> {
  const texts = fields.flatMap(({ value }) => (value.type === "text" ? [value.text] : []));
  const folded = fold(texts.join(" "));
  if (folded.length < SHORTEST) return new Set();
  return new Set(
    Array.from({ length: folded.length - PIECE + 1 }, (_, at) => folded.slice(at, at + PIECE)),
  );
}

/** The share of common pieces among all pieces of two texts, 0 to 1 (Jaccard index). */
export function similarity(a: Set<string>, b: Set<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const piece of small) if (large.has(piece)) common += 1;
  return common / (a.size + b.size - common);
}

/**
 * Whether `similarity` reaches `NEARLY_THE_SAME`. Compares lengths first, which decides most pairs.
 */
export function nearlyTheSame(a: Set<string>, b: Set<string>): boolean {
  const most = Math.min(a.size, b.size) / Math.max(a.size, b.size, 1);
  return most >= NEARLY_THE_SAME && similarity(a, b) >= NEARLY_THE_SAME;
}
