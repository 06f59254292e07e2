import { hanForm } from "./han-forms.ts";
import { lookAlike } from "./look-alikes.ts";

/** What a character of a typed text is to a matcher. */
export const NOTHING = 0;
export const GAP = 1;
export const WORD = 2;
/** A point or comma: it stays between digits. */
export const POINT = 3;
/** More than one, as "½" and "ﬁ" are. */
export const SEVERAL = 4;

/** A character as it is heard. */
export interface Form {
  kind: number;
  /** UTF-16 units of the letter that it stands for; empty unless `WORD`. */
  units: number[];
  /** The letter without its tone, if it is a Latin one; else 0. */
  toneless: number;
  /** What it consists of; empty unless `SEVERAL`. */
  parts: Form[];
  /** It has a mark of Vietnamese. */
  marked: boolean;
}

/** Forms of units below are in an array, others in a map; both are filled as they are met. */
const TABLE_END = 0x2100;
const table: (Form | undefined)[] = new Array(TABLE_END).fill(undefined);
const others = new Map<number, Form>();
const MOST_OTHERS = 4096;

/** The form of the character that begins at an index of a text in NFC. */
export function formAt(text: string, at: number): Form {
  const known = table[text.charCodeAt(at)];
  if (known !== undefined) return known;
  const code = text.codePointAt(at) ?? 0;
  if (code < TABLE_END) {
    const form = makeForm(String.fromCodePoint(code));
    table[code] = form;
    return form;
  }
  const other = others.get(code) ?? makeForm(String.fromCodePoint(code));
  if (others.size < MOST_OTHERS) others.set(code, other);
  return other;
}

const APOSTROPHE = /['’‘‛ʼʹ＇`´′]/u;
/** Breaks, and letters that show as a blank. */
const BREAK = /[\n\r\t\v\f\u3164]/;
/** Formatting signs, marks that belong to no letter, controls, fillers. */
const INVISIBLE = /[\p{Cf}\p{M}\p{Cc}\u115f\u1160\uffa0]/u;
const NOT_KEPT = /[^\p{L}\p{N}%]+/gu;
const LATIN = /^[a-zà-ɏḀ-ỿ]$/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARKED = /đ|[a-z][\u0300-\u036f]/;

const NO_LETTER = { units: [], toneless: 0, marked: false, parts: [] };

function makeForm(character: string): Form {
  if (APOSTROPHE.test(character)) return { kind: NOTHING, ...NO_LETTER };
  if (BREAK.test(character)) return { kind: GAP, ...NO_LETTER };
  if (INVISIBLE.test(character)) return { kind: NOTHING, ...NO_LETTER };
  const plain = plainForm(character);
  if (plain === "." || plain === ",") return { kind: POINT, ...NO_LETTER };
  const [word = " ", ...more] = plain.replace(NOT_KEPT, " ").trim();
  if (word === " ") return { kind: GAP, ...NO_LETTER };
  if (more.length > 0) {
    return { kind: SEVERAL, ...NO_LETTER, parts: [word, ...more].map(makeForm) };
  }
  const parts = word.normalize("NFD");
  return {
    kind: WORD,
    units: word.split("").map((unit) => unit.charCodeAt(0)),
    toneless: LATIN.test(word) ? parts.replace(TONES, "").normalize("NFC").charCodeAt(0) : 0,
    marked: MARKED.test(parts),
    parts: [],
  };
}

const COMPATIBILITY_JAMO = /[\u3131-\u318e]/;

/** Lower case, one width, one spelling; "İ" is one letter, without the point of its lower case. */
function plainForm(character: string): string {
  if (COMPATIBILITY_JAMO.test(character)) return character;
  const parts = character.normalize("NFKC").toLowerCase().normalize("NFD");
  const plain = [...parts].map((one) => hanForm(lookAlike(one))).join("");
  return plain.normalize("NFC").replace(/\p{M}/gu, "");
}
