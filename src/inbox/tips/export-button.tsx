import { Button } from "@mantine/core";
import { fromBase64Url } from "../../core/base64url.ts";
import { Icon } from "../parts/icon.tsx";
import { saveBlob } from "../parts/save-blob.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./tip-pane.module.css";

/** Exports the sealed tip. Any age program opens the file with the station's key. */
export function ExportButton({ id, sealed }: { id: string; sealed: string }) {
  const { words } = useWords();
  const save = () => {
    const file = fromBase64Url(sealed);
    if (file !== null) saveBlob(new Blob([file]), `tin-bao-${id}.age`);
  };
  return (
    <p className={styles.foot}>
      <Button
        leftSection={<Icon name="download" size={16} />}
        onClick={save}
        size="compact-sm"
        variant="default"
      >
        {words.tip.export}
      </Button>
      {words.tip.exportHint}
    </p>
  );
}
