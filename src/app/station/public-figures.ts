import { type Figures, PERIOD_WEEKS, weekOf } from "../../core/station/figures.ts";
import { hideFigures } from "../../core/station/hide-figures.ts";
import type { FigureDeps } from "./blocks.ts";
import { figuresOf } from "./figures.ts";

/** A period is published when it has been over for so many days. */
const RESTS_DAYS = 7;

/** So many periods are told, two years. */
const TOLD = 9;

/**
 * What anybody may read, newest first: each period once, as it was when it was first read. What
 * changes afterwards, a tip deleted, closed or taken back, is not seen by reading twice.
 */
export function publicFigures(deps: FigureDeps): Figures[] {
  const { store, deadlines, clock } = deps;
  const first = store.figures.firstDay();
  if (first === null) return [];
  const rested = weekOf(deadlines.days.dayOf(clock.now()) - RESTS_DAYS);
  const begun = Math.floor(weekOf(first) / PERIOD_WEEKS);
  const over = Math.floor(rested / PERIOD_WEEKS);
  const periods = Array.from({ length: over }, (_, n) => over - 1 - n);
  const told = periods.slice(0, TOLD).filter((period) => period >= begun);
  return told.map((period) => periodFrom(deps, period * PERIOD_WEEKS));
}

function periodFrom(deps: FigureDeps, from: number): Figures {
  const { figures } = deps.store;
  const known = figures.published(from);
  // It was written by this function.
  if (known !== null) return JSON.parse(known) as Figures;
  const told = hideFigures(figuresOf(deps, { from, weeks: PERIOD_WEEKS }));
  figures.publish(from, JSON.stringify(told));
  return told;
}
