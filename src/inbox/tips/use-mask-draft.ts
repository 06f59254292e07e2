import { useMemo, useState } from "react";
import { useDraft } from "../session/use-draft.ts";
import { maskDraft, readMaskDraft, writeMaskDraft } from "./mask-draft.ts";
import { suggestDecisions } from "./suggest-decision.ts";
import type { Decisions, TipPart } from "./tip-parts.ts";

export interface Masking {
  /** Of each part. */
  decisions: Decisions;
  isBegun: boolean;
  isKept: boolean;
  change(some: Decisions): void;
  /** All of it is decided: nothing that comes later goes along. */
  keep(): void;
  /** It was used: what is hidden stays on the screen, and is no draft any more. */
  use(): void;
  discard(): void;
}

/** What is hidden of a tip before it leaves. It outlives a reload, a lock and a lost network. */
export function useMaskDraft(tip: string, parts: TipPart[], lang: string): Masking {
  const [text, write] = useDraft(maskDraft(tip));
  const [used, setUsed] = useState<Decisions>({});
  const { decisions: drafted, isKept } = useMemo(() => readMaskDraft(text), [text]);
  const suggested = useMemo(() => suggestDecisions(parts, lang), [parts, lang]);
  const decisions = { ...suggested, ...used, ...drafted };
  const put = (some: Decisions, isNowKept: boolean) =>
    write(writeMaskDraft({ decisions: some, isKept: isNowKept }));
  return {
    ...{ decisions, isKept, isBegun: text !== "" },
    change: (some) => put({ ...used, ...drafted, ...some }, isKept),
    keep: () => put(decisions, true),
    use: () => {
      setUsed(decisions);
      write("");
    },
    discard: () => {
      setUsed({});
      write("");
    },
  };
}
