import { Button } from "@mantine/core";
import { lazy, Suspense, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { TipDetail } from "../../core/station/tip-views.ts";
import { tipContentSchema } from "../../core/tip/tip-content.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { DownloadButton } from "../parts/download-button.tsx";
import { useDraft } from "../session/use-draft.ts";
import { useOpenSession } from "../session/use-session.ts";
import type { MaskWords } from "../words/mask-vi.ts";
import { useMaskWords } from "../words/use-mask-words.ts";
import { usePaperWords } from "../words/use-paper-words.ts";
import { useWords } from "../words/use-words.ts";
import { loadMaskPanel } from "./load-mask-panel.ts";
import { maskDraft, readMaskDraft } from "./mask-draft.ts";
import { PrintSheet } from "./print-sheet.tsx";
import styles from "./tip-pane.module.css";
import { useOpened } from "./use-opened.ts";
import { useTakeTip } from "./use-take-tip.ts";

const MaskPanel = lazy(async () => ({ default: (await loadMaskPanel()).MaskPanel }));

/**
 * Takes a tip out of the system: on paper, its facts as a table, or all of it in one sealed archive,
 * which any age program opens with the station's key. Or a copy in which words are hidden first.
 */
export function ExportButton({ tip }: { tip: TipDetail }) {
  const { words } = useWords();
  const paper = usePaperWords();
  const { me } = useOpenSession();
  const { take, isPending, progress, printing, endPrinting } = useTakeTip(tip);
  return (
    <>
      <p className={styles.foot}>
        <Button
          loading={isPending("paper")}
          onClick={() => take.mutate({ form: "paper", mask: null })}
          size="compact-sm"
          variant="default"
        >
          {paper.print}
        </Button>
        <DownloadButton
          label={paper.table}
          loading={isPending("table")}
          onClick={() => take.mutate({ form: "table", mask: null })}
        />
        <DownloadButton
          label={words.tip.export}
          loading={isPending("sealed")}
          onClick={() => take.mutate({ form: "sealed", mask: null })}
        />
        {paper.hint} {words.exports.limit(me.exportsPerDay)}
      </p>
      {progress !== null && (
        <p className={styles.foot} role="status">
          {paper.gathering(progress.done, progress.all)}
        </p>
      )}
      {take.error && <CallProblem error={take.error} />}
      {printing && <PrintSheet mask={printing.mask} onPrinted={endPrinting} tip={tip} />}
      <MaskBox tip={tip} />
    </>
  );
}

/** The way to hide words first: of a tip that this browser has opened. */
function MaskBox({ tip }: { tip: TipDetail }) {
  const mask = useMaskWords();
  const { id, sealed, digest } = tip;
  const opened = useOpened({ name: `tip ${id}`, sealed, digest, schema: tipContentSchema });
  const [isOpen, setOpen] = useState(false);
  const [draft] = useDraft(maskDraft(id));
  const opener = useRef<HTMLButtonElement>(null);
  if (opened.type !== "opened") return null;
  const close = () => {
    flushSync(() => setOpen(false));
    // What had the focus is gone.
    opener.current?.focus();
  };
  if (isOpen)
    return (
      <Suspense>
        <MaskPanel content={opened.value} onClose={close} tip={tip} />
      </Suspense>
    );
  return (
    <p className={styles.foot}>
      <Button onClick={() => setOpen(true)} ref={opener} size="compact-sm" variant="default">
        {labelOf(draft, mask)}
      </Button>
    </p>
  );
}

function labelOf(draft: string, words: MaskWords): string {
  if (draft === "") return words.open;
  return readMaskDraft(draft).isKept ? words.openKept : words.goOn;
}
