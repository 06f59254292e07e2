import fc from "fast-check";
import { expect, it } from "vitest";
import { ELAPSED, type Figures, type FiguresOf } from "../../../src/core/station/figures.ts";
import { HIDDEN_BELOW } from "../../../src/core/station/hide-cells.ts";
import { hideFigures } from "../../../src/core/station/hide-figures.ts";
import { isEnd, STATUS_RULES, TIP_STATUSES } from "../../../src/core/station/tip-status.ts";
import { TIP_RATINGS } from "../../../src/core/tip/tip-rating.ts";
import "../../property-seed.ts";
import { KnownSums } from "./rank.ts";

const AREAS = ["a", "b", "c"];
const CATEGORIES = ["theft", "fraud", "other"];
const WEEKS = 3;

/** What one tip has. */
interface Tip {
  week: number;
  urgent: boolean;
  area: number;
  category: number;
  status: number;
  reply: number;
  closing: number;
  rating: number;
}

const anyTip: fc.Arbitrary<Tip> = fc.record({
  week: fc.nat({ max: WEEKS - 1 }),
  urgent: fc.boolean(),
  area: fc.constantFrom(0, 0, 0, 0, 1, 1, 2),
  category: fc.constantFrom(0, 0, 0, 0, 1, 1, 2),
  status: fc.nat({ max: TIP_STATUSES.length - 1 }),
  reply: fc.nat({ max: ELAPSED.length }),
  closing: fc.nat({ max: ELAPSED.length - 1 }),
  rating: fc.nat({ max: TIP_RATINGS.length }),
});

const statusOf = ({ status }: Tip) => TIP_STATUSES[status] ?? "received";
const ended = (tip: Tip) => isEnd(statusOf(tip));
const rated = (tip: Tip) => STATUS_RULES[statusOf(tip)].asksRating;

/** What figures tell: of each cell, which tips it counts. */
const CELLS: {
  fits: (tip: Tip) => boolean;
  told: (figures: Figures) => number | null | undefined;
}[] = [
  ...Array.from({ length: WEEKS }, (_, n) => [
    { fits: ({ week }: Tip) => week === n, told: (f: Figures) => f.byWeek[n]?.tips },
    {
      fits: ({ week, urgent }: Tip) => week === n && urgent,
      told: (f: Figures) => f.byWeek[n]?.urgent,
    },
  ]).flat(),
  ...AREAS.flatMap((_, a) =>
    CATEGORIES.map((_c, c) => ({
      fits: ({ area, category }: Tip) => area === a && category === c,
      told: (f: Figures) => f.byPlace[a * CATEGORIES.length + c]?.tips,
    })),
  ),
  ...AREAS.map((_, n) => ({
    fits: ({ area }: Tip) => area === n,
    told: (f: Figures) => f.byArea[n]?.tips,
  })),
  ...CATEGORIES.map((_, n) => ({
    fits: ({ category }: Tip) => category === n,
    told: (f: Figures) => f.byCategory[n]?.tips,
  })),
  ...TIP_STATUSES.map((_, n) => ({
    fits: ({ status }: Tip) => status === n,
    told: (f: Figures) => f.byStatus[n]?.tips,
  })),
  ...ELAPSED.map((_, n) => ({
    fits: ({ reply }: Tip) => reply === n,
    told: (f: Figures) => f.firstReply[n]?.tips,
  })),
  ...ELAPSED.map((_, n) => ({
    fits: (tip: Tip) => ended(tip) && tip.closing === n,
    told: (f: Figures) => f.closing[n]?.tips,
  })),
  ...TIP_RATINGS.map((_, n) => ({
    fits: (tip: Tip) => rated(tip) && tip.rating === n,
    told: (f: Figures) => f.ratings[n]?.tips,
  })),
  // What nothing tells, and what is left of sums.
  ...Array.from({ length: WEEKS }, (_, n) => ({
    fits: ({ week, urgent }: Tip) => week === n && !urgent,
    told: () => null,
  })),
  { fits: ({ reply }) => reply === ELAPSED.length, told: () => null },
  { fits: ended, told: () => null },
  { fits: (tip) => !ended(tip), told: () => null },
  { fits: (tip) => rated(tip) && tip.rating === TIP_RATINGS.length, told: () => null },
];

