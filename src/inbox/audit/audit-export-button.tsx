import { useMutation, useQueryClient } from "@tanstack/react-query";
import { readAgain } from "../api/read-again.ts";
import { announce } from "../parts/announce.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import styles from "../parts/card.module.css";
import { DownloadButton } from "../parts/download-button.tsx";
import { saveBlob } from "../parts/save-blob.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useAuditWords } from "../words/use-audit-words.ts";
import { readWholeAudit } from "./read-whole-audit.ts";

export function AuditExportButton() {
  const words = useAuditWords();
  const queries = useQueryClient();
  const { station } = useOpenSession().me;
  const save = useMutation({
    mutationFn: async () => saveBlob(await readWholeAudit(station.id), `audit-${station.id}.jsonl`),
    onSuccess: () => {
      announce(words.exported);
      readAgain(queries, ["audit"]);
    },
  });
  return (
    <>
      <div className={styles.buttons}>
        <DownloadButton
          label={words.export}
          loading={save.isPending}
          onClick={() => save.mutate()}
        />
      </div>
      <p className={styles.note}>{words.exportHint}</p>
      {save.error && <CallProblem error={save.error} />}
    </>
  );
}
