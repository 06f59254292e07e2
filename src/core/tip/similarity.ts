import { fold } from "../text/fold.ts";
import type { TipContent } from "./tip-content.ts";

/** Letters of one piece: long enough to be rare, short enough to survive a changed word. */
const PIECE = 5;

/** Shorter texts ("I don't know") are alike by chance. */
const SHORTEST = 40;

/** Share of common pieces from which two texts count as nearly the same. */
export const NEARLY_THE_SAME = 0.5;

/** What a text is compared by: its pieces, in folded form. Empty: too short to be compared. */
export function piecesOf({ fields }: TipContent): Set<string> {
  const texts = fields.flatMap(({ value }) => (value.type === "text" ? [value.text] : []));
  const folded = fold(texts.join(" "));
  if (folded.length < SHORTEST) return new Set();
  return new Set(
    Array.from({ length: folded.length - PIECE + 1 }, (_, at) => folded.slice(at, at + PIECE)),
  );
}

/** Share of the pieces of both that are in both, 0 to 1. */
export function similarity(a: Set<string>, b: Set<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const piece of small) if (large.has(piece)) common += 1;
  return common / (a.size + b.size - common);
}

/** Whether `similarity` reaches `NEARLY_THE_SAME`; most pairs differ by their length alone. */
export function nearlyTheSame(a: Set<string>, b: Set<string>): boolean {
  const most = Math.min(a.size, b.size) / Math.max(a.size, b.size, 1);
  return most >= NEARLY_THE_SAME && similarity(a, b) >= NEARLY_THE_SAME;
}
