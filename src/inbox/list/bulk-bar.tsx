import { Button, CloseButton } from "@mantine/core";
import { useState } from "react";
import { useMay } from "../session/use-may.ts";
import { ExportBar } from "../tips/export-bar.tsx";
import { useListWords } from "../words/use-list-words.ts";
import styles from "./bulk-bar.module.css";
import type { Chosen } from "./use-chosen.ts";

interface Props {
  chosen: Chosen;
  onAssign(): void;
  onStatus(): void;
  onLink(): void;
  /** One of them was never opened: it can't be linked yet. */
  isUnopened: boolean;
}

/** What may be done with the chosen tips. Several are exported only by two persons; none is deleted. */
export function BulkBar({ chosen, onAssign, onStatus, onLink, isUnopened }: Props) {
  const words = useListWords();
  const mayExport = useMay("export-tips");
  const mayLink = useMay("link-tips");
  const [exporting, setExporting] = useState(false);
  const { ids } = chosen;
  if (ids === null) return null;
  const end = () => {
    setExporting(false);
    chosen.end();
  };
  if (exporting) return <ExportBar chosen={ids} onClose={end} />;
  const none = ids.size === 0;
  return (
    <div className={styles.bar}>
      <strong role="status">{words.chosen(ids.size)}</strong>
      <Button disabled={none} onClick={onAssign} size="xs">
        {words.assign}
      </Button>
      <Button disabled={none} onClick={onStatus} size="xs" variant="default">
        {words.setStatus}
      </Button>
      {mayLink && (
        <Button
          disabled={ids.size < 2 || isUnopened}
          onClick={onLink}
          size="xs"
          title={isUnopened ? words.linkUnopened : undefined}
          variant="default"
        >
          {words.link}
        </Button>
      )}
      {mayExport && (
        <Button disabled={none} onClick={() => setExporting(true)} size="xs" variant="default">
          {words.export}
        </Button>
      )}
      <CloseButton aria-label={words.done} className={styles.end} onClick={end} />
    </div>
  );
}
