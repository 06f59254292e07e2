import { useState } from "react";
import type { NoticeContent } from "../../core/station/notice.ts";
import { useDesk } from "../session/use-desk.ts";
import { useOpenSession } from "../session/use-session.ts";
import {
  checkDraft,
  type DraftProblems,
  type NoticeDraft,
  readDraft,
  textOf,
} from "./notice-draft.ts";

const NAME = "notice";

export interface NoticeWriting {
  draft: NoticeDraft;
  problems: DraftProblems;
  /** The checked notice while its preview is shown; null while writing. */
  preview: NoticeContent | null;
  write(lang: string, part: Partial<{ title: string; body: string }>): void;
  /** Opens the preview, or shows the errors. */
  check(): void;
  edit(): void;
  clear(): void;
}

/** The notice in writing. It is kept with the other drafts until it is submitted. */
export function useNoticeDraft(): NoticeWriting {
  const { drafts } = useDesk();
  const required = useOpenSession().me.languages[0] ?? "vi";
  const [draft, setDraft] = useState(() => readDraft(drafts.get(NAME)));
  const [problems, setProblems] = useState<DraftProblems>({});
  const [preview, setPreview] = useState<NoticeContent | null>(null);
  return {
    draft,
    problems,
    preview,
    write: (lang, part) => {
      const next = { ...draft, [lang]: { ...textOf(draft, lang), ...part } };
      setDraft(next);
      drafts.set(NAME, JSON.stringify(next));
      if (Object.keys(problems).length > 0) setProblems(problemsOf(next, required));
    },
    check: () => {
      const checked = checkDraft(draft, required);
      setProblems(checked.ok ? {} : checked.reason);
      if (checked.ok) setPreview(checked.value);
    },
    edit: () => setPreview(null),
    clear: () => drafts.set(NAME, ""),
  };
}

function problemsOf(draft: NoticeDraft, required: string): DraftProblems {
  const checked = checkDraft(draft, required);
  return checked.ok ? {} : checked.reason;
}
