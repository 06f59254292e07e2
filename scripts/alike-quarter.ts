import { FIRST_DAY, type PlantedTip } from "./alike-texts.ts";

const WEEK = 7;
/** Each coming is so many weeks after the one before: none meets its like in a ward. */
const WEEKS_LATER = 5;

/** Inhabitants of a ward: Viet Nam has 101 million in 3,321 communes and wards since 1 July 2025. */
const WARD = 30_000;
/** An assumption, and rather a busy town: so many inhabitants send one tip in a quarter. */
const INHABITANTS_A_TIP = 40;

/** Tips of one writer; with an own name, so that those of several can be together. */
export interface Writer {
  name: string;
  tips: readonly PlantedTip[];
  /** Of its matters only one tip each is taken: it only makes the crowd. */
  isFiller?: boolean;
}

interface Town {
  tips: number;
  weeks: number;
}

/**
 * A made-up town with far more tips than there are texts. Each writer wrote of some areas and weeks of
 * one town. That comes again as a whole, in other wards and weeks: what was far apart stays so, what was
 * near stays near. So many comings lie over each other in each ward that it has its tips.
 */
export function crowdedTown(
  writers: readonly Writer[],
  { tips: wanted, weeks }: Town,
): PlantedTip[] {
  const written = writers.map((writer) => ({ ...writer, matters: mattersOf(writer) }));
  const kinds = [...new Set(writers.flatMap(({ tips }) => tips.map(({ facts }) => facts.area)))];
  const wards = Math.round((wanted * INHABITANTS_A_TIP) / WARD);
  const tips: PlantedTip[] = [];
  for (let coming = 0; ; coming++) {
    const { name, matters = [] } = written[coming % written.length] ?? {};
    for (const matter of matters) {
      if (tips.length >= wanted) return inOrder(tips.slice(0, wanted));
      const kind = kinds.indexOf(matter[0]?.facts.area ?? "");
      const ward = (coming * kinds.length + kind) % wards;
      const later = (WEEKS_LATER * coming) % weeks;
      tips.push(...moved(matter, { area: `ward-${ward}`, later, weeks, by: `${name}@${coming}` }));
    }
  }
}

function mattersOf({ tips, isFiller = false }: Writer): PlantedTip[][] {
  const matters = [...Map.groupBy(tips, ({ matter }) => matter).values()];
  return isFiller ? matters.map((matter) => matter.slice(0, 1)) : matters;
}

interface Move {
  area: string;
  /** Weeks. After the last of `weeks` comes the first. */
  later: number;
  weeks: number;
  /** Told apart by it from the same matter elsewhere. */
  by: string;
}

/** One matter elsewhere and in another week, with its days as far apart as before. */
function moved(matter: readonly PlantedTip[], { area, later, weeks, by }: Move): PlantedTip[] {
  const begin = Math.min(...matter.map(({ facts }) => facts.day));
  const moved = FIRST_DAY + ((begin - FIRST_DAY + WEEK * later) % (WEEK * weeks));
  return matter.map((tip) => ({
    ...tip,
    id: `${by} ${tip.id}`,
    matter: `${by} ${tip.matter}`,
    facts: { ...tip.facts, area, day: moved + tip.facts.day - begin },
  }));
}

function inOrder(tips: readonly PlantedTip[]): PlantedTip[] {
  return tips.toSorted((a, b) => a.facts.day - b.facts.day);
}
