/** A sentence of which a model that has not learned from it thinks so much. */
export interface Scored {
  score: number;
  level: number;
  isTelling: boolean;
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
 * may also speak against them, but not against a level that is `certain`.
 */
export function chooseLeast(scored: Scored[], share: number, certain = CERTAIN): number[] {
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
  const most = kept.reduce((best, { found }) => Math.max(best, found), 0);
  const { length: telling } = scored.filter(({ isTelling }) => isTelling);
  const good = kept.filter(({ found }) => found >= most - TOLERANCE * telling);
  const [first, ...others] = good.map(({ least }) => least);
  if (!first) throw new RangeError("nothing to choose from");
  return others.reduce((best, one) => (askedOfRules(one) < askedOfRules(best) ? one : best), first);
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
