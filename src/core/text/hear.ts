import { composeJamo } from "./compose-jamo.ts";
import { lookAlikes } from "./look-alikes.ts";
import { placeTone } from "./place-tone.ts";

/**
 * A typed text in the form that every matcher compares: lower case, one spelling for each letter,
 * no signs but % and the points of numbers, single spaces. Latin doubles are single ("kiling"), as
 * in patterns that went through `hearPattern`. Marks stay: "cháy" burns, "chạy" runs.
 */
export interface Heard {
  /** What was typed, in NFC. */
  typed: string;
  text: string;
  /** For each UTF-16 unit of `text`, and one past its end: where in `typed` it begins. */
  starts: number[];
}

/** What a character of the typed text is. */
const NOTHING = 0;
const GAP = 1;
const WORD = 2;
/** A point or comma: it stays between digits. */
const POINT = 3;

interface Form {
  kind: number;
  /** UTF-16 units of the canonical form; empty unless `WORD`. */
  units: number[];
  /** The same letter without its tone, for stretched letters; 0: no Latin letter. */
  latin: number;
}

export function hear(raw: string): Heard {
  const typed = composeJamo(raw.normalize("NFC"));
  const units: number[] = [];
  const starts: number[] = [];
  /** Where the gap before the next word began; −1: none. */
  let gap = -1;
  /** Where a point between digits stands; −1: none. */
  let point = -1;
  /** The last letter and the same without its tone; 0: no Latin letter. */
  let last = 0;
  let lastToneless = 0;
  const push = (unit: number, at: number) => {
    units.push(unit);
    starts.push(at);
  };
  for (let at = 0, next = 0; at < typed.length; at = next) {
    const form = formAt(typed, at);
    next = at + (isHighSurrogate(typed.charCodeAt(at)) ? 2 : 1);
    if (form.kind === NOTHING) continue;
    if (form.kind === POINT && gap < 0 && point < 0 && isDigit(units.at(-1) ?? 0)) {
      point = at;
      continue;
    }
    if (form.kind !== WORD) {
      if (gap < 0) gap = point >= 0 ? point : at;
      point = -1;
      continue;
    }
    const [first = 0] = form.units;
    if (point >= 0 && isDigit(first)) push(typed.charCodeAt(point), point);
    else if (point >= 0) gap = point;
    point = -1;
    const isWritten = gap >= 0 && units.length > 0 && !(isHan(units.at(-1) ?? 0) && isHan(first));
    if (isWritten) push(SPACE, gap);
    // A letter that is held down: "cháyyy", "nhàaa".
    const isStretched = gap < 0 && form.latin > 0 && (first === last || first === lastToneless);
    gap = -1;
    if (isStretched) continue;
    for (const unit of form.units) push(unit, at);
    last = form.latin > 0 ? first : 0;
    lastToneless = form.latin;
  }
  return { typed, text: placeTone(String.fromCharCode(...units)), starts: [...starts, typed.length] };
}

/** The typed words behind a part of the heard text. */
export function typedPart({ typed, starts }: Heard, from: number, to: number): string {
  return typed.slice(starts[from], starts[to]).trim();
}

const SPACE = 32;
/** Forms of units below are in an array, filled as they are met; others in a map. */
const TABLE_END = 0x2100;
const table: (Form | undefined)[] = new Array(TABLE_END).fill(undefined);
const others = new Map<number, Form>();
const MOST_OTHERS = 4096;

function formAt(text: string, at: number): Form {
  const unit = text.charCodeAt(at);
  const known = table[unit];
  if (known !== undefined) return known;
  const code = text.codePointAt(at) ?? unit;
  if (code < TABLE_END) {
    const form = makeForm(String.fromCodePoint(code));
    table[code] = form;
    return form;
  }
  const other = others.get(code) ?? makeForm(String.fromCodePoint(code));
  if (others.size < MOST_OTHERS) others.set(code, other);
  return other;
}

const INVISIBLE = /[\p{Cf}\p{M}\p{Cc}\u115f\u1160\u3164\uffa0]/u;
const BREAK = /[\n\r\t\v\f\u3164]/;
const APOSTROPHE = /['’‘‛ʼʹ＇`´′]/u;
const KEPT = /[\p{L}\p{N}%]/u;
const LATIN = /^[a-zà-ɏḀ-ỿ]$/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

function makeForm(point: string): Form {
  const none = { units: [], latin: 0 };
  if (APOSTROPHE.test(point)) return { kind: NOTHING, ...none };
  if (BREAK.test(point)) return { kind: GAP, ...none };
  if (INVISIBLE.test(point)) return { kind: NOTHING, ...none };
  const plain = lookAlikes(point.normalize("NFKC").toLowerCase()).normalize("NFC");
  if (plain === "." || plain === ",") return { kind: POINT, ...none };
  const word = [...plain].filter((one) => KEPT.test(one)).join("");
  if (word === "") return { kind: GAP, ...none };
  const toneless = word.normalize("NFD").replace(TONES, "").normalize("NFC");
  const units = word.split("").map((unit) => unit.charCodeAt(0));
  return { kind: WORD, units, latin: LATIN.test(word) ? toneless.charCodeAt(0) : 0 };
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit < 58;
}

/** Scripts without spaces: signs between two of their characters part nothing. */
function isHan(unit: number): boolean {
  return (unit >= 0x3400 && unit < 0xa000) || (unit >= 0xf900 && unit < 0xfb00);
}
