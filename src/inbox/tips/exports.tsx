import { Button } from "@mantine/core";
import { useMay } from "../session/use-may.ts";
import { useWords } from "../words/use-words.ts";
import { ExportBar } from "./export-bar.tsx";
import { ExportReady } from "./export-ready.tsx";
import styles from "./exports.module.css";
import type { Chosen } from "./use-chosen.ts";

/** Exporting several tips: choosing them, and fetching what a colleague has confirmed. */
export function Exports({ chosen }: { chosen: Chosen }) {
  const { words } = useWords();
  const may = useMay("export-tips");
  if (!may) return null;
  return (
    <>
      <ExportReady />
      {chosen.ids ? (
        <ExportBar chosen={chosen.ids} onClose={chosen.end} />
      ) : (
        <p className={styles.open}>
          <Button onClick={chosen.begin} size="compact-sm" variant="subtle">
            {words.exports.choose}
          </Button>
        </p>
      )}
    </>
  );
}
