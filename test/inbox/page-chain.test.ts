import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TipPage, TipSummary } from "../../src/core/station/tip-views.ts";
import {
  type Chain,
  FIRST_CHAIN,
  lengthen,
  livePages,
  mendChain,
  rowsOf,
} from "../../src/inbox/list/page-chain.ts";

const PAGE = 5;

/** A list on the server: keys in their order. A row's key may change, as its last event does. */
class Listing {
  readonly keys = new Map<string, number>();

  page(cursor: string): TipPage {
    const rows = this.sorted().filter(([, key]) => cursor === "" || key > Number(cursor));
    const shown = rows.slice(0, PAGE);
    const last = shown.at(-1);
    const tips = shown.map(([id, key]) => tip(id, key));
    return {
      tips,
      next: rows.length > PAGE && last ? String(last[1]) : null,
      counts: null,
      crowd: [],
    };
  }

  sorted(): [string, number][] {
    return [...this.keys].sort(([, a], [, b]) => a - b);
  }
}

function tip(id: string, key: number): TipSummary {
  const some = { category: "theft", area: "a", urgent: false, mediaCount: 0, unread: 0 };
  const of = { number: String(key), owner: null, subStatus: null, dueAt: null, dueClock: null };
  const at = { receivedAt: "", eventAt: "", opened: true, matter: null, matterSize: 0 };
  return { id, status: "received", waiting: false, seen: true, ...some, ...of, ...at };
}

/** A browser: what it has of the pages, and which it reads again. */
class Reader {
  readonly #listing: Listing;
  readonly #cache = new Map<string, TipPage>();
  chain: Chain = FIRST_CHAIN;
  reads = 0;

  constructor(listing: Listing) {
    this.#listing = listing;
  }

  pages() {
    return this.chain.map((cursor) => this.#cache.get(cursor));
  }

  /** Reads the pages that are in view again, and mends the chain until it stays. */
  look(from: number, to: number): void {
    const fresh = new Set<string>();
    for (;;) {
      for (const index of livePages(this.pages(), { from, to })) {
        const cursor = this.chain[index] ?? "";
        if (fresh.has(cursor)) continue;
        fresh.add(cursor);
        this.reads += 1;
        this.#cache.set(cursor, this.#listing.page(cursor));
      }
      const mended = mendChain(this.chain, this.pages());
      const next = mended === this.chain ? lengthen(mended, this.pages(), to) : mended;
      if (next === this.chain && this.isFresh(fresh, from, to)) return;
      this.chain = next;
    }
  }

  isFresh(fresh: Set<string>, from: number, to: number): boolean {
    return livePages(this.pages(), { from, to }).every((at) => fresh.has(this.chain[at] ?? ""));
  }
}

const change = fc.record({
  kind: fc.constantFrom("add", "move", "remove"),
  which: fc.nat(200),
  key: fc.integer({ min: -1_000_000, max: 1_000_000 }),
});

function apply(
  listing: Listing,
  { kind, which, key }: { kind: string; which: number; key: number },
) {
  const ids = [...listing.keys.keys()];
  const id = ids[which % Math.max(1, ids.length)];
  const unique = key + (listing.keys.size + which) / 1_000;
  if (kind === "add" || id === undefined) listing.keys.set(`n${which}-${key}`, unique);
  else if (kind === "move") listing.keys.set(id, unique);
  else listing.keys.delete(id);
}

describe("a list of pages that are read anew one by one", () => {
  test("is the server's list, in its order, once all of it was seen", () => {
    fc.assert(
      fc.property(fc.nat(60), fc.array(fc.tuple(change, fc.nat(60))), (size, changes) => {
        const listing = new Listing();
        for (let at = 0; at < size; at += 1) listing.keys.set(`t${at}`, at * 10);
        const reader = new Reader(listing);
        reader.look(0, 200);
        for (const [one, seen] of changes) {
          apply(listing, one);
          reader.look(seen, seen + 6);
        }
        reader.look(0, 1_000);
        const ids = rowsOf(reader.pages()).map(({ id }) => id);
        expect(ids).toEqual(listing.sorted().map(([id]) => id));
      }),
    );
  });

  test("costs a few reads, however many pages are loaded, and does not grow with each", () => {
    const listing = new Listing();
    for (let at = 0; at < 1_000; at += 1) listing.keys.set(`t${at}`, at);
    const reader = new Reader(listing);
    for (let seen = 0; seen < 1_000; seen += 20) reader.look(seen, seen + 20);
    const [loaded, before] = [reader.chain.length, reader.reads];
    for (let at = 1; at <= 100; at += 1) {
      listing.keys.set(`new${at}`, -at);
      reader.look(0, 10);
    }
    expect(reader.reads - before).toBeLessThan(100 * 6);
    expect(reader.chain.length).toBeLessThan(loaded + 100 / PAGE + 6);
  });

  test("asks for the next page before the end comes into view, and for none behind the last", () => {
    const page = (next: string | null) => ({ tips: many(50), next, counts: null, crowd: [] });
    expect(lengthen(["", "a"], [page("a"), page("b")], 20)).toEqual(["", "a"]);
    expect(lengthen(["", "a"], [page("a"), page("b")], 90)).toEqual(["", "a", "b"]);
    expect(lengthen(["", "a"], [page("a"), page(null)], 90)).toEqual(["", "a"]);
    expect(lengthen(["", "a"], [page("a"), undefined], 90)).toEqual(["", "a"]);
  });
});

function many(count: number): TipSummary[] {
  return Array.from({ length: count }, (_, at) => tip(`t${at}`, at));
}
