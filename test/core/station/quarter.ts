import type { SurgeHistory } from "../../../src/core/station/surge.ts";

/**
 * A quarter of a station as it may be: 20,000 tips of 12 areas and 14 categories after 8 weeks
 * before, with the rhythm of the week, a slow trend, days and cells that differ beyond chance, Tết,
 * nights of heavy rain; and surges that are planted.
 */
export interface Quarter extends SurgeHistory {
  /** Its days: from one on, before the other. */
  from: number;
  to: number;
  planted: { area: string; category: string; from: number; to: number }[];
}

export const QUARTER_DAYS = 91;
const BEFORE_DAYS = 56;
const TIPS_A_DAY = 20_000 / QUARTER_DAYS;

const AREAS = Array.from({ length: 12 }, (_, n) => `ward-${n + 1}`);
const CATEGORIES = [
  ...["theft", "drugs", "gambling", "violence", "fraud", "traffic", "fire", "weapons", "smuggling"],
  ...["environment", "labour", "missing", "misconduct", "other"],
];
/** Of 100 tips of an area. */
const SHARES = [16, 9, 8, 7, 14, 18, 2, 1, 2, 9, 2, 1, 2, 9];
const OF_RAIN = ["traffic", "environment", "fire", "other"];
const OF_TET = ["gambling", "fire", "violence"];

/** Surges of a quarter: a series of thefts, a wave of fraud. */
const PLANTED = 6;

export function makeQuarter(seed: number): Quarter {
  const random = makeRandom(seed);
  // Some Monday.
  const firstDay = -3 + 7 * 2_900;
  const from = firstDay + BEFORE_DAYS;
  const to = from + QUARTER_DAYS;
  const tet = firstDay + Math.floor(random.number() * (BEFORE_DAYS + QUARTER_DAYS - 7));
  const isOff = (day: number) => day >= tet && day < tet + 7;
  const planted = Array.from({ length: PLANTED }, () => {
    const begins = from + Math.floor(random.number() * (QUARTER_DAYS - 7));
    const length = 4 + Math.floor(random.number() * 4);
    return { ...random.cell(), from: begins, to: begins + length };
  });
  const usual = usualOf(random);
  const weekdays = [1, 1, 1, 1.05, 1.1, 1, 0.8].map((n) => n * (0.9 + 0.2 * random.number()));
  const trend = (random.number() - 0.5) / 150;
  const counts = Array.from({ length: to - firstDay }, (_, n) => {
    const day = firstDay + n;
    const rain = random.number() < 0.1 ? 1.5 + 2 * random.number() : 1;
    const shared = (weekdays[n % 7] ?? 1) * (1 + trend * (day - from)) * random.gamma(0.02);
    return usual.map(({ area, category, rate }) => {
      const mean = rate * shared * onDayOff(isOff(day), category) * inRain(rain, category);
      const more = isPlanted(planted, { day, area, category }) ? Math.max(6, 2.5 * rate) : 0;
      return { day, area, category, tips: random.poisson((mean + more) * random.gamma(0.15)) };
    });
  });
  const some = counts.flat().filter(({ tips }) => tips > 0);
  return { counts: some, firstDay, from, to, planted, isOff };
}

/** How many each area has of each category, on a usual day. */
function usualOf(random: ReturnType<typeof makeRandom>) {
  const areas = AREAS.map((area, n) => ({ area, part: 1 / (n + 2) }));
  const parts = areas.reduce((sum, { part }) => sum + part, 0);
  const whole = parts * SHARES.reduce((sum, n) => sum + n, 0);
  return areas.flatMap(({ area, part }) =>
    SHARES.map((share, n) => ({
      area,
      category: CATEGORIES[n] ?? "",
      rate: ((TIPS_A_DAY * part * share) / whole) * (0.4 + 1.2 * random.number()),
    })),
  );
}

function onDayOff(off: boolean, category: string): number {
  if (!off) return 1;
  return OF_TET.includes(category) ? 2 : 0.5;
}

const inRain = (rain: number, category: string) => (OF_RAIN.includes(category) ? rain : 1);

function isPlanted(
  planted: Quarter["planted"],
  { day, area, category }: { day: number; area: string; category: string },
): boolean {
  const here = planted.filter((one) => one.area === area && one.category === category);
  return here.some((one) => day >= one.from && day < one.to);
}

function makeRandom(seed: number) {
  let state = seed >>> 0;
  /** Mulberry32. */
  const number = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - number())) * Math.cos(2 * Math.PI * number());
  return {
    number,
    cell: () => ({
      area: AREAS[Math.floor(number() * AREAS.length)] ?? "",
      category: CATEGORIES[Math.floor(number() * CATEGORIES.length)] ?? "",
    }),
    /** Of mean 1 and that variance, after Marsaglia and Tsang. */
    gamma: (variance: number): number => {
      const shape = 1 / variance;
      const d = shape - 1 / 3;
      for (;;) {
        const x = normal();
        const v = (1 + x / Math.sqrt(9 * d)) ** 3;
        if (v > 0 && Math.log(1 - number()) < x * x * 0.5 + d - d * v + d * Math.log(v))
          return (d * v) / shape;
      }
    },
    /** After Knuth. */
    poisson: (mean: number): number => {
      const end = Math.exp(-mean);
      let product = number();
      let n = 0;
      for (; product > end; n++) product *= number();
      return n;
    },
  };
}
