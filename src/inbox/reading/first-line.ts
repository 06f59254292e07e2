import { plainName } from "../../core/station/officer-name.ts";
import type { TipContent } from "../../core/tip/tip-content.ts";

/** Letters of a first line. The resident is told that officers may see the first words, no more. */
const LONGEST = 120;

/** Marks that are piled on one letter would be drawn over the rows above and below. */
const PILED = /(\p{M}{2})\p{M}+/gu;

/** The question for which residents write freely what they saw. */
const FREE = /\/what$/;

/** All that a resident wrote, the free text first. */
export function textsOf({ fields }: TipContent): string[] {
  const written = fields.flatMap(({ id, value }) =>
    value.type === "text" ? [{ isFree: FREE.test(id), text: value.text }] : [],
  );
  const [free, others] = [
    written.filter(({ isFree }) => isFree),
    written.filter((one) => !one.isFree),
  ];
  return [...free, ...others].map(({ text }) => text);
}

/**
 * The beginning of a tip's text on one line, for a list. Hostile text is harmless in it: signs that
 * control the direction of writing or are not seen at all are taken out. Empty: nothing was written.
 */
export function firstLine(content: TipContent): string {
  const line =
    textsOf(content)
      .map(beginningOf)
      .find((text) => text !== "") ?? "";
  const letters = [...line];
  return letters.length <= LONGEST
    ? line
    : `${letters
        .slice(0, LONGEST - 1)
        .join("")
        .trimEnd()}…`;
}

/** The beginning alone, so that what is cut off is not looked through for signs. */
function beginningOf(text: string): string {
  return plainLine(text.slice(0, LONGEST * MOST_UNSEEN).toWellFormed());
}

/** A text on one line, of which a list may show any part. */
export function plainLine(text: string): string {
  return plainName(text).replace(PILED, "$1");
}

/** A text of even more unseen signs than letters has no line. */
const MOST_UNSEEN = 20;
