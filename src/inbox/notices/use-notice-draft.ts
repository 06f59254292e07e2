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

interface Writing {
  /** Name of the draft: a new notice, or the correction of one. */
  name: string;
  /** What it begins with. */
  from: NoticeDraft;
}

const NEW_NOTICE: Writing = { name: "notice", from: {} };

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
export function useNoticeDraft({ name, from }: Writing = NEW_NOTICE): NoticeWriting {
  const { drafts } = useDesk();
  const required = useOpenSession().me.languages[0] ?? "vi";
  const [draft, setDraft] = useState(() => ({ ...from, ...readDraft(drafts.get(name)) }));
  const [problems, setProblems] = useState<DraftProblems>({});
  const [preview, setPreview] = useState<NoticeContent | null>(null);
  return {
    draft,
    problems,
    preview,
    write: (lang, part) => {
      const next = { ...draft, [lang]: { ...textOf(draft, lang), ...part } };
      setDraft(next);
      drafts.set(name, JSON.stringify(next));
      if (Object.keys(problems).length > 0) setProblems(problemsOf(next, required));
    },
    check: () => {
      const checked = checkDraft(draft, required);
      setProblems(checked.ok ? {} : checked.reason);
      if (checked.ok) setPreview(checked.value);
    },
    edit: () => setPreview(null),
    clear: () => drafts.set(name, ""),
  };
}

function problemsOf(draft: NoticeDraft, required: string): DraftProblems {
  const checked = checkDraft(draft, required);
  return checked.ok ? {} : checked.reason;
}
