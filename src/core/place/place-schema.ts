import { z } from "zod";

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,23}$/);

const area = z
  .object({
    id,
    /** Names that people type, old and new; matched without diacritics and case. */
    names: z.array(z.string().min(1)).min(1),
    /** Neighbourhood police station of the area. */
    station: id,
  })
  .strict();

const station = z.object({ id, handles: z.array(z.string()).default([]) }).strict();

const category = z
  .object({
    id,
    /** Receiving station, or `area`: the station of the area where it happened. */
    to: z.union([z.literal("area"), id]),
    /** Never goes to another station than this one: a tip about an officer stays away from the unit. */
    strict: z.boolean().default(false),
  })
  .strict();

/** `flows/place.yaml`: everything that another town would change. */
export const placeSchema = z
  .object({
    id,
    timezone: z.string(),
    /** First is the fallback. */
    languages: z.array(z.string()).min(1),
    officerLanguages: z.array(z.string()).min(1),
    hotlines: z.record(z.string(), z.string()),
    areas: z.array(area).min(1),
    stations: z.array(station).min(1),
    /** Takes the tips of stations that have no officer yet. */
    fallback: id,
    categories: z.array(category).min(1),
  })
  .strict();

export type Place = z.infer<typeof placeSchema>;
export type Area = z.infer<typeof area>;
