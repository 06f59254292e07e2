import { expect, it } from "vitest";
import type { TipSummary } from "../../src/core/station/tip-views.ts";
import { SearchRun } from "../../src/inbox/reading/search-run.ts";
import { queryWords, searchWords } from "../../src/inbox/reading/search-words.ts";
import type { FirstLine } from "../../src/inbox/reading/tip-reader.ts";
import { sampleSummary } from "./sample-summary.ts";

const TEXTS: Record<string, string> = {
  e: "Rác nữa",
  a: "Mất xe ở chợ",
  b: "Đốt rác",
  c: "Xe tải chở rác",
  d: "Cờ bạc",
};

/** Pages of two, newest first, over words that are read at once. */
function scene() {
  let all = ["a", "b", "c", "d"].map((id) => sampleSummary({ id }));
  const lines = new Map<string, FirstLine>();
  const pages: string[] = [];
  const found = { query: "", ids: [] as string[], passages: new Map<string, string>() };
  let fails = false;
  let after = (): unknown => undefined;
  const reading = {
    lines,
    found,
    read: async (ids: readonly string[]) => {
      for (const id of ids) lines.set(id, { type: "line", text: id, words: "as-sent" });
      return true;
    },
    find: (query: string) => {
      const has = (id: string) =>
        queryWords(query).every((word) =>
          searchWords(TEXTS[id] ?? "").some((one) => one.startsWith(word)),
        );
      Object.assign(found, { query, ids: [...lines.keys()].filter(has) });
    },
  };
  const run = new SearchRun({
    reading,
    readPage: async (cursor) => {
      pages.push(cursor);
      await after();
      if (fails) throw new TypeError("offline");
      const from = Number(cursor);
      const next = from + 2 < all.length ? String(from + 2) : null;
      return { tips: all.slice(from, from + 2), next };
    },
    changed: () => undefined,
  });
  return {
    run,
    pages,
    ids: () => run.found.map(({ id }) => id),
    fail: (now: boolean) => {
      fails = now;
    },
    comes: (...tips: TipSummary[]) => {
      all = [...tips, ...all];
    },
    afterPage: (work: () => unknown) => {
      after = work;
    },
  };
}

it("finds while it reads, tells how far it is, and ends", async () => {
  const { run, ids, afterPage } = scene();
  const seen: unknown[] = [];
  afterPage(() => seen.push([run.read, ids(), run.isDone]));
  run.find("rac");
  await expect.poll(() => run.isDone).toBe(true);
  expect(seen).toEqual([
    [0, [], false],
    [2, ["b"], false],
  ]);
  expect([run.read, ids()]).toEqual([4, ["b", "c"]]);
  run.find("xe");
  expect(ids()).toEqual(["a", "c"]);
});

it("stops when nothing is searched any more, and goes on where it stopped", async () => {
  const { run, pages, ids, afterPage } = scene();
  afterPage(() => run.find(""));
  run.find("rac");
  await expect.poll(() => run.read).toBe(2);
  expect([pages, run.isDone]).toEqual([[""], false]);
  afterPage(() => undefined);
  run.find("rac");
  await expect.poll(() => run.isDone).toBe(true);
  expect([pages, ids()]).toEqual([
    ["", "2"],
    ["b", "c"],
  ]);
});

it("says that a page could not be read, and goes on there when it is asked again", async () => {
  const { run, pages, fail, ids } = scene();
  fail(true);
  run.find("rac");
  await expect.poll(() => run.hasFailed).toBe(true);
  fail(false);
  run.find("rac");
  expect(run.hasFailed).toBe(false);
  await expect.poll(() => run.isDone).toBe(true);
  expect([pages, ids()]).toEqual([
    ["", "", "2"],
    ["b", "c"],
  ]);
});

it("reads tips that have come since, and no more than those", async () => {
  const { run, pages, comes, ids } = scene();
  run.find("rac");
  await expect.poll(() => run.isDone).toBe(true);
  run.expect(4);
  expect(run.isDone).toBe(true);
  comes(sampleSummary({ id: "e" }));
  run.expect(5);
  await expect.poll(() => run.isDone).toBe(true);
  expect([ids().toSorted(), pages]).toEqual([
    ["b", "c", "e"],
    ["", "2", "", "2"],
  ]);
});
