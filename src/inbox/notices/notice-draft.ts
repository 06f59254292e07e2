import * as z from "zod/mini";
import { fail, ok, type Result } from "../../core/result.ts";
import {
  MAX_BODY,
  MAX_TITLE,
  type NoticeContent,
  type NoticeTexts,
} from "../../core/station/notice.ts";

/** A notice in writing: language → title and body. Either may be empty. */
export type NoticeDraft = Record<string, { title: string; body: string }>;

export type FieldProblem = "missing" | "too-long" | "both";
/** Language → what is wrong with its fields. */
export type DraftProblems = Record<string, { title?: FieldProblem; body?: FieldProblem }>;

const EMPTY = { title: "", body: "" };

export function textOf(draft: NoticeDraft, lang: string): { title: string; body: string } {
  return draft[lang] ?? EMPTY;
}

/** Checks a draft. The required language must be complete; every other one complete or empty. */
export function checkDraft(
  draft: NoticeDraft,
  required: string,
): Result<NoticeContent, DraftProblems> {
  const problems: DraftProblems = {};
  const texts: NoticeTexts = {};
  for (const lang of new Set([required, ...Object.keys(draft)])) {
    const { title, body } = textOf(draft, lang);
    const text = { title: title.trim(), body: body.trim() };
    if (lang !== required && text.title === "" && text.body === "") continue;
    const absent = lang === required ? "missing" : "both";
    const problem = checkText(text, absent);
    if (problem !== null) problems[lang] = problem;
    else texts[lang] = text;
  }
  return Object.keys(problems).length > 0 ? fail(problems) : ok({ texts });
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

const draftSchema: z.ZodMiniType<NoticeDraft> = z.record(
  z.string(),
  z.object({ title: z.string(), body: z.string() }),
);

/**
 * Reads a draft from the form in which `Drafts` keeps it. An unreadable text gives an empty draft.
 */
export function readDraft(text: string): NoticeDraft {
  try {
    return draftSchema.safeParse(JSON.parse(text)).data ?? {};
  } catch {
    return {};
  }
}
