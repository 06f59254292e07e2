import { piecesOf } from "./notice-pieces.ts";
import { inCommon, shinglesOf } from "./shingles.ts";

/** Share of the shorter text that the other one has, from which they are the same text. */
const SAME = 0.35;
/** So few pieces are in two texts by chance. */
const LEAST = 3;
/** Share of a fingerprint that an asked text has. */
const SAME_RUMOUR = 0.4;

interface NoticeText {
  title: string;
  body: string;
}

interface Known {
  texts: Record<string, NoticeText>;
  former?: { texts: Known["texts"] }[];
  /** Fingerprint of the rumour that it corrects. */
  rumour?: string[];
}

/**
 * The notice that a text is made of, whole or in part, in any of its languages and at any time: how
 * much of the shorter one the other has. null: none.
 */
export function likeNotice<N extends Known>(asked: string, notices: N[]): N | null {
  const pieces = shinglesOf(asked);
  const likeness = (text: NoticeText) => {
    const own = piecesOf(text);
    const common = inCommon(own, pieces);
    const isSame =
      common >= Math.min(LEAST, own.size) && common >= SAME * Math.min(own.size, pieces.size);
    return isSame ? common : 0;
  };
  let [best, most]: [N | null, number] = [null, 0];
  for (const notice of notices) {
    const versions = [notice, ...(notice.former ?? [])].flatMap(({ texts }) =>
      Object.values(texts),
    );
    const found = Math.max(...versions.map(likeness));
    if (found > most) [best, most] = [notice, found];
  }
  return best;
}

/** The notice that corrects the rumour which a text tells; null: none. */
export function correctionOf<N extends Known>(asked: string, notices: N[]): N | null {
  const pieces = shinglesOf(asked);
  const tells = ({ rumour = [] }: Known) => {
    const common = inCommon(
      rumour.map((hash) => Number.parseInt(hash, 36)),
      pieces,
    );
    return common > 0 && common >= SAME_RUMOUR * rumour.length;
  };
  return notices.find(tells) ?? null;
}
