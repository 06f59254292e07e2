import { type Heard, hear } from "./hear.ts";

/**
 * The form in which typed words are compared where marks make no difference: as they are heard,
 * without diacritics (đ → d). A text of signs only ("?") stays, with full-width signs made plain.
 */
export function fold(text: string): string {
  const heard = hear(text);
  heard.folded ??= foldAnew(text, heard);
  return heard.folded;
}

function foldAnew(text: string, { text: heard, marked }: Heard): string {
  const bare = marked ? bareOf(heard, true) : heard;
  return bare || text.normalize("NFKC").trim();
}

/** Letters that only their marks told apart. */
const DOUBLES = /([a-z])\1+/g;

/** Marks of Latin letters; those of other scripts stay. */
const MARKS = /[\u0300-\u036f]/g;

/** `text` in lower case. */
export function withoutMarks(text: string): string {
  return bareOf(text, false);
}

/** `isOnce`: without doubles, too. */
function bareOf(text: string, isOnce: boolean): string {
  if (text.length > LONGEST_BY_UNITS) return bareAtOnce(text, isOnce);
  const units: number[] = [];
  let last = 0;
  let isSame = true;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const plain = plainUnit(unit);
    // Marks and halves of characters are to be read with what stands beside them.
    if (plain === NOT_ALONE) return bareAtOnce(text, isOnce);
    const isDouble = isOnce && plain === last && isLatin(plain);
    isSame &&= plain === unit && !isDouble;
    if (!isDouble) units.push(plain);
    last = plain;
  }
  return isSame ? text : String.fromCharCode(...units);
}

function isLatin(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

/** Below the number of arguments that every engine takes. */
const LONGEST_BY_UNITS = 4_096;

function bareAtOnce(text: string, isOnce: boolean): string {
  const bare = text.replaceAll("đ", "d").normalize("NFD").replace(MARKS, "").normalize("NFC");
  return isOnce ? bare.replace(DOUBLES, "$1") : bare;
}

const NOT_ALONE = 0;
/** Units below are in a table, which is filled as they are met. */
const TABLE_END = 0x2000;
const NOT_MET = 0xffff;
const table = new Uint16Array(TABLE_END).fill(NOT_MET);

/** A letter without its marks; 0: it is no letter by itself. */
function plainUnit(unit: number): number {
  if (unit < 128) return unit || NOT_ALONE;
  if (unit >= TABLE_END) return isWhole(unit) ? unit : NOT_ALONE;
  const known = table[unit] ?? NOT_MET;
  if (known !== NOT_MET) return known;
  const letter = String.fromCharCode(unit);
  const bare = bareAtOnce(letter, false);
  const isAlone = bare.length === 1 && !/[\p{M}\u1100-\u11ff]/u.test(letter);
  const plain = isAlone ? bare.charCodeAt(0) : NOT_ALONE;
  table[unit] = plain;
  return plain;
}

/** Chinese characters and Korean syllables. */
function isWhole(unit: number): boolean {
  return (unit >= 0x3400 && unit < 0xa000) || (unit >= 0xac00 && unit < 0xd7a4);
}
