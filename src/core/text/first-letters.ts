/**
 * How a pattern may begin, so far: letters → whether what follows in the pattern comes next. If
 * not, anything may.
 */
type Starts = Map<string, boolean>;

const NOTHING: Starts = new Map([["", true]]);
/** Anything may stand there. */
const UNKNOWN: Starts = new Map([["", false]]);

const LOOK_AROUND = /\(\?<?[=!]/y;
const GROUP = /\((?:\?:)?/y;
const QUANTIFIER = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;
const PLAIN_CLASS = /\[((?:[^\]\\^-]|\\d)+)\]/y;
const OTHER_CLASS = /\[(?:\\.|[^\]\\])*\]/y;
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)/uy;
const DIGIT = "\\d";
const DIGITS = "0123456789";
const LETTER = /[^.^$\\[\]()?*+{}|]/y;

/**
 * The first letters, at most `length` UTF-16 units, with which what a regular expression fits can
 * begin. A shorter one means that anything may follow, an empty one that nothing is known.
 */
export function firstLetters(pattern: string, length: number): Set<string> {
  return new Set(new Reader(pattern, length).choice().keys());
}

class Reader {
  readonly #pattern: string;
  readonly #length: number;
  #at = 0;

  constructor(pattern: string, length: number) {
    this.#pattern = pattern;
    this.#length = length;
  }

  /** Alternatives, up to the closing bracket or the end. */
  choice(): Starts {
    const starts: Starts = new Map();
    for (;;) {
      for (const [text, open] of this.#sequence()) add(starts, text, open);
      if (this.#pattern[this.#at] !== "|") return starts;
      this.#at += 1;
    }
  }

  #sequence(): Starts {
    let starts = NOTHING;
    for (;;) {
      const letter = this.#pattern[this.#at];
      if (letter === undefined || letter === "|" || letter === ")") return starts;
      starts = this.#followed(starts, this.#repeated(this.#item()));
    }
  }

  #followed(starts: Starts, next: Starts): Starts {
    if (starts.size === 1 && starts.get("") === true) return next;
    const longer: Starts = new Map();
    for (const [text, open] of starts) {
      const isOver = !open || text.length >= this.#length;
      if (isOver) add(longer, text, open);
      else for (const [more, then] of next) add(longer, (text + more).slice(0, this.#length), then);
    }
    return longer;
  }

  #repeated(starts: Starts): Starts {
    const quantifier = this.#take(QUANTIFIER)?.[0];
    if (quantifier === undefined) return starts;
    if (quantifier.startsWith("?")) return add(new Map(starts), "", true);
    // After the first of several there may come another, or what follows.
    const several: Starts = new Map([...starts.keys()].map((text) => [text, false]));
    const mayLack = quantifier.startsWith("*") || /^\{0+[,}]/.test(quantifier);
    return mayLack ? add(several, "", true) : several;
  }

  #item(): Starts {
    const letter = this.#take(LETTER)?.[0];
    if (letter !== undefined) return new Map([[letter, true]]);
    // It takes no letter; that it forbids some leaves the set only larger than it need be.
    if (this.#take(LOOK_AROUND)) {
      this.#group();
      return NOTHING;
    }
    if (this.#take(GROUP)) return this.#group();
    const plain = this.#take(PLAIN_CLASS)?.[1]?.replace(DIGIT, DIGITS);
    if (plain !== undefined) return new Map([...plain].map((one) => [one, true]));
    const escaped = this.#take(ESCAPE)?.[0];
    if (escaped === DIGIT) return new Map([...DIGITS].map((one) => [one, true]));
    if (escaped !== undefined) {
      return /^\\[^a-zA-Z0-9]$/u.test(escaped) ? new Map([[escaped.slice(1), true]]) : UNKNOWN;
    }
    if (!this.#take(OTHER_CLASS)) this.#at += 1;
    return UNKNOWN;
  }

  #group(): Starts {
    const starts = this.choice();
    this.#at += 1;
    return starts;
  }

  #take(what: RegExp): RegExpExecArray | null {
    what.lastIndex = this.#at;
    const found = what.exec(this.#pattern);
    if (found) this.#at = what.lastIndex;
    return found;
  }
}

/** Adds a start. Once "anything may follow" is known of it, that stays. */
function add(starts: Starts, text: string, open: boolean): Starts {
  return starts.set(text, open && starts.get(text) !== false);
}
