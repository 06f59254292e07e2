/** Votes for a card of the guide. */
interface Voted {
  useful: number;
  notUseful: number;
}

/** z² for a 95 % confidence interval (1.96 squared). */
const Z2 = 3.84;

/**
 * Sorts cards by how much they need rewriting, by the lower bound of Wilson's interval for the
 * share of bad votes, so that a single bad vote does not outrank forty of sixty.
 */
export function worstFirst<T extends Voted>(cards: T[]): T[] {
  return [...cards].sort((a, b) => doubt(b) - doubt(a) || a.useful - b.useful);
}

function doubt({ useful, notUseful }: Voted): number {
  const n = useful + notUseful;
  if (n === 0) return -1;
  const share = notUseful / n;
  const spread = Math.sqrt(Z2 * ((share * (1 - share)) / n + Z2 / (4 * n * n)));
  return (share + Z2 / (2 * n) - spread) / (1 + Z2 / n);
}
