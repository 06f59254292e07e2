import { z } from "zod";
import { CHANNEL_IDS } from "../channel.ts";

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,23}$/);

const RING =
  /^-?\d{1,2}(\.\d{1,6})?,-?\d{1,3}(\.\d{1,6})?( -?\d{1,2}(\.\d{1,6})?,-?\d{1,3}(\.\d{1,6})?){3,}$/;

const POINT = /^-?\d{1,2}(\.\d{1,6})?,-?\d{1,3}(\.\d{1,6})?$/;

/** Where something is, for the inbox's map. */
const point = z.string().regex(POINT, 'a point "lat,lon", 6 decimals at most').optional();

const area = z
  .object({
    id,
    /** Names that people type, old and new. Matched without diacritics and case. */
    names: z.array(z.string().min(1)).min(1),
    /** The area's neighbourhood police station. */
    station: id,
    /**
     * Its outlines for CAP, if they are known: closed rings "lat,lon lat,lon ...". The check
     * refuses one that is open or crosses itself.
     */
    polygons: z
      .array(z.string().regex(RING, "a ring of lat,lon pairs, 6 decimals at most"))
      .default([]),
    /** Its codes for CAP, by the list that they are of. */
    codes: z.record(z.string(), z.string().min(1)).default({}),
    /** What everybody calls its centre. */
    at: point,
  })
  .strict();

/** An ambiguous name. Who types it is asked which of these areas they mean. */
const unclearName = z
  .object({ names: z.array(z.string().min(1)).min(1), areas: z.array(id).min(2) })
  .strict();

/** What people name instead of an area. */
const landmark = z
  .object({ names: z.array(z.string().min(1)).min(1), area: id, at: point })
  .strict();

const station = z
  .object({
    id,
    /** The beginning of its notices' numbers. Never another's, even after it is gone. */
    notices: z.string().regex(/^\d\d$/, 'two digits, such as "04"'),
    /** Its official accounts, pages and numbers: the scam check tells them as this town's own. */
    handles: z.array(z.string()).default([]),
    /** Whether it asks for original files. Residents are asked and may refuse. */
    originals: z.boolean().default(false),
    /** Whether it publishes how many tips it got, by periods of weeks and without small counts. */
    publicFigures: z.boolean().optional(),
  })
  .strict();

const category = z
  .object({
    id,
    /** The receiving station, or `area` for the station of the tip's area. */
    to: z.union([z.literal("area"), id]),
    /**
     * Never goes to another station, so that a tip about an officer does not reach that officer's
     * unit.
     */
    strict: z.boolean().default(false),
  })
  .strict();

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as "22:00"');

/** On the place's clock. */
const quietHours = z
  .object({ from: timeOfDay, to: timeOfDay })
  .strict()
  .refine(({ from, to }) => from !== to, "from and to are the same");

/** Where a station may bind a duty group, which is told that tips wait. */
const alerts = z
  .object({
    /** Where messages are counted, alerts use up those of residents. */
    channels: z.array(z.enum(CHANNEL_IDS)).default([]),
  })
  .strict();

const whole = (most: number) => z.number().int().min(1).max(most);

/** How long data is kept. The objects' alarms enforce it. */
const retention = z
  .object({
    /** An idle draft. Its writer is warned first. */
    draftMinutes: whole(24 * 60).default(60),
    draftWarningMinutes: whole(24 * 60).default(50),
    /** A closed tip, with its mailbox, thread and attachments. */
    closedTipDays: whole(3650).default(90),
    /** Ids of handled updates. Telegram repeats an update for at most 24 hours. */
    seenHours: whole(7 * 24).default(24),
  })
  .strict()
  .refine((r) => r.draftWarningMinutes < r.draftMinutes, "warn before the draft is deleted");

/**
 * Limits against spam that need nobody's identity. Per chat, except where they name a station or
 * everybody.
 */
const limits = z
  .object({
    tipsPerHour: whole(1_000).default(10),
    /** For a muted chat, and how many days it stays muted. */
    mutedTipsPerDay: whole(1_000).default(1),
    muteDays: whole(365).default(7),
    /**
     * A chat floods above this many messages a minute, with `unansweredMessages` replies unsent.
     * Its replies then wait for `slowReplySeconds` and become one.
     */
    messagesPerMinute: whole(10_000).default(40),
    unansweredMessages: whole(1_000).default(4),
    slowReplySeconds: whole(3_600).default(20),
    mediaPerDay: whole(10_000).default(60),
    /**
     * Wrong receipts: of a chat within any 60 minutes; of everybody in an hour, above which each
     * further one waits for `slowReceiptSeconds`.
     */
    wrongReceiptsPerHour: whole(100).default(5),
    allWrongReceiptsPerHour: whole(1_000_000).default(200),
    slowReceiptSeconds: whole(20).default(20),
    /**
     * Tips of an area in an hour, above which a station accepts only the first tip of each chat in
     * that hour.
     */
    areaTipsPerHour: whole(1_000_000).default(200),
    /** Additions of its sender to a tip, in any 24 hours. */
    answersPerDay: whole(1_000).default(20),
    /** With those that were added to it later. */
    filesPerTip: whole(1_000).default(60),
  })
  .strict();

