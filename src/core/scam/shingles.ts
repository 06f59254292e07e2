import { fold } from "../text/fold.ts";
import { withoutLinks } from "./links-in.ts";

/** Words, or characters of Chinese and Korean, in a piece. A changed word changes five pieces. */
const PIECE = 5;

/** Pieces of a fingerprint: enough to tell a half from a tenth. */
const FINGERPRINT = 64;

const TOKEN = /[\p{sc=Han}\p{sc=Hangul}]|[^\s\p{sc=Han}\p{sc=Hangul}]+/gu;

/** The words of a heard or folded text; each character of Chinese and Korean is one. */
export function tokensOf(folded: string): string[] {
  return folded.match(TOKEN) ?? [];
}

/**
 * Hashes of all pieces of a text. Links are left out and numbers are all the same: what a forger
 * changes first makes no text another one.
 */
export function shinglesOf(text: string): Set<number> {
  const tokens = tokensOf(fold(withoutLinks(text))).map((token) =>
    /\d/.test(token) ? "0" : token,
  );
  const last = Math.max(tokens.length - PIECE, 0);
  const pieces = tokens.slice(0, last + 1).map((_, at) => tokens.slice(at, at + PIECE).join(" "));
  return new Set(pieces.map(hashOf));
}

/** Number of pieces that both have. */
export function inCommon(some: Iterable<number>, others: ReadonlySet<number>): number {
  let common = 0;
  for (const piece of some) if (others.has(piece)) common += 1;
  return common;
}

/**
 * The smallest hashes of a text: a fair sample of its pieces, so the share of them that another text
 * has estimates how much of this text is in that one (MinHash, bottom-k).
 */
export function fingerprintOf(text: string): string[] {
  const smallest = [...shinglesOf(text)].sort((a, b) => a - b).slice(0, FINGERPRINT);
  return smallest.map((hash) => hash.toString(36));
}

/** FNV-1a, 32 bits. */
function hashOf(piece: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < piece.length; at++) {
    hash = Math.imul(hash ^ piece.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
