import { fold } from "../text/fold.ts";
import type { TipContent } from "./tip-content.ts";

/**
 * Length of a piece in letters: long enough to be rare, short enough that a changed word changes
 * few pieces.
 */
const PIECE = 5;

/** Shortest text to compare. Shorter ones ("I don't know") are similar by chance. */
const SHORTEST = 40;

/** Share of common pieces among all of two texts (Jaccard index) from which they are nearly the same. */
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

/**
 * Whether two texts have the share `NEARLY_THE_SAME` of their pieces in common. It stops as soon as too many pieces are not common,
 * which spares most of the work: officers open a tip beside a thousand others.
 */
export function nearlyTheSame(a: Set<string>, b: Set<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  const least = (NEARLY_THE_SAME * (a.size + b.size)) / (1 + NEARLY_THE_SAME);
  let spare = small.size - least;
  if (spare < 0 || small.size === 0) return false;
  for (const piece of small) {
    if (!large.has(piece)) spare -= 1;
    if (spare < 0) return false;
  }
  return true;
}