/** How a station's officers check each other. */
const officers = z
  .object({
    /** For so many days, whom an officer brought in is no second person beside that officer. */
    newcomerDays: whole(365).default(14),
    /** So many tips an officer saves alone, one by one, in any 24 hours. More take two. */
    exportsPerDay: whole(1_000).default(5),
    /** So many tips an officer forwards to other stations, in any 24 hours. */
    forwardsPerDay: whole(1_000).default(30),
    /** So many emergency notices may one head ask to send alone, within 24 hours. */
    emergenciesPerDay: whole(100).default(3),
  })
  .strict();

/** Deadlines of a tip. Days count from the day after its arrival, and a last day off moves on. */
const deadlines = z
  .object({
    /** Working days until the intake's result. */
    intakeWorkingDays: whole(60).default(3),
    /** Days until the result, and months where it was extended. */
    resultDays: whole(365).default(20),
    extendedMonths: whole(12).default(2),
    /** When officers are reminded, and so many working days before a deadline. */
    remindAt: timeOfDay.default("07:30"),
    remindWorkingDays: whole(10).default(1),
    /** So many working days after the reminder that it has passed, the heads are told. */
    escalateWorkingDays: whole(10).default(1),
  })
  .strict();

/** What becomes of an urgent tip that nobody opens, and whom its sender may call. */
const duty = z
  .object({
    /** After so many minutes at the latest, the next person is told. */
    climbMinutes: whole(60).default(10),
    /** A name of `hotlines`: who answers while nobody is on duty. Absent: the first one. */
    call: z.string().optional(),
  })
  .strict();

const DAYS_OFF = /^(\+?\d\d-\d\d|\d\d-\d\d\.\.\d\d-\d\d)$/;

/** By year: `04-30`, `02-16..02-20`, or `+08-22`, a day of a weekend that is worked. */
const holidays = z
  .record(
    z.string().regex(/^20\d\d$/, "a year"),
    z.array(z.string().regex(DAYS_OFF, "days such as 04-30, 02-16..02-20 or +08-22")),
  )
  .refine(
    (years) =>
      Object.entries(years).every(([year, days]) => days.every((entry) => isDays(year, entry))),
    "no such days",
  );

function isDays(year: string, entry: string): boolean {
  const days = entry
    .replace("+", "")
    .split("..")
    .map((day) => `${year}-${day}`);
  const known = days.every((day) => new Date(day).toJSON()?.startsWith(day));
  return known && days.join() === days.toSorted().join();
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

/** `flows/place.yaml`: everything that differs in another town. */
export const placeSchema = z
  .object({
    id,
    timezone: z.string().refine(isTimeZone, "no time zone: such as Asia/Ho_Chi_Minh"),
    /** The first one is the fallback. */
    languages: z.array(z.string()).min(1),
    officerLanguages: z.array(z.string()).min(1),
    hotlines: z.record(z.string(), z.string()),
    areas: z.array(area).min(1),
    /** Words that people put before an area's name: "xã", "ở". */
    areaWords: z.array(z.string().min(1)).default([]),
    unclearNames: z.array(unclearName).default([]),
    landmarks: z.array(landmark).default([]),
    /** A GeoJSON file beside this one, with the outlines of areas for the inbox's map. */
    outlines: z
      .string()
      .regex(/^[\w-]+\.geojson$/, "the name of a .geojson file in flows/")
      .optional(),
    stations: z.array(station).min(1),
    /** Receives the tips of stations that have no officer yet. */
    fallback: id,
    categories: z.array(category).min(1),
    /** What notices are about. */
    topics: z.array(id).default([]),
    /** What officers may choose beside a status, and tell the tip's sender by it. */
    subStatuses: z.record(z.string(), z.array(id).min(1)).default({}),
    /** When no notice wakes anybody, unless it is urgent. Absent: never. */
    quietHours: quietHours.optional(),
    alerts: alerts.prefault({}),
    /** Maintains the list of known scams, beside the fallback. */
    scamList: id.optional(),
    retention: retention.prefault({}),
    /**
     * The officers' list shows a tip that is not urgent after a random delay of up to so many
     * minutes, so that its time there does not match the time of a message.
     */
    listDelayMinutes: whole(60).default(5),
    limits: limits.prefault({}),
    officers: officers.prefault({}),
    deadlines: deadlines.prefault({}),
    duty: duty.prefault({}),
    holidays: holidays.default({}),
  })
  .strict()
  .refine(({ duty: { call }, hotlines }) => call === undefined || call in hotlines, {
    message: "duty: call is no name of hotlines",
    path: ["duty", "call"],
  });

export type Place = z.infer<typeof placeSchema>;
