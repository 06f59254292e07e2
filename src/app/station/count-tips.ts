import { elapsedOf, weekOf } from "../../core/station/figures.ts";
import { paddedTag } from "../../core/text/padded-json.ts";
import { zonedTime } from "../../core/text/zoned-time.ts";
import type { SealedTip } from "../object-ports.ts";
import type { StagedJob } from "../outbox/drainer.ts";
import { MEDIA_RESTS_MS, MEDIA_SPREAD_MS } from "./bounds.ts";
import type { StationDeps } from "./deps.ts";
import type { Axis, TipCourse } from "./figure-store.ts";
import type { StationJob } from "./jobs.ts";
import { randomBelow } from "./random-below.ts";
import type { TipRow } from "./tip-store.ts";

/**
 * What is counted of tips, so that figures outlive them. A tip's day, area and category are counted
 * as it is filed; how it went, as it is deleted; its hour and its language by a job of its own.
 */

type Days = Pick<StationDeps, "deadlines">;

/** The day of a tip on the place's clock. */
function dayOf({ deadlines: { days } }: Days, receivedAt: string): number {
  return days.dayOf(Date.parse(receivedAt));
}

/** Counts a tip on its day, or (-1) no more. To be called in the transaction that files or removes it. */
export function countTip(
  deps: Pick<StationDeps, "deadlines" | "store">,
  {
    area,
    category,
    urgent,
    receivedAt,
  }: Pick<TipRow, "area" | "category" | "urgent" | "receivedAt">,
  tips: 1 | -1,
): void {
  const day = dayOf(deps, receivedAt);
  deps.store.figures.countDay({ day, area, category, urgent, tips });
}

/** Empty: nothing says in which language it was sent. */
export async function stageCount(
  deps: StationDeps,
  { id: tip, receivedAt, language }: SealedTip,
): Promise<StagedJob<StationJob>[]> {
  if (!language?.trim()) return [];
  const { clock, delays, place } = deps;
  const week = weekOf(dayOf(deps, receivedAt));
  const hour = zonedTime(new Date(receivedAt), place.timezone).slice(11, 13);
  const delay = delays ? MEDIA_RESTS_MS + randomBelow(deps, MEDIA_SPREAD_MS) : 0;
  const padded = paddedTag(language);
  const job = { type: "count-sent", tip, week, hour, language: padded } as const;
  return [await deps.stage(job, { notBefore: clock.now() + delay })];
}

/** How a tip went, as it is counted: `dayOf` a moment, ms. */
export function traitsOf(
  { receivedAt, status, rating, closedAt, repliedAt }: TipCourse,
  dayOf: (at: number) => number,
): { axis: Axis; value: string }[] {
  const came = dayOf(Date.parse(receivedAt));
  const after = (at: number) => elapsedOf(dayOf(at) - came);
  const traits: { axis: Axis; value: string }[] = [{ axis: "status", value: status }];
  if (repliedAt !== null) traits.push({ axis: "reply", value: after(Date.parse(repliedAt)) });
  if (closedAt !== null) traits.push({ axis: "closing", value: after(closedAt) });
  if (rating !== null && rating !== "skipped") traits.push({ axis: "rating", value: rating });
  return traits;
}

/** How a tip went goes on counting. To be called in the transaction that deletes it, before. */
export function keepCourse({ store, deadlines }: StationDeps, id: string): void {
  const { days } = deadlines;
  for (const course of store.figures.courses({ id })) {
    const week = weekOf(days.dayOf(Date.parse(course.receivedAt)));
    for (const trait of traitsOf(course, days.dayOf))
      store.figures.countWeek({ week, ...trait, tips: 1 });
  }
}

/** Counts the tips from before anything was counted. Repeatable. */
export function countOld(deps: Pick<StationDeps, "store" | "deadlines">): void {
  const { figures, atomically } = deps.store;
  if (figures.firstDay() !== null) return;
  atomically(() => {
    for (const { receivedAt, ...counted } of figures.arrivals())
      figures.countDay({ day: dayOf(deps, receivedAt), ...counted });
  });
}
