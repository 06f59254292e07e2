import { fold } from "../text/fold.ts";
import type { Texts } from "../text/texts.ts";
import type { GuideCard } from "./guide-card.ts";

/** What a card is found by: its words in every language, folded. */
export interface GuideEntry {
  id: string;
  title: string;
  keywords: string;
  body: string;
}

/** More than these no list shows: a small phone is one screen long. */
const MOST_FOUND = 6;

/** What a word is worth where it is found. */
const IN_TITLE = 6;
const IN_KEYWORDS = 4;
const IN_BODY = 1;
/** A slip of the thumb is worth less than the word itself. */
const SLIPPED = 0.5;
/** Shorter words slip into too many others. */
const MIN_SLIP = 4;
/** Cards that fit less than half as well as the best one are left out. */
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
 * Ids of the cards that the typed words are about, best first, six at most. Diacritics, case and
 * one wrong letter in a longer word do not matter. Chinese and Korean, written without spaces or
 * with endings, are compared by pairs of characters.
 */
export function searchGuides(entries: GuideEntry[], typed: string): string[] {
  const words = termsOf(typed);
  if (words.length === 0) return [];
  const weights = words.map((word) => rarity(entries, word));
  const scored = entries
    .map((entry) => ({
      id: entry.id,
      score: words.reduce((sum, word, i) => sum + worth(entry, word) * (weights[i] ?? 0), 0),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  return scored
    .filter(({ score }) => score >= best * NEAR_BEST)
    .slice(0, MOST_FOUND)
    .map(({ id }) => id);
}

/** So many words of a pasted text are looked for; the rest says little more. */
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

/** A word that many cards have says little: between 1 (one card) and 0 (all of them). */
function rarity(entries: GuideEntry[], word: string): number {
  const having = entries.filter((entry) => worth(entry, word) > 0).length;
  return having === 0 ? 0 : Math.log((entries.length + 1) / having) / Math.log(entries.length + 1);
}

function worth({ title, keywords, body }: GuideEntry, word: string): number {
  return Math.max(
    hit(title, word) * IN_TITLE,
    hit(keywords, word) * IN_KEYWORDS,
    has(body, word) ? IN_BODY : 0,
  );
}

/** 1: the word is there; less: one wrong letter away; 0: not there. */
function hit(text: string, word: string): number {
  if (has(text, word)) return 1;
  if (word.length < MIN_SLIP || !/^[a-z0-9]+$/.test(word)) return 0;
  return text.split(" ").some((other) => isOneSlip(other, word)) ? SLIPPED : 0;
}

function has(text: string, word: string): boolean {
  return /^[a-z0-9]+$/.test(word) ? ` ${text} `.includes(` ${word} `) : text.includes(word);
}

/** One letter added, lost or changed, or two neighbours swapped. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const rest = (by: [number, number]) => a.slice(start + by[0]) === b.slice(start + by[1]);
  const swapped =
    a[start] === b[start + 1] && a[start + 1] === b[start] && rest([2, 2]) && a.length === b.length;
  return swapped || rest([1, 1]) || rest([1, 0]) || rest([0, 1]);
}
