import { expect, it } from "vitest";
import { readLexicon } from "../../../scripts/alike-lexicon.ts";
import type { TipSummary } from "../../../src/core/station/tip-views.ts";
import { AlikePass, MOST_COMPARED } from "../../../src/inbox/alike/alike-pass.ts";
import type { AlikeTips, ComparedTip } from "../../../src/inbox/likeness/comparison.ts";
import { sampleSummary } from "../sample-summary.ts";

const LEXICON = readLexicon();

/** Pages of two. All that is compared is found alike, until something else is told. */
function scene(tips: TipSummary[]) {
  const read: string[] = [];
  const compared: ComparedTip[] = [];
  const gone = new Set<string>();
  let duringRead = (): unknown => undefined;
  let answer = (ids: string[]): AlikeTips[] | null => [{ ids, shared: { vi: ["chợ"], en: [] } }];
  let stops = 0;
  const pass = new AlikePass({
    reading: {
      read: async (ids) => {
        read.push(...ids);
        await duringRead();
        return true;
      },
      compare: async (asked) => {
        compared.splice(0, compared.length, ...asked);
        return answer(asked.map(({ id }) => id));
      },
      stopComparing: () => {
        stops += 1;
      },
      isGone: (id) => gone.has(id),
    },
    readPage: async (cursor) => {
      const from = Number(cursor);
      const next = from + 2 < tips.length ? String(from + 2) : null;
      return { tips: tips.slice(from, from + 2), next };
    },
    readLexicon: async () => LEXICON,
  });
  return {
    pass,
    read,
    compared,
    gone,
    stops: () => stops,
    ids: () => pass.found.map(({ ids }) => ids),
    whileReading: (work: () => unknown) => {
      duringRead = work;
    },
    answers: (next: typeof answer) => {
      answer = next;
    },
  };
}

const tip = (id: string, facts: Partial<TipSummary> = {}) =>
  sampleSummary({ id, opened: true, matter: null, ...facts });

it("reads only tips that somebody has opened, and compares these", async () => {
  const { pass, read, compared, ids } = scene([
    tip("a"),
    tip("new", { opened: false }),
    tip("b", { receivedAt: "1970-01-03T05:00:00.000Z" }),
  ]);
  await pass.begin();
  expect(read).toEqual(["a", "b"]);
  expect(compared.at(-1)).toMatchObject({ id: "b", day: 2 });
  expect(ids()).toEqual([["a", "b"]]);
  expect(pass.with("b")?.ids).toEqual(["a", "b"]);
  expect(pass.with("new")).toBeUndefined();
  expect(pass.state()).toEqual({ type: "done", of: 2 });
});

it("tells how far it is, and ends when it is told to", async () => {
  const { pass, read, ids, stops, whileReading } = scene(["a", "b", "c", "d"].map((id) => tip(id)));
  whileReading(() => {
    expect(pass.state()).toEqual({ type: "reading", read: 0 });
    pass.stop();
  });
  await pass.begin();
  expect([read, ids(), stops(), pass.state()]).toEqual([["a", "b"], [], 1, { type: "stopped" }]);
});

it("lets the last of two runs have its say", async () => {
  const { pass, ids, whileReading } = scene(["a", "b"].map((id) => tip(id)));
  let second: Promise<void> | undefined;
  whileReading(() => {
    second ??= pass.begin();
  });
  await pass.begin();
  await second;
  expect(ids()).toEqual([["a", "b"]]);
});

it("suggests nothing that was refused, is linked, or is gone", async () => {
  const { pass, ids, gone, answers } = scene(["a", "b", "c", "d"].map((id) => tip(id)));
  const shared = { vi: [], en: [] };
  answers(() => [
    { ids: ["a", "b"], shared },
    { ids: ["c", "d"], shared },
  ]);
  await pass.begin();
  const [first] = pass.found;
  if (first) pass.dismiss(first);
  expect(ids()).toEqual([["c", "d"]]);
  await pass.begin();
  expect(ids(), "found again").toEqual([["c", "d"]]);
  gone.add("d");
  expect(ids()).toEqual([]);
});

it("leaves out a matter that is linked, and adds to one that is not whole", async () => {
  const linked = [tip("a", { matter: "m" }), tip("b", { matter: "m" })];
  const whole = scene(linked);
  await whole.pass.begin();
  expect(whole.ids()).toEqual([]);
  const more = scene([...linked, tip("c")]);
  await more.pass.begin();
  expect(more.ids()).toEqual([["a", "b", "c"]]);
});

it("says that it failed, and that goes with the keys", async () => {
  const { pass, ids, answers, whileReading } = scene([tip("a"), tip("b")]);
  answers(() => null);
  await pass.begin();
  expect(pass.state()).toEqual({ type: "failed" });
  answers((all) => [{ ids: all, shared: { vi: [], en: [] } }]);
  await pass.begin();
  expect(ids()).toHaveLength(1);
  whileReading(() => {
    throw new TypeError("offline");
  });
  await pass.begin();
  expect([pass.state().type, ids().length]).toEqual(["failed", 1]);
  pass.end();
  expect([pass.state().type, ids(), pass.tip("a")]).toEqual(["idle", [], undefined]);
});

it("compares the newest of very many", async () => {
  const { pass, compared } = scene(
    Array.from({ length: MOST_COMPARED + 10 }, (_, at) => tip(`${at}`)),
  );
  await pass.begin();
  expect(compared).toHaveLength(MOST_COMPARED);
});
