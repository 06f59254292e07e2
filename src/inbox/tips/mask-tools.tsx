import { Button } from "@mantine/core";
import type { TipDetail } from "../../core/station/tip-views.ts";
import { announce } from "../parts/announce.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { Problem } from "../parts/problem.tsx";
import { useMaskWords } from "../words/use-mask-words.ts";
import { usePaperWords } from "../words/use-paper-words.ts";
import styles from "./forward.module.css";
import { countMask } from "./mask-tip.ts";
import { maskedLine } from "./masked-line.ts";
import { PrintSheet } from "./print-sheet.tsx";
import { hideToo, repeatedWords } from "./repeated-words.ts";
import type { Decisions, TipPart } from "./tip-parts.ts";
import { useExport } from "./use-export.ts";
import type { Masking } from "./use-mask-draft.ts";
import { useTakeTip } from "./use-take-tip.ts";

interface Props {
  tip: TipDetail;
  parts: TipPart[];
  lang: string;
  masking: Masking;
  onClose(): void;
}

/** What is hidden so far, what of it shows elsewhere, and what can be done with the copy. */
export function MaskTools({ tip, parts, lang, masking, onClose }: Props) {
  const words = useMaskWords();
  const paper = usePaperWords();
  const { decisions } = masking;
  const ready = useExport();
  const isWaited = ready.data?.tips.some(({ id }) => id === tip.id) ?? false;
  const mask = { decisions, lang };
  const { take, isPending, progress, printing, endPrinting } = useTakeTip(tip, masking.use);
  const keep = () => {
    masking.keep();
    announce(words.kept);
    onClose();
  };
  const discard = () => {
    masking.discard();
    onClose();
  };
  return (
    <>
      <Repeated {...{ parts, decisions, lang }} onHide={masking.change} />
      <p role="status">{maskedLine(countMask(parts, mask), paper)}</p>
      {take.error && <CallProblem error={take.error} />}
      <div className={styles.tools}>
        <Button
          loading={isPending("paper")}
          onClick={() => take.mutate({ form: "paper", mask })}
          size="compact-sm"
        >
          {words.print}
        </Button>
        <Button
          loading={isPending("sealed")}
          onClick={() => take.mutate({ form: "sealed", mask })}
          size="compact-sm"
        >
          {words.save}
        </Button>
        {isWaited && (
          <Button onClick={keep} size="compact-sm">
            {words.keep}
          </Button>
        )}
        <Button disabled={take.isPending} onClick={onClose} size="compact-sm" variant="default">
          {words.close}
        </Button>
        {masking.isBegun && (
          <Button disabled={take.isPending} onClick={discard} size="compact-sm" variant="default">
            {words.discard}
          </Button>
        )}
        {progress !== null && (
          <span role="status">{paper.gathering(progress.done, progress.all)}</span>
        )}
      </div>
      {printing && <PrintSheet mask={printing.mask} onPrinted={endPrinting} tip={tip} />}
    </>
  );
}

interface RepeatedProps {
  parts: TipPart[];
  decisions: Decisions;
  lang: string;
  onHide(some: Decisions): void;
}

/** Warns of hidden words that still show in another place, and hides them there. */
function Repeated({ parts, decisions, lang, onHide }: RepeatedProps) {
  const words = useMaskWords();
  const found = repeatedWords(parts, decisions, lang);
  if (found.size === 0) return null;
  const count = [...found.values()].reduce((sum, tokens) => sum + tokens.length, 0);
  const hide = () => onHide(hideToo(decisions, found));
  return (
    <div className={styles.tools}>
      <Problem>{words.repeated(count)}</Problem>
      <Button onClick={hide} size="compact-sm" variant="default">
        {words.hideRepeated}
      </Button>
    </div>
  );
}
