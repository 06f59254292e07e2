/** A sentence of which a model that has not learned from it thinks so much. */
export interface Scored {
  lang: string;
  score: number;
  level: number;
  isTelling: boolean;
}

interface Bounds {
  /** So much of the harmless may be taken for others. */
  share: number;
  /** From this level on the rules say yes. */
  sure: number;
  /** From this level on nothing speaks against the rules. */
  certain?: number | undefined;
}

/** No level is. */
const CERTAIN = Number.POSITIVE_INFINITY;
const ALWAYS = -99;
/** Of what is to be found, so much may be given up for believing the rules more. */
const TOLERANCE = 0.01;
const STEPS = 60;
const STEP = 0.1;
/** Scores from which on the answer is yes: never, those between, always. */
const CHOICES = [
  99,
  ...Array.from({ length: 2 * STEPS + 1 }, (_, n) => (STEPS - n) * STEP),
  ALWAYS,
].map((least) => Number(least.toFixed(1)));

interface Choice {
  found: number;
  alarms: number;
  least: number[];
}

/**
 * For each level of the rules the score from which on the answer is yes: those that find most with
 * no more than a share of false alarms, and among those that find about as much the ones that
 * believe the rules most. The surer the rules are, the less is asked of the model; it
 * may also speak against them, but not against a level that is `certain`, nor so often that less is
 * found in a language than the rules find there.
 */
export function chooseLeast(
  scored: Scored[],
  { share, sure, certain = CERTAIN }: Bounds,
): number[] {
  const { length: harmless } = scored.filter(({ isTelling }) => !isTelling);
  const levels = Math.max(1, ...scored.map(({ level }) => level)) + 1;
  let kept: Choice[] = [{ found: 0, alarms: 0, least: [] }];
  for (let level = 0; level < levels; level++) {
    const own = scored.filter((one) => one.level === level);
    const choices = (level >= certain ? [ALWAYS] : CHOICES).map((least) => ({
      least,
      ...countHits(own, least),
    }));
    const next = kept.flatMap((before) =>
      choices
        .filter(({ least }) => least <= (before.least.at(-1) ?? Number.POSITIVE_INFINITY))
        .map(({ found, alarms, least }) => ({
          found: before.found + found,
          alarms: before.alarms + alarms,
          least: [...before.least, least],
        })),
    );
    kept = next.filter(({ alarms }) => alarms <= share * harmless);
  }
  kept = asGoodAsRules(kept, scored, sure);
  const most = kept.reduce((best, { found }) => Math.max(best, found), 0);
  const { length: telling } = scored.filter(({ isTelling }) => isTelling);
  const good = kept.filter(({ found }) => found >= most - TOLERANCE * telling);
  const [first, ...others] = good.map(({ least }) => least);
  if (!first) throw new RangeError("nothing to choose from");
  return others.reduce((best, one) => (askedOfRules(one) < askedOfRules(best) ? one : best), first);
}

/** Those that find no less than the rules in any language; all, where there are none. */
function asGoodAsRules(choices: Choice[], scored: Scored[], sure: number): Choice[] {
  const telling = scored.filter(({ isTelling }) => isTelling);
  const languages = [...new Set(telling.map(({ lang }) => lang))].map((lang) => {
    const own = telling.filter((one) => one.lang === lang);
    const wanted = own.filter(({ level }) => level >= sure).length;
    const hits = new Map<string, number>();
    const hitsAt = (level: number, least: number) => {
      const key = `${level} ${least}`;
      const known =
        hits.get(key) ??
        countHits(
          own.filter((one) => one.level === level),
          least,
        ).found;
      hits.set(key, known);
      return known;
    };
    return { wanted, found: (least: number[]) => sum(least.map((at, level) => hitsAt(level, at))) };
  });
  const good = choices.filter(({ least }) =>
    languages.every(({ wanted, found }) => found(least) >= wanted),
  );
  return good.length > 0 ? good : choices;
}

function sum(numbers: number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** How much the model must say before the rules are believed. */
function askedOfRules([, ...least]: number[]): number {
  return least.reduce((sum, one) => sum + one, 0);
}

function countHits(scored: Scored[], least: number): { found: number; alarms: number } {
  const hits = scored.filter(({ score }) => score >= least);
  const { length: found } = hits.filter(({ isTelling }) => isTelling);
  return { found, alarms: hits.length - found };
}
