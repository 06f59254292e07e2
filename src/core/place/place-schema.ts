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

/** Names that say too little: who types one is asked which of these areas they mean. */
const unclearName = z
  .object({ names: z.array(z.string().min(1)).min(1), areas: z.array(id).min(2) })
  .strict();

const station = z
  .object({
    id,
    handles: z.array(z.string()).default([]),
    /** Residents are asked whether it may have their files untouched too. They may say no. */
    originals: z.boolean().default(false),
  })
  .strict();

const category = z
  .object({
    id,
    /** Receiving station, or `area`: the station of the area where it happened. */
    to: z.union([z.literal("area"), id]),
    /** Never goes to another station than this one: a tip about an officer stays away from the unit. */
    strict: z.boolean().default(false),
  })
  .strict();

const whole = (most: number) => z.number().int().min(1).max(most);

/** How long things are kept; run by the objects' alarms. */
const retention = z
  .object({
    /** A draft that nobody goes on with. Its writer is warned first. */
    draftMinutes: whole(24 * 60).default(60),
    draftWarningMinutes: whole(24 * 60).default(50),
    /** A closed tip, with its mailbox, thread and attachments. */
    closedTipDays: whole(3650).default(90),
    /** Ids of updates that were handled. Telegram repeats one for 24 hours at most. */
    seenHours: whole(7 * 24).default(24),
  })
  .strict()
  .refine((r) => r.draftWarningMinutes < r.draftMinutes, "warn before the draft is deleted");

/** Against spam, without anyone's identity. Of one chat, but for the station's own. */
const limits = z
  .object({
    tipsPerHour: whole(1_000).default(10),
    /** Of a chat that an officer muted, for so many days. */
    mutedTipsPerDay: whole(1_000).default(1),
    muteDays: whole(365).default(7),
    /**
     * More messages in a minute, and so many replies on their way at once: then replies wait for
     * `slowReplySeconds` and become one.
     */
    messagesPerMinute: whole(10_000).default(40),
    unansweredMessages: whole(1_000).default(4),
    slowReplySeconds: whole(3_600).default(20),
    mediaPerDay: whole(10_000).default(60),
    /** Typed receipts that open nothing: of a chat within any hour, of everybody in an hour. */
    wrongReceiptsPerHour: whole(100).default(5),
    allWrongReceiptsPerHour: whole(1_000_000).default(200),
    /** Tips that a station takes in an hour from everyone together. */
    stationTipsPerHour: whole(1_000_000).default(500),
  })
  .strict();

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

/** `flows/place.yaml`: everything that another town would change. */
export const placeSchema = z
  .object({
    id,
    timezone: z.string().refine(isTimeZone, "no time zone: such as Asia/Ho_Chi_Minh"),
    /** First is the fallback. */
    languages: z.array(z.string()).min(1),
    officerLanguages: z.array(z.string()).min(1),
    hotlines: z.record(z.string(), z.string()),
    areas: z.array(area).min(1),
    /** Words that people put before such a name: "xã", "ở". */
    areaWords: z.array(z.string().min(1)).default([]),
    unclearNames: z.array(unclearName).default([]),
    stations: z.array(station).min(1),
    /** Takes the tips of stations that have no officer yet. */
    fallback: id,
    categories: z.array(category).min(1),
    /** Keeps the list of known scams, as the fallback does. */
    scamList: id.optional(),
    retention: retention.prefault({}),
    limits: limits.prefault({}),
  })
  .strict();

export type Place = z.infer<typeof placeSchema>;
