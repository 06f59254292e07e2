import { useState } from "react";
import type { NoticeContent, NoticeTexts, Severity } from "../../core/station/notice.ts";
import { useDesk } from "../session/use-desk.ts";
import { useOpenSession } from "../session/use-session.ts";
import { type DraftTerms, localNow } from "./draft-terms.ts";
import {
  checkDraft,
  type DraftProblems,
  hasProblem,
  type NoticeDraft,
  readDraft,
  textOf,
} from "./notice-draft.ts";

interface Writing {
  /** Name of the draft: a new notice, or the correction of one. */
  name: string;
  /** What it begins with. */
  from: NoticeDraft;
}

const NONE: DraftProblems = { texts: {} };

export interface NoticeWriting {
  draft: NoticeDraft;
  problems: DraftProblems;
  /** The checked notice while its preview is shown; null while writing. */
  preview: NoticeContent | null;
  write(lang: string, part: Partial<{ title: string; body: string }>): void;
  set(part: Partial<DraftTerms>): void;
  /** Begins anew with these texts. What else was chosen stays. */
  begin(texts: NoticeTexts, severity: Severity): void;
  /** Opens the preview, or shows the errors. */
  check(): void;
  edit(): void;
  clear(): void;
}

/** The notice in writing. It is kept with the other drafts until it is submitted. */
export function useNoticeDraft({ name, from }: Writing): NoticeWriting {
  const { drafts } = useDesk();
  const { languages, timezone: timeZone } = useOpenSession().me;
  const required = languages[0] ?? "vi";
  const [draft, setDraft] = useState(() => readDraft(drafts.get(name)) ?? from);
  const [problems, setProblems] = useState<DraftProblems>(NONE);
  const [preview, setPreview] = useState<NoticeContent | null>(null);
  const checked = (next: NoticeDraft) => {
    // The end of a notice that is corrected may be past.
    const isNew = next.terms.until !== from.terms.until || next.terms.sendAt !== "";
    return checkDraft(next, { required, timeZone, now: isNew ? localNow(timeZone) : "" });
  };
  const change = (next: NoticeDraft) => {
    setDraft(next);
    drafts.set(name, JSON.stringify(next));
    if (hasProblem(problems)) setProblems(problemsOf(checked(next)));
  };
  return {
    draft,
    problems,
    preview,
    write: (lang, part) => {
      const texts = { ...draft.texts, [lang]: { ...textOf(draft, lang), ...part } };
      change({ ...draft, texts });
    },
    set: (part) => change({ ...draft, terms: { ...draft.terms, ...part } }),
    begin: (texts, severity) =>
      change({ texts, terms: { ...draft.terms, severity, cap: undefined } }),
    check: () => {
      const found = checked(draft);
      setProblems(problemsOf(found));
      if (found.ok) setPreview(found.value);
    },
    edit: () => setPreview(null),
    clear: () => drafts.set(name, ""),
  };
}

function problemsOf(checked: ReturnType<typeof checkDraft>): DraftProblems {
  return checked.ok ? NONE : checked.reason;
}