function figuresOf(tips: Tip[]): FiguresOf<number> {
  const count = (fits: (tip: Tip) => boolean) => tips.filter(fits).length;
  return {
    from: "2026-08-31",
    weeks: WEEKS,
    byWeek: Array.from({ length: WEEKS }, (_, n) => ({
      week: `${n}`,
      tips: count(({ week }) => week === n),
      urgent: count(({ week, urgent }) => week === n && urgent),
    })),
    byPlace: AREAS.flatMap((area, a) =>
      CATEGORIES.map((category, c) => ({
        area,
        category,
        tips: count((tip) => tip.area === a && tip.category === c),
      })),
    ),
    byArea: AREAS.map((area, a) => ({ area, tips: count((tip) => tip.area === a) })),
    byCategory: CATEGORIES.map((category, c) => ({
      category,
      tips: count((tip) => tip.category === c),
    })),
    byStatus: TIP_STATUSES.map((status) => ({
      status,
      tips: count((t) => statusOf(t) === status),
    })),
    blocks: [],
    byHour: [],
    byLanguage: [],
    firstReply: ELAPSED.map((elapsed, n) => ({ elapsed, tips: count((tip) => tip.reply === n) })),
    closing: ELAPSED.map((elapsed, n) => ({
      elapsed,
      tips: count((tip) => ended(tip) && tip.closing === n),
    })),
    ratings: TIP_RATINGS.map((answer, n) => ({
      answer,
      tips: count((tip) => rated(tip) && tip.rating === n),
    })),
  };
}

/**
 * Of each kind of tip how many there are, is unknown: that is how tables of different axes hang
 * together. Weeks, places, replies, ends and ratings are independent but for the sums that are here.
 */
const KINDS: Tip[] = Array.from({ length: WEEKS }, (_, week) => week).flatMap((week) =>
  [true, false].flatMap((urgent) =>
    AREAS.flatMap((_, area) =>
      CATEGORIES.flatMap((_c, category) =>
        TIP_STATUSES.flatMap((_s, status) =>
          [0, ELAPSED.length].flatMap((reply) =>
            [0, 1].flatMap((closing) =>
              [0, TIP_RATINGS.length].map((rating) => ({
                ...{ week, urgent, area, category, status, reply, closing, rating },
              })),
            ),
          ),
        ),
      ),
    ),
  ),
);

it("tells of a period no count under five, nor any from which one follows", () => {
  const keeps = (tips: Tip[]) => {
    // Of replies, ends and ratings two kinds each have been taken apart.
    const some = tips.map((tip) => ({
      ...tip,
      reply: tip.reply === 0 ? 0 : ELAPSED.length,
      closing: tip.closing % 2,
      rating: tip.rating === 0 ? 0 : TIP_RATINGS.length,
    }));
    const figures = hideFigures(figuresOf(some));
    const known = new KnownSums();
    const sums = CELLS.map(({ fits, told }) => ({
      of: KINDS.map((tip) => Number(fits(tip))),
      is: some.filter(fits).length,
      told: told(figures) ?? null,
    })).filter(({ of }) => of.includes(1));
    for (const { of, told } of sums) if (told !== null) known.add(of);
    for (const { is, told, of } of sums) {
      expect([is, null]).toContain(told);
      if (is >= HIDDEN_BELOW || is === 0) continue;
      expect([told, known.gives(of)]).toEqual([null, false]);
    }
  };
  const many = fc.array(anyTip, { minLength: 0, maxLength: 160, size: "max" });
  fc.assert(fc.property(many, keeps), { numRuns: 40 });
});

it("tells all of a period with many of each", () => {
  const many = KINDS.flatMap((tip) => Array.from({ length: HIDDEN_BELOW }, () => tip));
  const exact = figuresOf(many);
  expect(hideFigures(exact).byPlace).toEqual(exact.byPlace);
  expect(hideFigures(exact).byWeek).toEqual(exact.byWeek);
  expect(hideFigures(exact).byStatus).toEqual(exact.byStatus);
});

it("tells neither statuses nor ends where all but a few have ended, or only a few have", () => {
  const tip = { week: 0, urgent: false, area: 0, category: 0, reply: 0, rating: 0 };
  const of = (status: "received" | "closed", tips: number) =>
    Array.from({ length: tips }, (_, n) => {
      return { ...tip, status: TIP_STATUSES.indexOf(status), closing: n % ELAPSED.length };
    });
  for (const [few, many] of [
    ["received", "closed"],
    ["closed", "received"],
  ] as const) {
    const { byStatus, closing } = hideFigures(figuresOf([...of(few, 3), ...of(many, 60)]));
    for (const { tips } of [...byStatus, ...closing]) expect(tips).toBeNull();
  }
});
