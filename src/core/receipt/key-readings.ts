import { lookAlike } from "../text/look-alikes.ts";

/** More readings of a word are not looked at. */
const MOST_READINGS = 96;

/** Combining mark → keys of Telex and VNI that put it there. */
const TONE_KEYS: Record<string, string> = {
  "\u0301": "S1",
  "\u0300": "F2",
  "\u0309": "R3",
  "\u0303": "X4",
  "\u0323": "J5",
};
const SHAPE_KEYS: Record<string, (letter: string) => string> = {
  "\u0302": (letter) => `${letter}6`,
  "\u0306": () => "W8",
  "\u031b": () => "W7",
};

/** A letter as it was typed: what it is, then one of the keys of each of its marks. */
interface Typed {
  letter: string;
  keys: string[];
}

/**
 * What keys a word without spaces may come from, likeliest first, in upper case: a keyboard for
 * Vietnamese makes Ã of AX or A4 and Ư of W, and a mark's key may have come letters later ("CATS"
 * is "CÁT"). The number of readings is bounded.
 */
export function keyReadings(word: string): string[] {
  const letters = [...word.normalize("NFC")].map(typedLetter);
  const readings = new Set<string>();
  const read = (at: number, text: string, waiting: string[]): void => {
    if (readings.size >= MOST_READINGS) return;
    const [mark, ...others] = waiting;
    if (mark !== undefined) for (const key of mark) read(at, text + key, others);
    const letter = letters[at];
    if (letter) read(at + 1, text + letter.letter, [...waiting, ...letter.keys]);
    else if (mark === undefined) readings.add(text);
  };
  read(0, "", []);
  return [...readings];
}

function typedLetter(letter: string): Typed {
  if (/^[0-9A-Z]$/.test(letter)) return { letter, keys: [] };
  const plain = lookAlike(letter.normalize("NFKC").toLowerCase()).toUpperCase();
  const [base = "", ...marks] = plain.normalize("NFD");
  const tones = marks.flatMap((mark) => TONE_KEYS[mark] ?? []);
  if (base === "Đ") return { letter: "D", keys: ["D9", ...tones] };
  // The letter U is in no receipt: W alone makes Ư.
  if (base === "U" && marks.includes("\u031b")) return { letter: "W", keys: tones };
  const shapes = marks.flatMap((mark) => SHAPE_KEYS[mark]?.(base) ?? []);
  return { letter: base, keys: [...shapes, ...tones] };
}
