import { TurnSlot } from "../turn-slot.ts";
import { composeJamo } from "./compose-jamo.ts";
import { type Form, formAt, GAP, NOTHING, POINT, SEVERAL, WORD } from "./heard-form.ts";
import { placeTone } from "./place-tone.ts";

/**
 * A typed text in the form that every matcher compares: lower case, one spelling for each letter,
 * no signs but % and the points of numbers, single spaces, none between Chinese characters. Latin
 * doubles are single ("kiling"), as in patterns that went through `hearPattern`. Marks stay:
 * "cháy" burns, "chạy" runs.
 */
export interface Heard {
  /** What was typed, in NFC. */
  typed: string;
  text: string;
  /** For each UTF-16 unit of `text`, and one past its end: where in `typed` it begins. */
  starts: ArrayLike<number>;
  /** A letter has a mark of Vietnamese: then a missing one means something. */
  marked: boolean;
  /** Its number among those of which a learned judge has taken features. */
  looked?: number;
  /** What `fold` made of it, and an ear, once they were asked. */
  folded?: string;
  read?: { by: object; readings: readonly Heard[] };
}

export function hear(raw: string): Heard {
  const kept = heardBefore.kept ?? heardBefore.keep({ raws: [], all: [] });
  const before = kept.all[kept.raws.indexOf(raw)];
  if (before) return before;
  const heard = hearAnew(raw);
  if (kept.raws.length < MOST_KEPT) {
    kept.raws.push(raw);
    kept.all.push(heard);
  }
  return heard;
}

/** Several matchers hear the same text: a turn has few, and the first are asked for most. */
const heardBefore = new TurnSlot<{ raws: string[]; all: Heard[] }>();
const MOST_KEPT = 16;

function hearAnew(raw: string): Heard {
  const typed = composeJamo(raw.normalize("NFC"));
  const writer = new Writer(typed);
  for (let at = 0; at < typed.length; at++) {
    const unit = typed.charCodeAt(at);
    if (isHangul(unit)) {
      writer.letter(unit, at);
    } else {
      writer.take(formAt(typed, at), at);
      if (isHighSurrogate(unit)) at += 1;
    }
  }
  return writer.heard();
}

/** The typed words behind a part of the heard text, on one line, without signs around them. */
export function typedPart({ typed, starts }: Heard, from: number, to: number): string {
  const part = typed.slice(starts[from], starts[to]);
  return part.replace(AROUND, "").replace(/\s+/gu, " ");
}

const AROUND = /^[\s\p{P}]+|[\s\p{P}]+$/gu;
const SPACE = 32;
const NOWHERE = -1;

class Writer {
  readonly #typed: string;
  readonly #units: number[] = [];
  readonly #starts: number[] = [];
  /** Where the gap before the next word began. */
  #gap = NOWHERE;
  /** Where a point stands that may be one between digits. */
  #point = NOWHERE;
  /** The last letter, and the same without its tone; 0: no Latin letter. */
  #last = 0;
  #toneless = 0;
  #marked = false;

  constructor(typed: string) {
    this.#typed = typed;
  }

  take(form: Form, at: number): void {
    switch (form.kind) {
      case WORD:
        return this.#word(form, at);
      case GAP:
        return this.#openGap(at);
      case POINT:
        return this.#mayPoint() ? this.#setPoint(at) : this.#openGap(at);
      case SEVERAL:
        for (const part of form.parts) this.take(part, at);
        return;
      case NOTHING:
    }
  }

  /** A letter that is its own form, and doubled where it stands twice. */
  letter(unit: number, at: number): void {
    if (this.#point !== NOWHERE) this.#endPoint(unit);
    if (this.#gap !== NOWHERE) this.#endGap(unit);
    this.#push(unit, at);
    this.#last = 0;
    this.#toneless = 0;
  }

  heard(): Heard {
    const end = this.#gapStart();
    this.#starts.push(end === NOWHERE ? this.#typed.length : end);
    const units = fromUnits(this.#units);
    // A tone is a mark.
    const text = this.#marked ? placeTone(units) : units;
    return { typed: this.#typed, text, starts: this.#starts, marked: this.#marked };
  }

  #word(form: Form, at: number): void {
    const first = form.units[0] ?? 0;
    if (this.#point !== NOWHERE) this.#endPoint(first);
    if (this.#gap !== NOWHERE) this.#endGap(first);
    else if (this.#isStretched(form, first)) return;
    this.#push(first, at);
    for (let more = 1; more < form.units.length; more++) this.#push(form.units[more] ?? 0, at);
    this.#last = form.toneless > 0 ? first : 0;
    this.#toneless = form.toneless;
    this.#marked ||= form.marked;
  }

  /** A letter that is held down: "cháyyy", "nhàaa". */
  #isStretched({ toneless }: Form, first: number): boolean {
    return toneless > 0 && (first === this.#last || first === this.#toneless);
  }

  #openGap(at: number): void {
    if (this.#gap === NOWHERE) this.#gap = this.#point === NOWHERE ? at : this.#point;
    this.#point = NOWHERE;
  }

  #mayPoint(): boolean {
    return this.#gap === NOWHERE && this.#point === NOWHERE && isDigit(this.#units.at(-1) ?? 0);
  }

  #setPoint(at: number): void {
    this.#point = at;
  }

  #endPoint(next: number): void {
    if (isDigit(next)) this.#push(this.#typed.charCodeAt(this.#point), this.#point);
    else this.#gap = this.#point;
    this.#point = NOWHERE;
  }

  #endGap(next: number): void {
    const last = this.#units.at(-1);
    if (last !== undefined && !(isHan(last) && isHan(next))) this.#push(SPACE, this.#gap);
    this.#gap = NOWHERE;
  }

  #gapStart(): number {
    return this.#point === NOWHERE ? this.#gap : this.#point;
  }

  #push(unit: number, at: number): void {
    this.#units.push(unit);
    this.#starts.push(at);
  }
}

/** Most arguments of one call, below the limit of every engine. */
const CHUNK = 4_096;

function fromUnits(units: number[]): string {
  if (units.length <= CHUNK) return String.fromCharCode(...units);
  let text = "";
  for (let at = 0; at < units.length; at += CHUNK) {
    text += String.fromCharCode(...units.slice(at, at + CHUNK));
  }
  return text;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isHangul(unit: number): boolean {
  return unit >= 0xac00 && unit < 0xd7a4;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit < 58;
}

/** Chinese has no spaces, so signs between two of its characters do not separate words. */
function isHan(unit: number): boolean {
  return (unit >= 0x3400 && unit < 0xa000) || (unit >= 0xf900 && unit < 0xfb00);
}
