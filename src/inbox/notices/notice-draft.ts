import * as z from "zod/mini";
import { fail, ok, type Result } from "../../core/result.ts";
import {
  contentOf,
  EVERYBODY,
  MAX_BODY,
  MAX_LINK,
  MAX_TITLE,
  type NoticeContent,
  type NoticeTexts,
  noticeContentSchema,
} from "../../core/station/notice.ts";
import { type NoticePicture, pictureHash } from "../../core/station/notice-picture.ts";
import { type DraftTerms, fromLocal, monthly, toLocal } from "./draft-terms.ts";

/** A notice in writing. Everything may be empty. */
export interface NoticeDraft {
  /** Language → title and body. */
  texts: Record<string, { title: string; body: string }>;
  terms: DraftTerms;
}

export type FieldProblem = "missing" | "too-long" | "both" | "no-link" | "not-after" | "past";
export interface DraftProblems {
  /** Language → what is wrong with its fields. */
  texts: Record<string, { title?: FieldProblem; body?: FieldProblem }>;
  link?: FieldProblem;
  /** Of the picture, in the required language. */
  alt?: FieldProblem;
  sendAt?: FieldProblem;
  until?: FieldProblem;
}

const EMPTY = { title: "", body: "" };

export const NO_DRAFT: NoticeDraft = {
  texts: {},
  terms: {
    severity: "information",
    link: "",
    sendAt: "",
    drill: false,
    times: 1,
    from: "",
    until: "",
    audience: EVERYBODY,
  },
};

/** A notice as it would be written. When it was sent is over. */
export function draftOf({ texts, ...terms }: NoticeContent, timeZone: string): NoticeDraft {
  const { severity, link = "", drill = false, audience, cap, asks, picture, rumour } = terms;
  const [from, until] = [terms.from, terms.until].map((at) => toLocal(at, timeZone));
  const time = { ...NO_DRAFT.terms, from: from ?? "", until: until ?? "" };
  return { texts, terms: { ...time, severity, link, drill, audience, cap, asks, picture, rumour } };
}

/** A new notice that says the same. Its times are over, and a rumour is corrected once. */
export function draftAgain(content: NoticeContent): NoticeDraft {
  const { from, until, rumour, ...rest } = content;
  return draftOf(rest, "UTC");
}

export function textOf({ texts }: NoticeDraft, lang: string): { title: string; body: string } {
  return texts[lang] ?? EMPTY;
}

interface Checking {
  required: string;
  /** The place's. */
  timeZone: string;
  /** As `datetime-local` has it; empty: its times may be over. */
  now: string;
}

/**
 * Checks a draft. The required language must be complete; every other one complete or empty. The
 * notice must go and end after `now`.
 */
export function checkDraft(
  draft: NoticeDraft,
  { required, timeZone, now }: Checking,
): Result<NoticeContent, DraftProblems> {
  const problems: DraftProblems = { texts: {}, ...checkTerms(draft.terms, required, now) };
  const texts: NoticeTexts = {};
  for (const lang of new Set([required, ...Object.keys(draft.texts)])) {
    const { title, body } = textOf(draft, lang);
    const text = { title: title.trim(), body: body.trim() };
    if (lang !== required && text.title === "" && text.body === "") continue;
    const absent = lang === required ? "missing" : "both";
    const problem = checkText(text, absent);
    if (problem !== null) problems.texts[lang] = problem;
    else texts[lang] = text;
  }
  if (hasProblem(problems)) return fail(problems);
  return ok(contentOf({ texts, ...writtenTerms(draft.terms, texts, timeZone) }));
}

function writtenTerms(written: DraftTerms, texts: NoticeTexts, timeZone: string) {
  const { link, sendAt, drill, times, from, until, picture, ...terms } = written;
  const iso = (local: string) => fromLocal(local, timeZone);
  return {
    ...terms,
    ...(link.trim() !== "" && { link: link.trim() }),
    ...(sendAt !== "" && { sendAt: sendingTimes(written).map(iso) }),
    ...(drill && { drill: true as const }),
    ...(from !== "" && { from: iso(from) }),
    ...(until !== "" && { until: iso(until) }),
    ...(picture && { picture: { ...picture, alt: writtenAlt(picture, texts) } }),
  };
}

/** When it would be sent, as `datetime-local` has it. */
export function sendingTimes({ sendAt, drill, times }: DraftTerms): string[] {
  return sendAt === "" ? [] : monthly(sendAt, drill ? times : 1);
}

export function hasProblem({ texts, ...terms }: DraftProblems): boolean {
  return Object.keys(texts).length > 0 || Object.keys(terms).length > 0;
}

/** What the picture shows, in the notice's languages. */
function writtenAlt({ alt }: NoticePicture, texts: NoticeTexts): NoticePicture["alt"] {
  const written = Object.entries(alt).map(([lang, text]) => [lang, text.trim()] as const);
  return Object.fromEntries(written.filter(([lang, text]) => texts[lang] && text !== ""));
}

function checkText(text: { title: string; body: string }, absent: "missing" | "both") {
  const title = checkField(text.title, MAX_TITLE, absent);
  const body = checkField(text.body, MAX_BODY, absent);
  if (title === null && body === null) return null;
  return { ...(title && { title }), ...(body && { body }) };
}

function checkField(text: string, max: number, absent: FieldProblem): FieldProblem | null {
  if (text === "") return absent;
  return text.length > max ? "too-long" : null;
}

function checkTerms(
  terms: DraftTerms,
  required: string,
  now: string,
): Omit<DraftProblems, "texts"> {
  const { link: typed, sendAt, from, until, picture } = terms;
  const link = typed.trim();
  const begins = [from, now, ...sendingTimes(terms)];
  const isLink = noticeContentSchema.shape.link.safeParse(link).success;
  const wrong = link.length > MAX_LINK ? "too-long" : "no-link";
  return {
    ...(link !== "" && !isLink && { link: wrong }),
    ...(picture && !picture.alt[required]?.trim() && { alt: "missing" }),
    ...(sendAt !== "" && now >= sendAt && { sendAt: "past" }),
    ...(until !== "" && begins.some((at) => at >= until) && { until: "not-after" }),
  };
}

const { severity, audience, cap, asks, rumour } = noticeContentSchema.shape;
const textsSchema = z.record(z.string(), z.object({ title: z.string(), body: z.string() }));
const draftSchema: z.ZodMiniType<NoticeDraft> = z.object({
  texts: textsSchema,
  terms: z.object({
    severity,
    link: z.string(),
    sendAt: z._default(z.string(), ""),
    drill: z._default(z.boolean(), false),
    times: z._default(z.number(), 1),
    from: z.string(),
    until: z.string(),
    audience,
    cap,
    asks,
    picture: z.optional(z.object({ hash: pictureHash, alt: z.record(z.string(), z.string()) })),
    rumour,
  }),
});

/**
 * Reads a draft from the form in which `Drafts` keeps it; a former one was the texts alone. null:
 * there is none that can be read.
 */
export function readDraft(kept: string): NoticeDraft | null {
  try {
    const data: unknown = JSON.parse(kept);
    const texts = textsSchema.safeParse(data).data;
    return texts ? { ...NO_DRAFT, texts } : (draftSchema.safeParse(data).data ?? null);
  } catch {
    return null;
  }
}
