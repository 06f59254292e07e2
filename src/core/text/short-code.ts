/**
 * Text in which the characters that UTF-8 writes in three bytes are written in two: gzip does not
 * see through UTF-8. A character of `alphabet` stands as the code point `FIRST` + its position.
 */
export interface ShortCode {
  alphabet: string;
  text: string;
}

/** The two-byte range of UTF-8. The alphabet takes all characters of a text that lie in it. */
const FIRST = 0x80;
const LAST = 0x7ff;

/** A character that is rarer than this costs more in the alphabet than it saves. */
const RARE = 6;

/**
 * Characters of one first byte, as UTF-8 has it. The frequent ones share a few first bytes; among
 * those of one byte, neighbours in Unicode are alike, which makes the alphabet itself compress.
 */
const BLOCK = 64;

/** Characters outside the Basic Multilingual Plane stay as they are. */
export function toShortCode(text: string): ShortCode {
  const counts = new Map<string, number>();
  for (const char of text) {
    if (char.length === 1 && char.charCodeAt(0) >= FIRST) {
      counts.set(char, (counts.get(char) ?? 0) + 1);
    }
  }
  const taken = [...counts]
    .sort(([, a], [, b]) => b - a)
    .filter(([char, count]) => char.charCodeAt(0) <= LAST || count >= RARE)
    .map(([char]) => char);
  const blocks = taken.flatMap((_, at) =>
    at % BLOCK === 0 ? taken.slice(at, at + BLOCK).sort() : [],
  );
  const alphabet = fitting(blocks);
  const codes = new Map(alphabet.map((char, at) => [char, String.fromCharCode(FIRST + at)]));
  return {
    alphabet: alphabet.join(""),
    text: text.replace(/[\u0080-\uffff]/g, (char) => codes.get(char) ?? char),
  };
}

/** As many as there is room for: those that lie in the range have no other place. */
function fitting(chars: string[]): string[] {
  const inRange = chars.filter((char) => char.charCodeAt(0) <= LAST);
  const room = LAST - FIRST + 1 - inRange.length;
  const others = new Set(chars.filter((char) => char.charCodeAt(0) > LAST).slice(0, room));
  return chars.filter((char) => char.charCodeAt(0) <= LAST || others.has(char));
}

/** The inverse of `toShortCode`. */
export function fromShortCode({ alphabet, text }: ShortCode): string {
  const letters = Array.from(alphabet);
  const last = String.fromCharCode(FIRST + letters.length - 1);
  if (letters.length === 0) return text;
  return text.replace(
    new RegExp(`[\u0080-${last}]`, "g"),
    (char) => letters[char.charCodeAt(0) - FIRST] ?? char,
  );
}
