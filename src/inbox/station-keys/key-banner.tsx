import { Alert } from "@mantine/core";
import { Fingerprint } from "../parts/fingerprint.tsx";
import { Icon } from "../parts/icon.tsx";
import { Problem } from "../parts/problem.tsx";
import { useOpenSession } from "../session/use-session.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./key-banner.module.css";

/**
 * Shown while this officer cannot read tips. The fingerprint comes from the key in this browser.
 */
export function KeyBanner() {
  const { words } = useWords();
  const { stationKey, own } = useOpenSession();
  switch (stationKey.type) {
    case "held":
      return null;
    case "wrong":
      return (
        <div className={styles.banner}>
          <Problem>{words.key.wrong}</Problem>
        </div>
      );
    case "waiting":
      return (
        <div className={styles.banner}>
          <Alert color="yellow" icon={<Icon name="key" />} title={words.key.waitingTitle}>
            <p>{words.key.waiting}</p>
            <span className={styles.code}>
              <Fingerprint recipient={own.recipient} />
            </span>
          </Alert>
        </div>
      );
  }
}
