import { fold } from "../text/fold.ts";
import type { Texts } from "../text/texts.ts";
import type { GuideCard } from "./guide-card.ts";

/** The search index entry of a card: its words in every language, folded. */
export interface GuideEntry {
  id: string;
  title: string;
  keywords: string;
  body: string;
}

/** Most results: as many as fit on the screen of a small phone. */
const MOST_FOUND = 6;

/** Weights of a word by where it is found. */
const IN_TITLE = 6;
const IN_KEYWORDS = 4;
const IN_BODY = 1;
/** Factor for a word with a typing error. */
const SLIPPED = 0.5;
/**
 * Shortest word for which a typing error is tolerated. Shorter ones are too close to other words.
 */
const MIN_SLIP = 4;
/**
 * A card is about what was typed if its title and keywords have more than this share of the typed words,
 * weighted by their rarity. A word that no card has weighs as much as the rarest.
 */
const COVERED = 0.5;
/** Factor for a whole phrase in title or keywords: Vietnamese syllables alone mean little. */
const PHRASE = 2;
/** Cards with less than this share of the best card's score are left out. */
const NEAR_BEST = 0.5;

export function indexGuides(cards: GuideCard[], texts: Texts): GuideEntry[] {
  return cards.map(({ id, keywords }) => {
    const inAll = (part: string) =>
      texts.languages.map((lang) => fold(texts.format(lang, `guide-${id}-${part}`))).join(" ");
    const words = Object.values(keywords).flat().map(fold).join(" ");
    return { id, title: inAll("title"), keywords: words, body: inAll("body") };
  });
}

/**
 * Ids of the cards that match the typed words, best first, at most six. Ignores diacritics, case,
 * and one wrong letter in longer words. Chinese and Korean, written without spaces or with endings,
 * are compared by pairs of characters.
 */
export function searchGuides(entries: GuideEntry[], typed: string): string[] {
  const words = termsOf(typed);
  if (words.length === 0) return [];
  const weights = words.map((word) => rarity(entries, word));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const phrase = fold(typed);
  const scored = entries
    .filter((entry) => covered(entry, words, weights) > all * COVERED)
    .map((entry) => {
      const sum = words.reduce((sum, word, i) => sum + worth(entry, word) * (weights[i] ?? 0), 0);
      const isWhole = has(entry.title, phrase) || has(entry.keywords, phrase);
      return { id: entry.id, score: isWhole ? sum * PHRASE : sum };
    })
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  return scored
    .filter(({ score }) => score >= best * NEAR_BEST)
    .slice(0, MOST_FOUND)
    .map(({ id }) => id);
}

/** Most words of a pasted text that are searched for. */
const MOST_TERMS = 40;

function termsOf(typed: string): string[] {
  const words = fold(typed).split(" ").filter(Boolean).slice(0, MOST_TERMS);
  return [...new Set(words.flatMap(partsOf))].slice(0, MOST_TERMS);
}

function partsOf(word: string): string[] {
  if (!/[\p{Script=Han}\p{Script=Hangul}]/u.test(word)) return [word];
  const characters = [...word];
  return characters.length <= 2
    ? [word]
    : characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

/** The weight of the words that a card's title or keywords have. */
function covered({ title, keywords }: GuideEntry, words: string[], weights: number[]): number {
  return words.reduce((sum, word, i) => {
    const part = Math.max(hit(title, word), hit(keywords, word));
    return sum + (part > 0 ? (weights[i] ?? 0) : 0);
  }, 0);
}

/** The weight of a word by its rarity: from 1 (in one card, or in none) to 0 (in all cards). */
function rarity(entries: GuideEntry[], word: string): number {
  const having = entries.filter((entry) => worth(entry, word) > 0).length;
  return having === 0 ? 1 : Math.log((entries.length + 1) / having) / Math.log(entries.length + 1);
}

function worth({ title, keywords, body }: GuideEntry, word: string): number {
  return Math.max(
    hit(title, word) * IN_TITLE,
    hit(keywords, word) * IN_KEYWORDS,
    has(body, word) ? IN_BODY : 0,
  );
}

/** 1: the text contains the word; less: with one wrong letter; 0: it does not. */
function hit(text: string, word: string): number {
  if (has(text, word)) return 1;
  if (word.length < MIN_SLIP || !/^[a-z0-9]+$/.test(word)) return 0;
  return text.split(" ").some((other) => isOneSlip(other, word)) ? SLIPPED : 0;
}

function has(text: string, word: string): boolean {
  return /^[a-z0-9]+$/.test(word) ? ` ${text} `.includes(` ${word} `) : text.includes(word);
}

/** Whether two words differ by one letter added, lost or changed, or by two neighbours swapped. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const rest = (by: [number, number]) => a.slice(start + by[0]) === b.slice(start + by[1]);
  const swapped =
    a[start] === b[start + 1] && a[start + 1] === b[start] && rest([2, 2]) && a.length === b.length;
  return swapped || rest([1, 1]) || rest([1, 0]) || rest([0, 1]);
}
