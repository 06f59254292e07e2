import type { TipPage, TipSummary } from "../../core/station/tip-views.ts";

/**
 * The pages of a list, each by the cursor behind which it begins. A page is read anew alone, so that
 * a change costs one or two reads, however many pages are loaded.
 */
export type Chain = readonly string[];

/** `undefined`: it is not loaded. */
export type Pages = readonly (TipPage | undefined)[];

export const FIRST_CHAIN: Chain = [""];

/**
 * The chain after some of its pages were read anew. Where a page no longer reaches the one behind
 * it, another is put between them; one that its neighbours hold wholly goes. Returns the same chain
 * if nothing is to be changed.
 */
export function mendChain(chain: Chain, pages: Pages): Chain {
  for (const [index, page] of pages.entries()) {
    if (page === undefined) continue;
    const behind = chain[index + 1];
    if (page.next === null && behind !== undefined) return chain.slice(0, index + 1);
    if (isGap(page, { behind, following: pages[index + 1] }))
      return chain.toSpliced(index + 1, 0, page.next ?? "");
    if (index > 0 && isHeld(page, [pages[index - 1], pages[index + 1]]))
      return chain.toSpliced(index, 1);
  }
  return chain;
}

function isGap(
  page: TipPage,
  { behind, following }: { behind: string | undefined; following: TipPage | undefined },
): boolean {
  if (behind === undefined || behind === page.next || following === undefined) return false;
  return !sharesSome(page, following);
}

/** Whether the pages before and behind hold all of it, and meet without it. */
function isHeld(page: TipPage, [before, behind]: [TipPage?, TipPage?]): boolean {
  if (before === undefined || behind === undefined || !sharesSome(before, behind)) return false;
  const [above, below] = [idsOf(before), idsOf(behind)];
  return page.tips.every(({ id }) => above.has(id) || below.has(id));
}

function sharesSome(one: TipPage, other: TipPage): boolean {
  const ids = idsOf(one);
  return other.tips.some(({ id }) => ids.has(id));
}

/** A page never changes: its ids are collected once, however often the chain is looked through. */
const idsOfPages = new WeakMap<TipPage, ReadonlySet<string>>();

function idsOf(page: TipPage): ReadonlySet<string> {
  const known = idsOfPages.get(page) ?? new Set(page.tips.map(({ id }) => id));
  idsOfPages.set(page, known);
  return known;
}

/** All rows in their order. One that stands on two pages has the place and form of the first. */
export function rowsOf(pages: Pages): TipSummary[] {
  const rows = new Map<string, TipSummary>();
  for (const page of pages) {
    for (const tip of page?.tips ?? []) if (!rows.has(tip.id)) rows.set(tip.id, tip);
  }
  return [...rows.values()];
}

/** So many rows before the end of what is loaded, the next page is asked for. */
const AHEAD = 30;

/** The chain with the next page, if what is seen comes near the end of what is loaded. */
export function lengthen(chain: Chain, pages: Pages, seenTo: number): Chain {
  const next = pages.at(-1)?.next ?? null;
  const loaded = pages.reduce((sum, page) => sum + (page?.tips.length ?? 0), 0);
  return next === null || seenTo + AHEAD < loaded ? chain : [...chain, next];
}

/** The places of the pages that are kept up to date: the first, those in view, and what is missing at the end. */
export function livePages(pages: Pages, { from, to }: { from: number; to: number }): number[] {
  let start = 0;
  return pages.flatMap((page, index) => {
    const end = start + (page?.tips.length ?? 0);
    const isSeen = start < to && end > from;
    start = end;
    return index === 0 || page === undefined || isSeen ? [index] : [];
  });
}
