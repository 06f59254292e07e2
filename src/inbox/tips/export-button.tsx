import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import type { TipDetail } from "../../core/station/tip-views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { csv } from "../format/csv.ts";
import { announce } from "../parts/announce.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { DownloadButton } from "../parts/download-button.tsx";
import { saveBlob } from "../parts/save-blob.ts";
import { useLabel } from "../session/use-label.ts";
import { useOfficers } from "../session/use-officers.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useFaceWords } from "../words/use-face-words.ts";
import { useGradeWords } from "../words/use-grade-words.ts";
import { usePaperWords } from "../words/use-paper-words.ts";
import { useWords } from "../words/use-words.ts";
import { PrintSheet } from "./print-sheet.tsx";
import { factRows } from "./tip-facts.ts";
import styles from "./tip-pane.module.css";
import { usePackTip } from "./use-pack-tip.ts";

type Form = "paper" | "table" | "sealed";

/**
 * Takes a tip out of the system: on paper, its facts as a table, or all of it in one sealed archive,
 * which any age program opens with the station's key. The station notes it first, and nothing leaves
 * without.
 */
export function ExportButton({ tip }: { tip: TipDetail }) {
  const { words } = useWords();
  const { done } = useFaceWords();
  const paper = usePaperWords();
  const grades = useGradeWords();
  const label = useLabel();
  const { me } = useOpenSession();
  const { data } = useOfficers();
  const [isPrinting, setPrinting] = useState(false);
  const endPrinting = useCallback(() => setPrinting(false), []);
  const { id, number } = tip;
  const { pack, progress } = usePackTip(tip);
  const owner = data?.officers.find((officer) => officer.id === tip.owner)?.name ?? null;
  const take = useMutation({
    mutationFn: async (form: Form) => {
      // Before it is noted: a file that can't be fetched now must not cost an export.
      const sealed = form === "sealed" ? await pack() : null;
      await call(api.tips[":id"].export.$post({ param: { id }, json: {} }));
      return sealed;
    },
    onSuccess: (sealed, form) => {
      if (sealed !== null) saveBlob(sealed.blob, sealed.name);
      if (form === "paper") setPrinting(true);
      else announce(done.saved);
      if (form !== "table") return;
      saveBlob(csv(factRows({ tip, words: paper, grades, label, owner })), `tin-bao-${number}.csv`);
    },
  });
  const isPending = (form: Form) => take.isPending && take.variables === form;
  return (
    <>
      <p className={styles.foot}>
        <Button
          loading={isPending("paper")}
          onClick={() => take.mutate("paper")}
          size="compact-sm"
          variant="default"
        >
          {paper.print}
        </Button>
        <DownloadButton
          label={paper.table}
          loading={isPending("table")}
          onClick={() => take.mutate("table")}
        />
        <DownloadButton
          label={words.tip.export}
          loading={isPending("sealed")}
          onClick={() => take.mutate("sealed")}
        />
        {paper.hint} {words.exports.limit(me.exportsPerDay)}
      </p>
      {progress !== null && (
        <p className={styles.foot} role="status">
          {paper.gathering(progress.done, progress.all)}
        </p>
      )}
      {take.error && <CallProblem error={take.error} />}
      {isPrinting && <PrintSheet onPrinted={endPrinting} tip={tip} />}
    </>
  );
}
