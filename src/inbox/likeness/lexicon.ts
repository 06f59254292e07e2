import { hanForm } from "../../core/text/han-forms.ts";
import { GROUPS, type Group, type LexiconFile } from "./lexicon-file.ts";
import { type Said, say } from "./said.ts";

interface Term {
  concept: string;
  tokens: readonly string[];
  /** Its last token may go on. */
  isPrefix: boolean;
}

type Terms = Map<string, Term[]>;

/** Words that mean alike in each language: finds which concepts a text names. */
export class Lexicon {
  /** By how a text is written, and the beginning of the first token. */
  readonly #latin: Record<Said["writing"], Terms> = {
    marked: new Map(),
    bare: new Map(),
    english: new Map(),
  };
  /** Of Chinese and Korean, by their first sign. */
  readonly #unspaced: Terms = new Map();
  readonly #forms = new Map<string, string>();
  readonly #groups = new Map<string, Group>();
  readonly #labels = new Map<string, Partial<Record<string, string>>>();

  constructor({ forms, groups }: Pick<LexiconFile, "forms" | "groups">) {
    for (let at = 0; at < forms.length; at += 2)
      this.#forms.set(forms.charAt(at), forms.charAt(at + 1));
    for (const group of [...GROUPS, "meaning"] as const)
      for (const [concept, words] of Object.entries(groups[group] ?? {})) {
        if (group !== "meaning") this.#groups.set(concept, group);
        this.#addAll(concept, words);
      }
  }

  /** The text as it is compared. */
  say(text: string, lang: string): Said {
    const simplified = Array.from(text, (sign) => this.#forms.get(sign) ?? hanForm(sign)).join("");
    return say(simplified, lang);
  }

  /** undefined: it is of no group. */
  groupOf(concept: string): Group | undefined {
    return this.#groups.get(concept);
  }

  /** How an officer reads a concept. undefined: it has no word in that language. */
  label(concept: string, lang: string): string | undefined {
    const labels = this.#labels.get(concept);
    return labels?.[lang] ?? (this.#groups.get(concept) === "name" ? labels?.vi : undefined);
  }

  conceptsOf({ writing, tokens, unspaced }: Said): Set<string> {
    const found = new Set<string>();
    const terms = this.#latin[writing];
    for (const [at, token] of tokens.entries())
      for (const term of terms.get(keyOf(token)) ?? [])
        if (startsAt(tokens, at, term)) found.add(term.concept);
    for (let at = 0; at < unspaced.length; at++)
      for (const { concept, tokens } of this.#unspaced.get(unspaced.charAt(at)) ?? [])
        if (unspaced.startsWith(tokens[0] ?? "", at)) found.add(concept);
    return found;
  }

  #addAll(concept: string, words: Partial<Record<string, string>>): void {
    this.#labels.set(concept, labelsOf(words));
    for (const [lang, terms = ""] of Object.entries(words))
      for (const term of terms.split(",")) this.#add(concept, lang, term.trim());
  }

  #add(concept: string, lang: string, written: string): void {
    const isPrefix = written.endsWith("*");
    const said = say(isPrefix ? written.slice(0, -1) : written, lang);
    if (said.unspaced !== "") {
      put(this.#unspaced, said.unspaced.charAt(0), { concept, tokens: [said.unspaced], isPrefix });
    } else if (lang === "vi") {
      this.#addVietnamese(concept, said, isPrefix);
    } else {
      // Makes and apps are written so in Chinese and Korean texts, too.
      this.#put("english", { concept, tokens: said.tokens, isPrefix });
    }
  }

  /** A word alone is only known with its marks; several words also without. */
  #addVietnamese(concept: string, { bare, writing, tokens }: Said, isPrefix: boolean): void {
    this.#put("marked", { concept, tokens, isPrefix });
    if (writing !== "marked" || bare.length > 1)
      this.#put("bare", { concept, tokens: bare, isPrefix });
    if (this.#groups.get(concept) === "name")
      this.#put("english", { concept, tokens: say(bare.join(" "), "en").tokens, isPrefix });
  }

  #put(writing: Said["writing"], term: Term): void {
    put(this.#latin[writing], keyOf(term.tokens[0] ?? ""), term);
  }
}

function labelsOf(words: Partial<Record<string, string>>): Partial<Record<string, string>> {
  const first = (terms = "") => terms.split(",")[0]?.replace("*", "").trim();
  return Object.fromEntries(Object.entries(words).map(([lang, terms]) => [lang, first(terms)]));
}

function put(terms: Terms, key: string, term: Term): void {
  const known = terms.get(key);
  if (known) known.push(term);
  else terms.set(key, [term]);
}

/** Long enough to part the terms, and not longer than the shortest beginning. */
const KEY = 2;

function keyOf(token: string): string {
  return token.slice(0, KEY);
}

function startsAt(tokens: readonly string[], at: number, term: Term): boolean {
  const last = term.tokens.length - 1;
  return term.tokens.every((wanted, index) => {
    const token = tokens[at + index] ?? "";
    return term.isPrefix && index === last ? token.startsWith(wanted) : token === wanted;
  });
}
