import { Problem } from "../parts/problem.tsx";
import { useOpenSession } from "../session/use-session.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./key-banner.module.css";

/** Shown when the key in this browser is not the one that the server names. */
export function KeyBanner() {
  const { words } = useWords();
  const { stationKey } = useOpenSession();
  if (stationKey.type !== "wrong") return null;
  return (
    <div className={styles.banner}>
      <Problem>{words.key.wrong}</Problem>
    </div>
  );
}
