import { TurnSlot } from "../turn-slot.ts";

/**
 * A 32-bit hash of a text (FNV-1a). Equal texts have equal hashes; the text can't be read from it.
 */
export function textMark(text: string): string {
  return hashOf(text).toString(36);
}

/** The same with the length, as a number. A review asks twice for each text. */
export function textNumber(text: string): number {
  const { kept } = last;
  if (kept?.text === text) return kept.number;
  return last.keep({ text, number: text.length * 2 ** 32 + hashOf(text) }).number;
}

const last = new TurnSlot<{ text: string; number: number }>();

function hashOf(text: string): number {
  let mark = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
  return mark >>> 0;
}
