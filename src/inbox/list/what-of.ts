import type { TipSummary } from "../../core/station/tip-views.ts";
import type { ListWords } from "../words/list-vi.ts";

/** "tip 0412", or "3 tips". */
export function whatOf(words: ListWords, tips: readonly Pick<TipSummary, "number">[]): string {
  const [only, ...more] = tips;
  return only && more.length === 0 ? words.one(only.number) : words.many(tips.length);
}
