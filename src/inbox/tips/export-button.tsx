import { useMutation } from "@tanstack/react-query";
import { fromBase64Url } from "../../core/base64url.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { DownloadButton } from "../parts/download-button.tsx";
import { saveBlob } from "../parts/save-blob.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./tip-pane.module.css";

/**
 * Exports the sealed tip. Any age program opens the file with the station's key. The station notes
 * it first, and nothing is saved without.
 */
export function ExportButton({ id, sealed }: { id: string; sealed: string }) {
  const { words } = useWords();
  const { me } = useOpenSession();
  const save = useMutation({
    mutationFn: () => call(api.tips[":id"].export.$post({ param: { id }, json: {} })),
    onSuccess: () => {
      const file = fromBase64Url(sealed);
      if (file !== null) saveBlob(new Blob([file]), `tin-bao-${id}.age`);
    },
  });
  return (
    <>
      <p className={styles.foot}>
        <DownloadButton
          label={words.tip.export}
          loading={save.isPending}
          onClick={() => save.mutate()}
        />
        {words.tip.exportHint} {words.exports.limit(me.exportsPerDay)}
      </p>
      {save.error && <CallProblem error={save.error} />}
    </>
  );
}
