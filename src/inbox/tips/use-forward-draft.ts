import { useMemo } from "react";
import { endAttempt, openAttempt } from "../session/attempt-id.ts";
import { useDesk } from "../session/use-desk.ts";
import { useDraft } from "../session/use-draft.ts";
import {
  type ForwardDraft,
  forwardDraft,
  readForwardDraft,
  writeForwardDraft,
} from "./forward-draft.ts";

interface Kept {
  draft: ForwardDraft;
  change(part: Partial<ForwardDraft>): void;
  /** Whether there is any. */
  isBegun: boolean;
  /** Id of the forward that was sent, and not answered; empty: none. */
  attempt: string;
  /** It was sent, or given up. */
  end(): void;
}

/** What is chosen of a tip's forward. It outlives a reload, a lock and a lost network. */
export function useForwardDraft(tip: string): Kept {
  const { drafts } = useDesk();
  const name = forwardDraft(tip);
  const [text, write] = useDraft(name);
  return {
    draft: useMemo(() => readForwardDraft(text), [text]),
    // Of what it is by now: files are added while it is sent.
    change: (part) => write(writeForwardDraft({ ...readForwardDraft(drafts.get(name)), ...part })),
    isBegun: text !== "",
    attempt: openAttempt(drafts, name),
    end: () => {
      endAttempt(drafts, name);
      write("");
    },
  };
}
