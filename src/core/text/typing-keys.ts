import { isSyllable } from "./syllable.ts";

/** Keys of Telex and VNI that give the letters before them a tone. */
const TONES: Record<string, string> = {
  s: "\u0301",
  f: "\u0300",
  r: "\u0309",
  x: "\u0303",
  j: "\u0323",
  1: "\u0301",
  2: "\u0300",
  3: "\u0309",
  4: "\u0303",
  5: "\u0323",
};
const VOWELS = "aăâeêioôơuưy";
const HATS: Record<string, string> = { a: "â", e: "ê", o: "ô" };
const HORNS: Record<string, string> = { o: "ơ", u: "ư" };
/** Most keys of a syllable. */
const MOST_KEYS = 11;

/**
 * The syllable that was meant by the keys of Telex ("chays", "dduwowngf") or VNI ("chay1",
 * "d9u7o7ng2") where no keyboard put them together; null: these are no such keys. `keys` is in
 * lower case.
 */
export function syllableOfKeys(keys: string): string | null {
  if (keys.length < 2 || keys.length > MOST_KEYS || !/^[a-z][a-z1-9]*$/.test(keys)) return null;
  if (isSyllable(keys)) return null;
  const typed = new Keys();
  for (const key of keys) if (!typed.press(key)) return null;
  const syllable = typed.syllable();
  return isSyllable(syllable) ? syllable : null;
}

/** Whether a heard word may be such keys: a digit, or one of the letters behind a vowel. */
export function hasKeys(word: string): boolean {
  return KEYS.test(word);
}

/** Only the first vowel is tried: the time grows no faster than the word. */
const KEYS = /^(?:[b-df-hj-np-tvxz]*[aeiouyw][a-z]*[sfrxjw]|[a-z]+[1-9])/;

class Keys {
  #letters: string[] = [];
  #tone = "";

  /** false: the key means nothing here. */
  press(key: string): boolean {
    if (/[1-9]/.test(key)) return this.#digit(key);
    if (this.#hasVowel() && TONES[key] !== undefined) return this.#setTone(key);
    if (key === "w") return this.#horn() || this.#breve() || this.#add("ư");
    if (key === "d" && this.#letters[0] === "d") return this.#replace(0, "đ");
    if (HATS[key] !== undefined && this.#hat(key)) return true;
    return this.#add(key);
  }

  /** With its tone on the letter where it is written. */
  syllable(): string {
    const at = this.#toned();
    const letters = this.#letters.map((letter, index) =>
      index === at ? letter + this.#tone : letter,
    );
    return letters.join("").normalize("NFC");
  }

  #digit(key: string): boolean {
    switch (key) {
      case "6":
        return this.#hat("a") || this.#hat("e") || this.#hat("o");
      case "7":
        return this.#horn();
      case "8":
        return this.#breve();
      case "9":
        return this.#letters[0] === "d" && this.#replace(0, "đ");
      default:
        return this.#hasVowel() && this.#setTone(key);
    }
  }

  #setTone(key: string): boolean {
    if (this.#tone !== "") return false;
    this.#tone = TONES[key] ?? "";
    return true;
  }

  #hat(vowel: string): boolean {
    const at = this.#letters.lastIndexOf(vowel);
    return at >= 0 && this.#replace(at, HATS[vowel] ?? vowel);
  }

  /** Both letters of "uo", the first of "uu", else the last that may have one. */
  #horn(): boolean {
    const at = this.#letters.findIndex(
      (letter) => HORNS[letter] !== undefined && !this.#isOfQ(letter),
    );
    const letter = this.#letters[at];
    if (letter === undefined) return false;
    const next = this.#letters[at + 1];
    if (letter === "u" && next === "o") this.#replace(at + 1, "ơ");
    if (letter === "u" && next === "ơ") return this.#replace(at, "ư");
    return this.#replace(at, HORNS[letter] ?? letter);
  }

  #isOfQ(letter: string): boolean {
    return letter === "u" && this.#letters[0] === "q";
  }

  #breve(): boolean {
    const at = this.#letters.lastIndexOf("a");
    return at >= 0 && this.#replace(at, "ă");
  }

  #add(letter: string): true {
    this.#letters.push(letter);
    return true;
  }

  #replace(at: number, letter: string): true {
    this.#letters[at] = letter;
    return true;
  }

  #hasVowel(): boolean {
    return this.#letters.some((letter) => VOWELS.includes(letter));
  }

  /** Where the tone goes: on a vowel with a mark, else on the first of two at the end. */
  #toned(): number {
    const start = this.#firstVowel();
    const vowels = this.#letters.slice(start).filter((letter) => VOWELS.includes(letter));
    const marked = vowels.findLastIndex((letter) => "ăâêôơư".includes(letter));
    if (marked >= 0) return start + marked;
    const isOpen = start + vowels.length === this.#letters.length;
    return start + (vowels.length === 3 || (vowels.length === 2 && !isOpen) ? 1 : 0);
  }

  /** The u of "qu" and the i of "gi" belong to the consonant. */
  #firstVowel(): number {
    const first = this.#letters.findIndex((letter) => VOWELS.includes(letter));
    const pair = this.#letters.slice(0, 2).join("");
    const isGlide = (pair === "qu" || pair === "gi") && VOWELS.includes(this.#letters[2] ?? "-");
    return isGlide ? 2 : first;
  }
}
