import type { Spoken, Words } from "./spoken.ts";
import type { Sayings } from "./story.ts";

/** A text that a resident sees, and what the engine put into words. */
export interface Heard {
  /** Null before one is chosen. */
  lang: string | null;
  text: string;
  words: Words;
}

/** What is written down of a keyboard: labels as expressions, and the rest beside them. */
interface Keyboard {
  labels: string;
  keys: string[] | null;
  rows: Map<string, string>;
}

/** What one keyboard is in one language. */
export interface Board {
  options: string[];
  commands: string[];
  keys: string[] | null;
  rows: [lang: string | null, rows: string][];
}

/**
 * Gives a name to every text that residents see, the same in all languages, and keeps the text
 * once for each language.
 *
 * An expression is a name (`tip-when`), a name with what stands in its places
 * (`summary-line: tip-place-label, {behind-market}`), a saying (`{behind-market}`), or the text
 * itself, quoted. `@ko` is a text of that language, whoever reads it. `~2` is another text of that name.
 */
export class Lexicon {
  readonly #texts = new Map<string, Map<string, string>>();
  readonly #keyboards = new Map<string, Keyboard>();
  readonly #sayings: Sayings;
  /** The language before one is chosen. */
  readonly #first: string;

  constructor(sayings: Sayings, first: string) {
    this.#sayings = sayings;
    this.#first = first;
  }

  /** The expression for a text that is `heard` in some languages; `base` names what nobody named. */
  express(heard: Heard[], base = "text", isFlat = false): string {
    const saying = this.#saying(heard);
    if (saying !== null) return saying;
    const shared = sharedCalls(heard);
    for (const calls of shared) {
      const phrase = this.#phrase(heard, isFlat ? calls.map(flat) : calls);
      if (phrase !== null) return phrase;
    }
    const first = shared[0]?.[0]?.name;
    const texts = heard.map(({ lang, text }): [string, string] => [lang ?? this.#first, text]);
    const [one] = heard;
    const isSame = one !== undefined && heard.every(({ text }) => text === one.text);
    if (first !== undefined || !isSame) return this.#numbered(first ?? base, texts);
    return this.#known(base, texts) ?? JSON.stringify(one.text);
  }

  /** The name of a keyboard. */
  keyboard(base: string, board: Board): string {
    const labels = [board.options.join("\n"), board.commands.join(" · ")]
      .filter((lines) => lines !== "")
      .join("\n\n");
    for (let number = 1; ; number++) {
      const name = number === 1 ? base : `${base}~${number}`;
      const known = this.#keyboards.get(name) ?? { labels, keys: null, rows: new Map() };
      const fits =
        known.labels === labels &&
        (!known.keys || !board.keys || known.keys.join() === board.keys.join()) &&
        board.rows.every(([lang, rows]) => (known.rows.get(lang ?? this.#first) ?? rows) === rows);
      if (!fits) continue;
      known.keys ??= board.keys;
      for (const [lang, rows] of board.rows) known.rows.set(lang ?? this.#first, rows);
      this.#keyboards.set(name, known);
      return name;
    }
  }

  #saying(heard: Heard[]): string | null {
    if (heard.length === 1) return null;
    const found = Object.entries(this.#sayings).find(([, texts]) =>
      heard.every(({ lang, text }) => lang !== null && texts[lang] === text),
    );
    return found ? `{${found[0]}}` : null;
  }

  /** Null where the name is taken by another text. */
  #phrase(heard: Heard[], calls: Spoken[]): string | null {
    const [call] = calls;
    if (!call) return null;
    const foreign = `${call.name}@${call.lang}`;
    const isForeign =
      calls.every(({ lang }) => lang === call.lang) &&
      (heard.some(({ lang }) => lang !== call.lang) ||
        (this.#texts.has(foreign) && !this.#texts.has(call.name)));
    const name = isForeign ? foreign : call.name;
    const texts = calls.map(({ template }, n): [string, string] => [
      isForeign ? call.lang : (heard[n]?.lang ?? this.#first),
      template,
    ]);
    if (!this.#keep(name, texts)) return null;
    const args = call.args.map(({ name: arg }, index) => {
      const filled = heard.map((one, n) => ({ ...one, text: calls[n]?.args[index]?.text ?? "" }));
      return this.express(filled, arg, true);
    });
    return args.length === 0 ? name : `${name}: ${args.join(", ")}`;
  }

  #numbered(base: string, texts: [lang: string, text: string][]): string {
    for (let number = 1; ; number++) {
      const name = number === 1 ? base : `${base}~${number}`;
      if (this.#keep(name, texts)) return name;
    }
  }

  /** The name of this kind by which the texts are known already. */
  #known(base: string, texts: [lang: string, text: string][]): string | null {
    for (let number = 1; ; number++) {
      const name = number === 1 ? base : `${base}~${number}`;
      const known = this.#texts.get(name);
      if (!known) return null;
      if (texts.every(([lang, text]) => known.get(lang) === text)) return name;
    }
  }

  #keep(name: string, texts: [lang: string, text: string][]): boolean {
    const known = this.#texts.get(name) ?? new Map<string, string>();
    if (!texts.every(([lang, text]) => (known.get(lang) ?? text) === text)) return false;
    for (const [lang, text] of texts) known.set(lang, text);
    this.#texts.set(name, known);
    return true;
  }

  /** The file of a language: its texts, and how its buttons stand in rows. */
  language(lang: string): [name: string, text: string][] {
    const texts = [...this.#texts].flatMap(([name, known]): [string, string][] => {
      const text = known.get(lang);
      return text === undefined ? [] : [[name, text]];
    });
    const rows = [...this.#keyboards].flatMap(([name, known]): [string, string][] => {
      const row = known.rows.get(lang);
      return row === undefined ? [] : [[name, row]];
    });
    return [...texts, ...rows];
  }

  keyboards(): [name: string, lines: string][] {
    return [...this.#keyboards].map(([name, { labels, keys }]) => {
      let count = 0;
      const withKey = (label: string) => {
        const key = keys?.[count++];
        return key === undefined ? label : `${key} ${label}`;
      };
      const lines = labels
        .split("\n")
        .map((line) => (line === "" ? "" : line.split(" · ").map(withKey).join(" · ")));
      return [name, lines.join("\n")];
    });
  }
}

/** Without places to fill. */
function flat(call: Spoken): Spoken {
  return { ...call, template: call.text, args: [] };
}

/** For each name by which all languages took this text: the calls, one for each language. */
function sharedCalls(heard: Heard[]): Spoken[][] {
  const [first, ...others] = heard.map(
    ({ text, words }) =>
      new Map(words.of(text).map((call) => [`${call.name} ${call.args.length}`, call])),
  );
  return [...(first ?? [])].flatMap(([name, call]) => {
    const rest = others.flatMap((calls) => calls.get(name) ?? []);
    return rest.length === others.length ? [[call, ...rest]] : [];
  });
}
