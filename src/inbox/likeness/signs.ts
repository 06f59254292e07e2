import { type Anchor, Anchors } from "./anchors.ts";
import { Lexicon } from "./lexicon.ts";
import type { Group, LexiconFile } from "./lexicon-file.ts";
import type { Said } from "./said.ts";
import { Times, type Told } from "./times.ts";

/** What is compared of a tip besides its words. */
export interface TipFacts {
  category: string;
  area: string;
  /** Of its arrival, counted from 1 January 1970. */
  day: number;
}

/** What likeness knows of a tip. No text can be made of it again. */
export interface Signs extends TipFacts {
  writing: "vi" | "en" | "zh" | "ko";
  concepts: ReadonlySet<string>;
  groups: ReadonlyMap<Group, ReadonlySet<string>>;
  anchors: readonly Anchor[];
  /** Words and pairs of words, without marks. */
  words: ReadonlySet<string>;
  /** Pairs of Chinese or Korean signs. */
  pairs: ReadonlySet<string>;
  told: Told;
  /** In words. */
  length: number;
}

const WEEK = 7;
/** 1 January 1970 was a Thursday. */
const FIRST_WEEKDAY = 3;
const KOREAN = /[\uac00-\ud7a3]/;
const PAIR = /^[\u3400-\u9fff\uac00-\ud7a3]{2}$/;
/** Two signs make about a word. */
const SIGNS_OF_WORD = 2;

/** Reads what tips say. */
export class SignReader {
  readonly lexicon: Lexicon;
  readonly #times: Times;
  readonly #anchors: Anchors;

  constructor(file: LexiconFile) {
    this.lexicon = new Lexicon(file);
    this.#times = new Times(file.signs);
    this.#anchors = new Anchors(file.signs);
  }

  /** `lang`: the language in which the sender was asked. */
  read(text: string, lang: string, facts: TipFacts): Signs {
    const said = this.lexicon.say(text, lang);
    const concepts = this.lexicon.conceptsOf(said);
    return {
      ...facts,
      writing: writingOf(said),
      concepts,
      groups: this.#grouped(concepts),
      anchors: this.#anchors.of(said.raw),
      words: wordsOf(said.bare),
      pairs: pairsOf(said.unspaced),
      told: this.#times.told(said.raw, (facts.day + FIRST_WEEKDAY) % WEEK),
      length: said.bare.length + said.unspaced.length / SIGNS_OF_WORD,
    };
  }

  #grouped(concepts: ReadonlySet<string>): Map<Group, Set<string>> {
    const groups = new Map<Group, Set<string>>();
    for (const concept of concepts) {
      const group = this.lexicon.groupOf(concept);
      if (group === undefined) continue;
      const known = groups.get(group);
      if (known) known.add(concept);
      else groups.set(group, new Set([concept]));
    }
    return groups;
  }
}

function writingOf({ unspaced, writing }: Said): Signs["writing"] {
  if (unspaced !== "") return KOREAN.test(unspaced) ? "ko" : "zh";
  return writing === "english" ? "en" : "vi";
}

function wordsOf(bare: readonly string[]): Set<string> {
  const words = new Set(bare);
  for (const [at, word] of bare.entries()) {
    const next = bare[at + 1];
    if (next !== undefined) words.add(`${word} ${next}`);
  }
  return words;
}

function pairsOf(unspaced: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < unspaced.length; at++) {
    const pair = unspaced.slice(at, at + 2);
    if (PAIR.test(pair)) pairs.add(pair);
  }
  return pairs;
}
