import { ReloadButton } from "../parts/reload-button.tsx";
import { useRenewed } from "../parts/use-renewed.ts";
import { useEntryWords } from "../words/use-entry-words.ts";
import styles from "./outbox-banner.module.css";

/** Asks for a reload where a deploy has replaced the inbox. Until then the page works on. */
export function RenewedBanner() {
  const { words } = useEntryWords();
  if (!useRenewed()) return null;
  return (
    <div className={styles.banner}>
      <div className={styles.waits} role="status">
        <span>
          {words.failure.stale}. {words.failure.renewedHint}
        </span>
        <span>
          <ReloadButton />
        </span>
      </div>
    </div>
  );
}
