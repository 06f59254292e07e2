import type { PaperWords } from "../words/paper-vi.ts";
import type { MaskCounts } from "./mask-tip.ts";

/** What a masked copy says of itself: that it is one, and how much is hidden. */
export function maskedLine({ words, regions, parts }: MaskCounts, paper: PaperWords): string {
  return `${paper.masked.copy}: ${paper.masked.counts(words, regions, parts)}.`;
}
