import type { Mended } from "../text/mended.ts";
import { type FoundName, NameTree, wordsOf } from "../text/name-tree.ts";
import { isOneSlip } from "../text/one-slip.ts";
import type { Place } from "./place-schema.ts";

/** What a typed place comes to. */
interface FoundAreas {
  /** One: it lies there, or begins there. More: it lies in one of these. */
  areas: string[];
  /** It says more than the name of one area: which house, which gate, a second area. */
  saysMore: boolean;
  /** It names more than one place. */
  namesSeveral: boolean;
}

/** null: no known name is in it. */
export type AreaFinder = (typed: string) => FoundAreas | null;

interface Known {
  areas: string[];
  /** It says where in an area. */
  isSpot: boolean;
}

/** A longer text is a story: a name in it is taken as it is written, or not at all. */
const MOST_SLIP_WORDS = 12;
const MOST_NAME_WORDS = 4;
/** Letters of a name that may have a slip: fewer mean too little. */
const LEAST_LETTERS = 6;

/**
 * Knows all names of areas, landmarks and unclear places, sorted once. `mend`: a text with its
 * spelling mended, or null; that is looked at before anything is taken for a slip.
 */
export function makeAreaFinder(
  place: Place,
  mend: (text: string) => Mended | null = () => null,
): AreaFinder {
  const names = knownNames(place);
  const tree = new NameTree<Known>();
  for (const [name, known] of names) tree.add(name, known);
  const beside = new Set(place.areaWords.flatMap(wordsOf));
  const findSlips = makeSlipFinder(names);
  const find = (typed: string) => {
    const words = wordsOf(typed);
    const exact = tree.find(words);
    if (exact.length > 0) return { words, found: exact };
    const mended = wordsOf(mend(typed)?.text ?? "");
    const meant = tree.find(mended);
    return meant.length > 0 ? { words: mended, found: meant } : { words, found: findSlips(words) };
  };
  return (typed) => {
    const { words, found } = find(typed);
    if (found.length === 0) return null;
    const rest = words.filter(
      (word, at) => !beside.has(word) && !found.some(({ from, to }) => from <= at && at < to),
    );
    const known = found.flatMap(({ values }) => values);
    const named = new Set(known.map(({ areas }) => areas.join()));
    const saysMore = rest.length > 0 || named.size > 1 || known.some(({ isSpot }) => isSpot);
    return { areas: meant(known), saysMore, namesSeveral: named.size > 1 };
  };
}

function knownNames({ areas, landmarks, unclearNames }: Place): [string, Known][] {
  const own = areas.map(({ id, names }) => ({ names, known: { areas: [id], isSpot: false } }));
  const spots = landmarks.map(({ area, names }) => {
    return { names, known: { areas: [area], isSpot: true } };
  });
  const unclear = unclearNames.map(({ areas: several, names }) => {
    return { names, known: { areas: several, isSpot: false } };
  });
  return [...own, ...spots, ...unclear].flatMap(({ names, known }) =>
    names.map((name): [string, Known] => [name, known]),
  );
}

/** The first area that is named clearly; else where all unclear names may be, or any of them. */
function meant(known: readonly Known[]): string[] {
  const clear = known.find(({ areas }) => areas.length === 1);
  if (clear) return clear.areas;
  const [first, ...others] = known.map(({ areas }) => areas);
  const common = first?.filter((area) => others.every((areas) => areas.includes(area))) ?? [];
  return common.length > 0 ? common : [...new Set(known.flatMap(({ areas }) => areas))];
}

/** Finds names with one slip. Every name that the letters allow counts: two are asked about. */
function makeSlipFinder(names: [string, Known][]) {
  const byPart = new Map<string, { letters: string; known: Known }[]>();
  const latin = names
    .map(([name, known]) => ({ letters: wordsOf(name).join(""), known }))
    .filter(({ letters }) => letters.length >= LEAST_LETTERS && /^[a-z]+$/.test(letters));
  for (const entry of latin) {
    for (const part of partsOf(entry.letters)) {
      byPart.set(part, [...(byPart.get(part) ?? []), entry]);
    }
  }
  const longest = Math.max(0, ...latin.map(({ letters }) => letters.length));
  const allowedBy = (letters: string): Known[] => {
    // No slip makes so long a word a name, and its parts would be as many as it is long.
    if (letters.length > longest + 1) return [];
    const near = [...partsOf(letters)].flatMap((part) => byPart.get(part) ?? []);
    return [...new Set(near)]
      .filter((entry) => isOneSlip(entry.letters, letters))
      .map(({ known }) => known);
  };
  return (words: readonly string[]): FoundName<Known>[] => {
    if (words.length > MOST_SLIP_WORDS) return [];
    for (let length = MOST_NAME_WORDS; length > 0; length--) {
      for (let from = 0; from + length <= words.length; from++) {
        const letters = words.slice(from, from + length).join("");
        if (letters.length < LEAST_LETTERS - 1) continue;
        const allowed = allowedBy(letters);
        if (allowed.length > 0) return [{ from, to: from + length, values: [either(allowed)] }];
      }
    }
    return [];
  };
}

/** One name that may be any of several. */
function either(known: Known[]): Known {
  return {
    areas: [...new Set(known.flatMap(({ areas }) => areas))],
    isSpot: known.some(({ isSpot }) => isSpot),
  };
}

/** A word, and what is left of it without one of its letters: what two have that are a slip apart. */
function partsOf(letters: string): Set<string> {
  const parts = new Set([letters]);
  for (let at = 0; at < letters.length; at++) {
    parts.add(letters.slice(0, at) + letters.slice(at + 1));
  }
  return parts;
}
