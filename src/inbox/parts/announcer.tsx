import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { lastAnnouncement, onAnnouncement } from "./announce.ts";
import styles from "./announcer.module.css";

/** Long enough to be read twice. */
const SHOWN_MS = 7_000;

/**
 * The page's only polite live region: says what has been done, and what happens without an officer.
 * It is a line that passes, over which clicks go through, and takes no focus. It lies below the
 * banners above it, and below the bar once they are scrolled away.
 */
export function Announcer() {
  const text = useSyncExternalStore(onAnnouncement, lastAnnouncement);
  // Said before this page opened.
  const old = useRef(text);
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (text === old.current) return;
    old.current = "";
    setShown(true);
    const timer = setTimeout(setShown, SHOWN_MS, false);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div className={styles.place}>
      <div aria-live="polite" className={styles.line} data-shown={shown} role="status">
        {text === old.current ? "" : text}
      </div>
    </div>
  );
}
