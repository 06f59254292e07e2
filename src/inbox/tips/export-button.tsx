import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { fromBase64Url } from "../../core/base64url.ts";
import type { TipDetail } from "../../core/station/tip-views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { csv } from "../format/csv.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { DownloadButton } from "../parts/download-button.tsx";
import { saveBlob } from "../parts/save-blob.ts";
import { useLabel } from "../session/use-label.ts";
import { useOfficers } from "../session/use-officers.ts";
import { useOpenSession } from "../session/use-session.ts";
import { usePaperWords } from "../words/use-paper-words.ts";
import { useWords } from "../words/use-words.ts";
import { PrintSheet } from "./print-sheet.tsx";
import { factRows } from "./tip-facts.ts";
import styles from "./tip-pane.module.css";

type Form = "paper" | "table" | "sealed";

/**
 * Takes a tip out of the system: on paper, its facts as a table, or sealed, which any age program
 * opens with the station's key. The station notes it first, and nothing leaves without.
 */
export function ExportButton({ tip }: { tip: TipDetail }) {
  const { words } = useWords();
  const paper = usePaperWords();
  const label = useLabel();
  const { me } = useOpenSession();
  const { data } = useOfficers();
  const [isPrinting, setPrinting] = useState(false);
  const endPrinting = useCallback(() => setPrinting(false), []);
  const { id, number, sealed } = tip;
  const owner = data?.officers.find((officer) => officer.id === tip.owner)?.name ?? null;
  const leave: Record<Form, () => void> = {
    paper: () => setPrinting(true),
    table: () =>
      saveBlob(csv(factRows({ tip, words: paper, label, owner })), `tin-bao-${number}.csv`),
    sealed: () => {
      const file = fromBase64Url(sealed);
      if (file !== null) saveBlob(new Blob([file]), `tin-bao-${id}.age`);
    },
  };
  const take = useMutation({
    mutationFn: (_form: Form) => call(api.tips[":id"].export.$post({ param: { id }, json: {} })),
    onSuccess: (_done, form) => leave[form](),
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
      {take.error && <CallProblem error={take.error} />}
      {isPrinting && <PrintSheet onPrinted={endPrinting} tip={tip} />}
    </>
  );
}
