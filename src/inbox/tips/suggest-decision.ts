import { tokensOf } from "./hide-words.ts";
import { textOf } from "./mask-tip.ts";
import { hideToo, repeatedWords } from "./repeated-words.ts";
import { suggestHidden } from "./suggest-hidden.ts";
import type { Decision, Decisions, TipPart } from "./tip-parts.ts";

/**
 * What is hidden of a part until an officer decides. Left out is what would say all that was hidden
 * elsewhere, or can't be hidden in part: a place, a voice, a station's own note.
 */
export function suggestDecision(part: TipPart, lang: string): Decision {
  const isPlace = part.type === "fixed" && part.value.type === "place";
  const isWholeFile = part.type === "file" && part.item.kind !== "photo";
  return {
    isOut: part.isNote === true || isPlace || isWholeFile,
    hidden: suggestHidden(tokensOf(textOf(part), lang)),
    boxes: [],
  };
}

/** What is hidden of all parts: what tells something in one place is hidden wherever it stands. */
export function suggestDecisions(parts: TipPart[], lang: string): Decisions {
  const first = Object.fromEntries(parts.map((part) => [part.id, suggestDecision(part, lang)]));
  return hideToo(first, repeatedWords(parts, first, lang));
}
