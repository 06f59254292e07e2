import type { TipSummary } from "../../core/station/tip-views.ts";
import type { ListWords } from "../words/list-vi.ts";

type Named = Pick<TipSummary, "number"> & Partial<Pick<TipSummary, "matterSize">>;

/** "tip 0412", or "3 tips". A line that stands for a matter is one tip of it. */
export function whatOf(words: ListWords, tips: readonly Named[]): string {
  const [only, ...more] = tips;
  if (!only || more.length > 0) return words.many(tips.length);
  const { number, matterSize = 0 } = only;
  return matterSize > 1 ? words.oneOf(number, matterSize) : words.one(number);
}
