import { useMemo } from "react";
import type { TipDetail } from "../../core/station/tip-views.ts";
import type { TipContent } from "../../core/tip/tip-content.ts";
import { PageHeading } from "../parts/page-heading.tsx";
import { forwardTextOf, useForwardWords } from "../words/use-forward-words.ts";
import { NOTE_LABEL, useMaskWords } from "../words/use-mask-words.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./forward.module.css";
import { maskedParts } from "./mask-tip.ts";
import { MaskTools } from "./mask-tools.tsx";
import { PartView } from "./part-view.tsx";
import { suggestDecision } from "./suggest-decision.ts";
import pane from "./tip-pane.module.css";
import { useMaskDraft } from "./use-mask-draft.ts";
import { useOpenedThread } from "./use-opened-thread.ts";

const LABELS = {
  officer: forwardTextOf(({ question }) => question),
  resident: forwardTextOf(({ answer }) => answer),
  note: NOTE_LABEL,
};

interface Props {
  tip: TipDetail;
  content: TipContent;
  onClose(): void;
}

/** Hides words and regions of pictures, and then prints or saves the copy that is left. */
export function MaskPanel({ tip, content, onClose }: Props) {
  const words = useMaskWords();
  const hide = useForwardWords();
  const { words: common } = useWords();
  const { lang } = content;
  const thread = useOpenedThread(tip.thread, { notes: true });
  const parts = useMemo(() => maskedParts(content, thread ?? [], LABELS), [content, thread]);
  const masking = useMaskDraft(tip.id, parts, lang);
  return (
    <section aria-label={words.title} className={pane.card}>
      <div className={pane.cardHead}>
        <PageHeading className={pane.cardTitle} focusOn={`mask ${tip.id}`} level={2}>
          {words.title}
        </PageHeading>
      </div>
      <div className={`${pane.cardBody} ${styles.panel}`}>
        <p>{words.lead}</p>
        <p className={styles.hint}>
          {words.left} {hide.wordsHint}
        </p>
        {thread === null && <p role="status">{common.tip.opening}</p>}
        {parts.map((part) => (
          <PartView
            decision={masking.decisions[part.id] ?? suggestDecision(part, lang)}
            include={words.include}
            key={part.id}
            lang={lang}
            onChange={(decision) => masking.change({ [part.id]: decision })}
            part={part}
            tip={tip.id}
          />
        ))}
        {thread !== null && (
          <MaskTools lang={lang} masking={masking} onClose={onClose} parts={parts} tip={tip} />
        )}
      </div>
    </section>
  );
}
