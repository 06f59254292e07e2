import type { Content } from "../../src/core/flow/content.ts";
import type { TextArgs, Texts } from "../../src/core/text/texts.ts";

/** A text of a locale, as the engine put it into words. */
export interface Spoken {
  /** Its id, and in brackets the arguments that choose a variant: `answer-media(1)`. */
  name: string;
  lang: string;
  text: string;
  /** The text with `{0}`, `{1}` ... in place of `args`. */
  template: string;
  args: SpokenArg[];
}

interface SpokenArg {
  name: string;
  text: string;
}

/** The content, and a list that grows with every text that is taken from it. */
export interface Listened {
  content: Content;
  spoken: Spoken[];
}

export function listen(content: Content): Listened {
  const spoken: Spoken[] = [];
  const { texts, place } = content;
  const format: Texts["format"] = (lang, id, given = {}) => {
    const args = typeof given === "function" ? given() : given;
    const call = { texts, lang, id, args };
    const { text, used } = formatWatched(call);
    const varying = used.filter((name) => args[name] !== place.hotlines[name]);
    const isKnown = (line: string) => spoken.some((one) => one.text === line);
    spoken.push(...partsOf(call, varying, { text, isKnown }));
    return text;
  };
  return { content: { ...content, texts: { ...texts, format } }, spoken };
}

interface Call {
  texts: Texts;
  lang: string;
  id: string;
  args: TextArgs;
}

function formatWatched({ texts, lang, id, args }: Call): { text: string; used: string[] } {
  const used = new Set<string>();
  const watched = new Proxy(args, {
    get: (target, name) => {
      used.add(String(name));
      return target[String(name)];
    },
  });
  return { text: texts.format(lang, id, watched), used: [...used] };
}

interface Formatted {
  text: string;
  /** Whether this was also formatted. */
  isKnown: (text: string) => boolean;
}

/** The whole text; or what stands above and below an argument that is made of other texts. */
function partsOf(
  { texts, lang, id, args }: Call,
  varying: string[],
  { text, isKnown }: Formatted,
): Spoken[] {
  const isSlot = (name: string) => {
    const value = args[name];
    if (typeof value !== "string" || value === "") return false;
    const template = texts.format(lang, id, { ...args, [name]: "{0}" });
    return template.includes("{0}") && template.replaceAll("{0}", value) === text;
  };
  const slots = varying.filter(isSlot);
  const chosen = varying.filter((name) => !slots.includes(name)).map((name) => args[name]);
  const slotArgs = Object.fromEntries(slots.map((name, index) => [name, `{${index}}`]));
  const template = texts.format(lang, id, { ...args, ...slotArgs });
  const values = slots.map((name) => ({ name, text: String(args[name]) }));
  const held = values.findIndex(
    ({ text: value }) =>
      value.includes("\n") && (isKnown(value) || value.split("\n").every(isKnown)),
  );
  const parts = held === -1 ? [template] : template.split(`\n{${held}}`);
  const variant = chosen.length === 0 ? "" : `(${chosen.join(",")})`;
  return parts.flatMap((part, index) => {
    const trimmed = part.trim().normalize("NFC");
    if (trimmed === "") return [];
    const name = `${id}${index === 0 ? "" : `.${index + 1}`}${variant}`;
    return [{ name, lang, ...withOwnSlots(trimmed, values) }];
  });
}

/** Numbers the slots of a part from 0. */
function withOwnSlots(part: string, values: SpokenArg[]): Omit<Spoken, "name" | "lang"> {
  const own = values.filter((_, index) => part.includes(`{${index}}`));
  const template = part.replaceAll(/\{(\d)\}/g, (_, digit: string) => {
    const value = values[Number(digit)];
    return `{${value ? own.indexOf(value) : digit}}`;
  });
  return {
    template,
    args: own,
    text: fillSlots(
      template,
      own.map(({ text }) => text),
    ),
  };
}

export function fillSlots(template: string, args: string[]): string {
  return template.replaceAll(/\{(\d)\}/g, (slot, digit: string) => args[Number(digit)] ?? slot);
}

/** The texts that were formatted in a turn, and before it. */
export class Words {
  readonly #now: Map<string, Spoken[]>;
  readonly #ever: Map<string, Spoken[]>;

  /** `ever`: of the whole conversation, because the engine remembers labels. */
  constructor(now: Spoken[], ever: Map<string, Spoken[]>) {
    this.#now = byText(now);
    this.#ever = ever;
  }

  of(text: string): Spoken[] {
    return this.#now.get(text) ?? this.#ever.get(text) ?? [];
  }

  /** The longest text of this turn with which whole lines begin; null where there is none. */
  atStart(lines: string): string | null {
    let longest: string | null = null;
    for (const text of this.#now.keys()) {
      const begins = lines.startsWith(`${text}\n`);
      if (begins && text.length > (longest?.length ?? 0)) longest = text;
    }
    return longest;
  }
}

export function byText(spoken: Spoken[]): Map<string, Spoken[]> {
  const found = new Map<string, Spoken[]>();
  for (const call of spoken) found.set(call.text, [...(found.get(call.text) ?? []), call]);
  return found;
}
