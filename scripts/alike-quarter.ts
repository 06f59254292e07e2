import type { PlantedTip } from "./alike-texts.ts";

const WEEK = 7;

/** Tips of one writer; with an own name, so that those of several can be together. */
export interface Writer {
  name: string;
  tips: readonly PlantedTip[];
  /** Of its matters only one tip each is taken: it only makes the crowd. */
  isFiller: boolean;
}

interface Town {
  areas: readonly string[];
  tips: number;
  weeks: number;
}

/**
 * A made-up town with far more tips than there are texts. Each matter comes equally often, in each area
 * at another time; its days keep their distance and their weekdays. In one area it comes again only
 * after so many weeks that its copies are never compared.
 */
export function crowdedTown(writers: readonly Writer[], town: Town): PlantedTip[] {
  const units = writers.flatMap(unitsOf);
  const first = Math.min(...units.flat().map(({ facts }) => facts.day));
  const tips: PlantedTip[] = [];
  const { areas, weeks } = town;
  const times = Math.ceil(town.tips / units.flat().length);
  const apart = Math.floor(weeks / Math.ceil(times / areas.length));
  for (let time = 0; ; time++)
    for (const [at, unit] of units.entries()) {
      if (tips.length >= town.tips) return tips.toSorted((a, b) => a.facts.day - b.facts.day);
      const place = (at + time) % areas.length;
      const phase = scattered(at * areas.length + place) + apart * Math.floor(time / areas.length);
      const day = first + WEEK * (phase % weeks);
      tips.push(...moved(unit, { day, area: areas[place] ?? "", time }));
    }
}

/** Matters with all their tips, in their order. */
function unitsOf({ name, tips, isFiller }: Writer): PlantedTip[][] {
  const named = tips.map((tip) => ({
    ...tip,
    id: `${name} ${tip.id}`,
    matter: `${name} ${tip.matter}`,
  }));
  const matters = [...Map.groupBy(named, ({ matter }) => matter).values()];
  return isFiller ? matters.map((unit) => unit.slice(0, 1)) : matters;
}

/** One matter elsewhere and in another week, with its days as far apart as before, on their weekdays. */
function moved(
  unit: readonly PlantedTip[],
  { day, area, time }: { day: number; area: string; time: number },
): PlantedTip[] {
  const begin = Math.min(...unit.map(({ facts }) => facts.day));
  return unit.map((tip) => ({
    ...tip,
    id: `${tip.id}@${time}`,
    matter: `${tip.matter}@${time}`,
    facts: { ...tip.facts, area, day: day + (begin % WEEK) + tip.facts.day - begin },
  }));
}

/** A number that looks like chance, and is the same each time (the last steps of MurmurHash3). */
function scattered(at: number): number {
  let mixed = at + 1;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
