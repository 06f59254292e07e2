import { withoutMarks } from "../../core/text/fold.ts";
import { isWordy, type Token, tokensOf } from "./hide-words.ts";
import { textOf } from "./mask-tip.ts";
import type { Decisions, TipPart } from "./tip-parts.ts";

/** Enough words for a name, or for a number in groups. */
const LONGEST_RUN = 8;
/** Shorter ones stand everywhere, as the number of a house does. */
const LEAST = 3;

interface Read {
  part: TipPart;
  tokens: Token[];
  hidden: ReadonlySet<number>;
  /** Places of the tokens that are words. */
  words: number[];
}

/**
 * Where words that are hidden in one place stand once more and show: numbers of tokens by part. A
 * number is found in another writing, a name without its marks, and a full name by its last word.
 */
export function repeatedWords(
  parts: TipPart[],
  decisions: Decisions,
  lang: string,
): Map<string, number[]> {
  const read = parts.flatMap((part): Read[] => {
    const decision = decisions[part.id];
    if (!decision || decision.isOut) return [];
    const tokens = tokensOf(textOf(part), lang);
    const words = tokens.flatMap(({ text }, index) => (isWordy(text) ? [index] : []));
    return [{ part, tokens, hidden: decision.hidden, words }];
  });
  const keys = new Set(read.flatMap(keysOf));
  const found = read.map((one) => [one.part.id, shownAgain(one, keys)] as const);
  return new Map(found.filter(([, tokens]) => tokens.length > 0));
}

/** The decisions with these words hidden, too. */
export function hideToo(decisions: Decisions, found: ReadonlyMap<string, number[]>): Decisions {
  const more = [...found].flatMap(([id, tokens]) => {
    const decision = decisions[id];
    if (!decision) return [];
    return [[id, { ...decision, hidden: new Set([...decision.hidden, ...tokens]) }] as const];
  });
  return { ...decisions, ...Object.fromEntries(more) };
}

function keysOf({ tokens, hidden, words }: Read): string[] {
  const runs: string[][] = [[]];
  for (const index of words) {
    const text = tokens[index]?.text ?? "";
    if (hidden.has(index)) runs.at(-1)?.push(text);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  const keys = runs.flatMap((run) => [
    keyOf(run),
    ...(run.length > 1 ? run.slice(-1).map((last) => keyOf([last])) : []),
  ]);
  return keys.filter((key) => key.length >= LEAST);
}

function shownAgain({ tokens, hidden, words }: Read, keys: ReadonlySet<string>): number[] {
  const found = new Set<number>();
  words.forEach((_, first) => {
    for (let end = first + 1; end <= Math.min(words.length, first + LONGEST_RUN); end++) {
      const run = words.slice(first, end);
      if (run.some((index) => hidden.has(index))) break;
      if (keys.has(keyOf(run.map((index) => tokens[index]?.text ?? ""))))
        for (const index of run) found.add(index);
    }
  });
  return [...found];
}

/** A single word is the same only if it begins as large: a name may be a common word, too. */
function keyOf(run: string[]): string {
  const plain = run.map((text) => text.normalize("NFKC"));
  const folded = plain.map((text) =>
    withoutMarks(text.toLowerCase()).replace(/[^\p{L}\p{N}]/gu, ""),
  );
  const isName = plain.length === 1 && /^\p{Lu}/u.test(plain[0] ?? "");
  return `${isName ? "^" : ""}${folded.join("")}`;
}
