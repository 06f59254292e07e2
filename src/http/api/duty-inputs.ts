import * as z from "zod/mini";
import {
  DAY_PERIODS,
  MOST_ABSENCES,
  MOST_DAYS,
  PERIOD_PEOPLE,
} from "../../core/station/roster-bounds.ts";
import { id } from "./input-parts.ts";

const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const day = z.iso.date();

const period = z.strictObject({
  from: time,
  to: time,
  people: z.array(id).check(z.minLength(1), z.maxLength(PERIOD_PEOPLE)),
});
const periods = z.array(period).check(z.maxLength(DAY_PERIODS));

/** `was`: the version that it replaces. */
export const rosterInput = z.strictObject({
  was: z.int().check(z.nonnegative()),
  roster: z.strictObject({
    always: z.boolean(),
    week: z.array(periods).check(z.length(7)),
    days: z.record(day, periods).check(z.refine((days) => Object.keys(days).length <= MOST_DAYS)),
    away: z
      .array(z.strictObject({ officer: id, from: day, to: day }))
      .check(z.maxLength(MOST_ABSENCES)),
  }),
});
