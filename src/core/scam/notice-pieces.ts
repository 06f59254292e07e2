import { shinglesOf } from "./shingles.ts";

/** Texts whose pieces are remembered: 200 notices in five languages, with some former editions. */
const MOST = 2_000;

const known = new Map<string, Set<number>>();

/**
 * The pieces of a notice's text. Those of texts that were compared lately are remembered by their
 * words, for each reading of the list makes new objects: all of 200 notices take a quarter of a
 * second.
 */
export function piecesOf({ title, body }: { title: string; body: string }): Set<number> {
  const text = `${title}\n${body}`;
  const pieces = known.get(text) ?? shinglesOf(text);
  known.delete(text);
  known.set(text, pieces);
  const [oldest] = known.size > MOST ? known.keys() : [];
  if (oldest !== undefined) known.delete(oldest);
  return pieces;
}
