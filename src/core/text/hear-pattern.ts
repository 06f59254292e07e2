import { formAt, WORD } from "./heard-form.ts";
import { placeTone } from "./place-tone.ts";

/**
 * A regular expression of a content file, written for words as people write them, made to fit
 * `Heard.text`: its letters are put into the same form. Apostrophes go with the quantifier behind
 * them, a hyphen is a space. Other signs stay and never fit: `%` and the points of numbers apart, a
 * heard text has none.
 */
export function hearPattern(source: string): string {
  return new Reader(source.normalize("NFC")).read();
}

/** What is no letter of its own: copied as it is. */
const SYNTAX =
  /\((?:\?(?:<?[=!]|:))?|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)|[)|^$.?*+]|\{\d+(?:,\d*)?\}/uy;
const CLASS = /\[(\^?)((?:\\.|[^\]\\])*)\]/uy;
const QUANTIFIER = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;
const APOSTROPHE = /['’]/;

class Reader {
  readonly #source: string;
  #at = 0;
  #read = "";
  /** Letters in a row, not in `#read` yet: only whole words show where their tone goes. */
  #run = "";
  /** The letter before this place on every way to it; empty: none, or not known. */
  #before = "";
  /** For each open group, the letter before it. */
  readonly #groups: string[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  read(): string {
    while (this.#at < this.#source.length) {
      const syntax = this.#take(SYNTAX)?.[0];
      if (syntax !== undefined) this.#syntax(syntax);
      else if (!this.#class()) this.#letter();
    }
    this.#endRun();
    return this.#read;
  }

  #syntax(part: string): void {
    this.#endRun();
    this.#read += part;
    if (part.startsWith("(")) this.#groups.push(this.#before);
    else if (part === "|") this.#before = this.#groups.at(-1) ?? "";
    else this.#before = "";
    if (part === ")") this.#groups.pop();
  }

  #class(): boolean {
    const found = this.#take(CLASS);
    if (!found) return false;
    const [, not = "", inside = ""] = found;
    this.#endRun();
    const plain = inside.replace(/^-|-$/g, " ");
    this.#read += `[${not}${plain.replace(/\\.|./gsu, (one) => heardLetter(one) ?? one)}]`;
    this.#before = "";
    return true;
  }

  #letter(): void {
    const letter = String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0);
    this.#at += letter.length;
    const heard = heardLetter(letter);
    const isSilent = APOSTROPHE.test(letter) || (isLatin(heard) && heard === this.#before);
    if (isSilent) return void this.#take(QUANTIFIER);
    const shown = heard ?? (letter === "-" ? " " : letter);
    this.#run += shown;
    this.#before = isLatin(heard) && !this.#isRepeated() ? shown : "";
  }

  #isRepeated(): boolean {
    QUANTIFIER.lastIndex = this.#at;
    return QUANTIFIER.test(this.#source);
  }

  #endRun(): void {
    this.#read += placeTone(this.#run);
    this.#run = "";
  }

  #take(what: RegExp): RegExpExecArray | null {
    what.lastIndex = this.#at;
    const found = what.exec(this.#source);
    if (found) this.#at = what.lastIndex;
    return found;
  }
}

/** The canonical letter; null: no letter. */
function heardLetter(letter: string): string | null {
  if (letter.startsWith("\\")) return null;
  const form = formAt(letter, 0);
  return form.kind === WORD ? String.fromCharCode(...form.units) : null;
}

function isLatin(letter: string | null): letter is string {
  return letter !== null && /^[a-zà-ɏḀ-ỿ]$/.test(letter);
}
