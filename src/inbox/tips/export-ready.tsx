import { Button } from "@mantine/core";
import { absoluteMoment } from "../format/moment.ts";
import { Icon } from "../parts/icon.tsx";
import { CallOrStepUp } from "../session/call-or-step-up.tsx";
import { useWords } from "../words/use-words.ts";
import styles from "./exports.module.css";
import { useExport, useTakeExport } from "./use-export.ts";

/** Offers the tips of an export that another officer has confirmed. */
export function ExportReady() {
  const { words, lang } = useWords();
  const ready = useExport();
  const take = useTakeExport();
  const grant = ready.data;
  if (!grant) return null;
  return (
    <div className={styles.bar} role="status">
      <p>
        {words.exports.ready(grant.count, absoluteMoment(new Date(grant.until), lang, "minute"))}
      </p>
      {take.error && <CallOrStepUp error={take.error} onSteppedUp={() => take.mutate()} />}
      <Button
        leftSection={<Icon name="download" size={16} />}
        loading={take.isPending}
        onClick={() => take.mutate()}
        size="xs"
      >
        {words.exports.take}
      </Button>
    </div>
  );
}
