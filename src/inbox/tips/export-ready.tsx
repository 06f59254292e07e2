import { Button } from "@mantine/core";
import { Icon } from "../parts/icon.tsx";
import { Moment } from "../parts/moment.tsx";
import { CallOrStepUp } from "../session/call-or-step-up.tsx";
import { useWords } from "../words/use-words.ts";
import styles from "./exports.module.css";
import { useExport, useTakeExport } from "./use-export.ts";

/** Offers the tips of an export that another officer has confirmed. */
export function ExportReady() {
  const { words } = useWords();
  const ready = useExport();
  const take = useTakeExport();
  const grant = ready.data;
  if (!grant) return null;
  return (
    <div className={styles.bar} role="status">
      <p>
        {words.exports.ready(grant.count)}{" "}
        <Moment at={grant.until} precision="minute" show="short" />
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
