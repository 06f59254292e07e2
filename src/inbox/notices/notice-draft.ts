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
import { type DraftTerms, fromLocal, toLocal } from "./draft-terms.ts";

/** A notice in writing. Everything may be empty. */
export interface NoticeDraft {
  /** Language → title and body. */
  texts: Record<string, { title: string; body: string }>;
  terms: DraftTerms;
}

export type FieldProblem = "missing" | "too-long" | "both" | "no-link" | "not-after";
export interface DraftProblems {
  /** Language → what is wrong with its fields. */
  texts: Record<string, { title?: FieldProblem; body?: FieldProblem }>;
  link?: FieldProblem;
  /** Of the picture, in the required language. */
  alt?: FieldProblem;
  until?: FieldProblem;
}

const EMPTY = { title: "", body: "" };

export const NO_DRAFT: NoticeDraft = {
  texts: {},
  terms: { severity: "information", link: "", from: "", until: "", audience: EVERYBODY },
};

/** A notice as it would be written. */
export function draftOf({ texts, link = "", from, until, ...rest }: NoticeContent): NoticeDraft {
  const { severity, audience, cap, picture, rumour } = rest;
  return {
    texts,
    terms: {
      severity,
      link,
      from: toLocal(from),
      until: toLocal(until),
      audience,
      cap,
      picture,
      rumour,
    },
  };
}

export function textOf({ texts }: NoticeDraft, lang: string): { title: string; body: string } {
  return texts[lang] ?? EMPTY;
}

/**
 * Checks a draft. The required language must be complete; every other one complete or empty. The
 * notice must end after `now`, as `datetime-local` has it.
 */
export function checkDraft(
  draft: NoticeDraft,
  required: string,
  now = "",
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
  const { link, from, until, picture, ...terms } = draft.terms;
  const limits = {
    ...(link.trim() !== "" && { link: link.trim() }),
    ...(from !== "" && { from: fromLocal(from) }),
    ...(until !== "" && { until: fromLocal(until) }),
    ...(picture && { picture: { ...picture, alt: writtenAlt(picture, texts) } }),
  };
  return hasProblem(problems) ? fail(problems) : ok(contentOf({ texts, ...terms, ...limits }));
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
  { link: typed, from, until, picture }: DraftTerms,
  required: string,
  now: string,
): Omit<DraftProblems, "texts"> {
  const link = typed.trim();
  const isLink = noticeContentSchema.shape.link.safeParse(link).success;
  const wrong = link.length > MAX_LINK ? "too-long" : "no-link";
  return {
    ...(link !== "" && !isLink && { link: wrong }),
    ...(picture && !picture.alt[required]?.trim() && { alt: "missing" }),
    ...(until !== "" && (from >= until || now >= until) && { until: "not-after" }),
  };
}

const { severity, audience, cap, rumour } = noticeContentSchema.shape;
const textsSchema = z.record(z.string(), z.object({ title: z.string(), body: z.string() }));
const draftSchema: z.ZodMiniType<NoticeDraft> = z.object({
  texts: textsSchema,
  terms: z.object({
    severity,
    link: z.string(),
    from: z.string(),
    until: z.string(),
    audience,
    cap,
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
