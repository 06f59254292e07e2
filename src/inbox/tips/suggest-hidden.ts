import { isWordy, type Token } from "./hide-words.ts";
import { TELLING } from "./telling-patterns.ts";

/**
 * Which tokens of a text are likely to tell who or where somebody is: names behind titles, telephone
 * and other long numbers, plates, house and room numbers, addresses of the web. A suggestion: names
 * alone are not found, and much that is found is harmless.
 */
export function suggestHidden(tokens: Token[]): Set<number> {
  // Of one form each, so that places in the text stay places in the list of tokens.
  const texts = tokens.map(({ text }) => text.normalize("NFKC"));
  const text = texts.join("");
  const found = TELLING.flatMap(({ pattern, isNone }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [said] = match;
      const rest = text.slice(match.index + said.length);
      return isNone?.(said, rest) ? [] : [[match.index, match.index + said.length] as const];
    }),
  );
  const hidden = new Set<number>();
  let at = 0;
  texts.forEach((token, index) => {
    const [from, to] = [at, at + token.length];
    at = to;
    const isFound = found.some(([first, end]) => first < to && from < end);
    if (isFound && isWordy(token)) hidden.add(index);
  });
  return hidden;
}
