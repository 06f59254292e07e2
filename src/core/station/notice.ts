import * as z from "zod/mini";
import { CHANNEL_IDS } from "../channel.ts";
import { pictureHash, pictureSchema } from "./notice-picture.ts";

/** In characters. */
export const MAX_TITLE = 120;
export const MAX_BODY = 1500;

/** The platforms refuse half a character, and what shows nothing at all. */
const isSayable = z.refine<string>((text) => text.isWellFormed() && /[^\p{C}\p{Z}]/u.test(text));

const noticeTextSchema = z.object({
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_TITLE), isSayable),
  body: z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_BODY), isSayable),
});

/** Most characters of a link. */
export const MAX_LINK = 300;

/**
 * An https link as it is read: no name before an `@`, no letters that look like others (those are
 * `xn--` there), and nothing that ends the line.
 */
const LINK = /^https:\/\/[a-z\d-]+(\.[a-z\d-]+)+(:\d{1,5})?([/?#][\x21-\x7e]*)?$/i;

/** A drill is confirmed for a year at most. */
export const MOST_TIMES = 12;

export const SEVERITIES = ["emergency", "warning", "information", "appeal", "rumour"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The words of CAP 1.2. */
export const CAP_WORDS = {
  urgency: ["Immediate", "Expected", "Future", "Past", "Unknown"],
  severity: ["Extreme", "Severe", "Moderate", "Minor", "Unknown"],
  certainty: ["Observed", "Likely", "Possible", "Unlikely", "Unknown"],
} as const;

const capSchema = z.object({
  urgency: z.enum(CAP_WORDS.urgency),
  severity: z.enum(CAP_WORDS.severity),
  certainty: z.enum(CAP_WORDS.certainty),
});
export type Cap = z.infer<typeof capSchema>;

/** What a notice says to machines unless its author says otherwise. */
export const CAP_OF: Record<Severity, Cap> = {
  emergency: { urgency: "Immediate", severity: "Severe", certainty: "Observed" },
  warning: { urgency: "Expected", severity: "Moderate", certainty: "Likely" },
  information: { urgency: "Unknown", severity: "Minor", certainty: "Observed" },
  appeal: { urgency: "Unknown", severity: "Minor", certainty: "Observed" },
  rumour: { urgency: "Unknown", severity: "Minor", certainty: "Observed" },
};

const ids = z._default(z.array(z.string().check(z.maxLength(24))).check(z.maxLength(64)), []);

const audienceSchema = z.object({
  areas: ids,
  topics: ids,
  languages: ids,
  channels: z._default(z.array(z.enum(CHANNEL_IDS)), []),
});
/** Whom it is for. An empty list means all. */
export type Audience = z.infer<typeof audienceSchema>;

export const EVERYBODY: Audience = { areas: [], topics: [], languages: [], channels: [] };

/** Whether some who subscribed on its channels are not meant. */
export function isForPart({ audience }: { audience: Audience }): boolean {
  const { areas, topics, languages } = audience;
  return [areas, topics, languages].some(({ length }) => length > 0);
}

/** The first time, in ms since the epoch, at which it is sent after a moment; null: there is none. */
export function nextTime(
  { sendAt = [] }: Pick<NoticeTerms, "sendAt">,
  after: number,
): number | null {
  const times = sendAt.map((at) => Date.parse(at));
  return times.find((time) => time > after) ?? null;
}

/** Whether it holds no more. */
export function isOver({ until }: Pick<NoticeTerms, "until">, now: number): boolean {
  return until !== undefined && Date.parse(until) <= now;
}

/** It waits for nothing that others wait for, and goes to all where it is for too few. */
export function isUrgent({ severity }: { severity: Severity }): boolean {
  return severity === "emergency";
}

/**
 * What an officer writes; what is left out has its default. A new field is added here and in
 * `termsOf`, and demanded by `test/app/notices/every-field.test.ts`.
 */
export const noticeContentSchema = z.object({
  /** Language → text. The place's first language is required. */
  texts: z.record(z.string(), noticeTextSchema),
  severity: z._default(z.enum(SEVERITIES), "information"),
  link: z.optional(z.string().check(z.maxLength(MAX_LINK), z.regex(LINK))),
  /**
   * When it is sent, each time ISO 8601 and later than the one before. Absent: once it is confirmed.
   * Only a drill is sent more than once.
   */
  sendAt: z.optional(z.array(z.iso.datetime()).check(z.minLength(1), z.maxLength(MOST_TIMES))),
  /** It is only practised, and says so wherever it is read. */
  drill: z.optional(z.literal(true)),
  /** When it begins to hold, and until when it holds. ISO 8601. */
  from: z.optional(z.iso.datetime()),
  until: z.optional(z.iso.datetime()),
  audience: z._default(audienceSchema, EVERYBODY),
  cap: z.optional(capSchema),
  picture: z.optional(pictureSchema),
  /** What chats show under its link. Absent: one that says nothing of it. */
  card: z.optional(pictureHash),
  /** A warning asks its readers whether they are safe, as an emergency does. */
  asks: z.optional(z.boolean()),
  /** Fingerprint of the rumour that it corrects (`core/scam/shingles.ts`): later askers get it. */
  rumour: z.optional(z.array(z.string().check(z.regex(/^[0-9a-z]{1,7}$/))).check(z.maxLength(64))),
});
type NoticeWritten = z.infer<typeof noticeContentSchema>;
export type NoticeTexts = NoticeWritten["texts"];
export type NoticeContent = Omit<NoticeWritten, "cap"> & { cap: Cap };
/** All of a notice but its texts. */
export type NoticeTerms = Omit<NoticeContent, "texts">;

/** In one order, so that equal terms have equal JSON. */
export function termsOf(written: Omit<NoticeWritten, "texts">): NoticeTerms {
  const { severity, link, sendAt, drill, from, until, audience, cap } = written;
  const { asks, picture, card, rumour } = written;
  return {
    severity,
    ...(link !== undefined && { link }),
    ...(sendAt !== undefined && { sendAt }),
    ...(drill !== undefined && { drill }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    audience,
    cap: cap ?? CAP_OF[severity],
    ...(picture && { picture }),
    ...(card && { card }),
    ...(asks && { asks }),
    ...(rumour !== undefined && { rumour }),
  };
}

/** Only the fields of a notice's content, without others of the object. */
export function contentOf(written: NoticeWritten): NoticeContent {
  return { texts: written.texts, ...termsOf(written) };
}

/** What a correction has replaced. */
interface FormerTexts {
  texts: NoticeTexts;
  /** Absent: it is not known, or the same. */
  terms?: NoticeTerms;
  /** When they were replaced, ISO 8601. */
  until: string;
}

/** What has happened to a notice since it was published. */
export interface NoticeChanges {
  /** The texts before, oldest first. Absent: it was never corrected. */
  former?: FormerTexts[];
  /** ISO 8601. Absent: it holds. */
  withdrawnAt?: string;
}

/** Number of a notice as residents read it: 1, and one more with each change and with its end. */
export function editionOf({ former = [], withdrawnAt }: NoticeChanges): number {
  return 1 + former.length + (withdrawnAt === undefined ? 0 : 1);
}

/** When it was corrected or withdrawn last, ISO 8601; null: never. */
export function changedAt({ former = [], withdrawnAt }: NoticeChanges): string | null {
  return withdrawnAt ?? former.at(-1)?.until ?? null;
}

/** In characters. Why an emergency can't wait for a second person. */
export const MAX_REASON = 200;

/**
 * `<station>.<random>`, of newer ones with a tag (`app/notices/notice-address.ts`). The id names the
 * station, so that a notice's page can ask it directly.
 */
export const noticeIdSchema = z.string().check(z.regex(/^[a-z0-9-]{1,24}\.[A-Za-z0-9_-]{16,64}$/));
