import type { Features } from "./overlap.ts";
import type { Signs } from "./signs.ts";
import type { Told } from "./times.ts";

const HALF_DAY = 12;
const DAY = 24;
/** Witnesses are so many hours apart about one event; from so many on they tell of two. */
const SAME_HOURS = 1;
const OTHER_HOURS = 3;
const OTHER_DAYS = 2;

/** The same hour and day in both, or others. */
export function timeFeatures(a: Signs, b: Signs): Features {
  const hours = hoursApart(a.told, b.told);
  const days = daysApart(a, b);
  return {
    hourSame: hours <= SAME_HOURS ? 1 : 0,
    hourClash: hours >= OTHER_HOURS && hours < Infinity ? 1 : 0,
    eventSame: days === 0 ? 1 : 0,
    eventNear: days === 1 ? 1 : 0,
    eventClash: days >= OTHER_DAYS && days < Infinity ? 1 : 0,
    bothOften: a.told.isOften && b.told.isOften ? 1 : 0,
    oneOften: a.told.isOften !== b.told.isOften ? 1 : 0,
  };
}

/** Infinity: one of them names no hour. */
function hoursApart(a: Told, b: Told): number {
  let least = Infinity;
  for (const one of a.hours)
    for (const other of b.hours) least = Math.min(least, around(one - other, DAY));
  for (const [halves, others] of [
    [a.halves, [...b.hours, ...b.halves]],
    [b.halves, a.hours],
  ] as const)
    for (const one of halves)
      for (const other of others) least = Math.min(least, around(one - other, HALF_DAY));
  return least;
}

function around(difference: number, round: number): number {
  const rest = Math.abs(difference) % round;
  return Math.min(rest, round - rest);
}

function daysApart(a: Signs, b: Signs): number {
  let least = Infinity;
  for (const one of a.told.days)
    for (const other of b.told.days)
      least = Math.min(least, Math.abs(a.day - one - (b.day - other)));
  return least;
}
