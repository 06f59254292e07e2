import { Button, Checkbox } from "@mantine/core";
import { useState, useSyncExternalStore } from "react";
import { announce } from "../parts/announce.ts";
import {
  onRing,
  type RingSettings,
  readRing,
  SILENT,
  writeRing,
} from "../session/ring-settings.ts";
import { useAlertWords } from "../words/use-alert-words.ts";
import { useRingWords } from "../words/use-ring-words.ts";
import styles from "./alerts.module.css";
import { askPermission, permission, showNews } from "./show-news.ts";
import { playTone, wakeTone } from "./tone.ts";

/** Notifications and sound of this browser. Permission is asked for by a press alone. */
export function RingChoices() {
  const words = useAlertWords();
  const { titles } = useRingWords();
  const settings = useSyncExternalStore(onRing, readRing, () => SILENT);
  const [allowed, setAllowed] = useState(permission);
  // Phones have the permission, and no way to show anything from a page.
  const [fails, setFails] = useState(false);
  const save = (change: Partial<RingSettings>) => {
    writeRing({ ...settings, ...change });
    announce(words.saved);
  };
  const allow = async () => {
    const answer = await askPermission();
    setAllowed(answer);
    if (answer === "granted") save({ shows: true });
  };
  const test = () => {
    wakeTone();
    const isHeard = settings.sounds && playTone("tip");
    if (settings.shows) setFails(!showNews(titles.tip, { what: "tip", silent: isHeard }));
    announce(words.tested);
  };
  const isMissing = allowed === "missing" || fails;
  return (
    <section aria-label={words.here} className={styles.card}>
      <h2>{words.here}</h2>
      <p className={styles.lead}>{words.hereLead}</p>
      {allowed === "default" && (
        <Button className={styles.button} onClick={() => void allow()} variant="default">
          {words.allow}
        </Button>
      )}
      {allowed === "denied" && <p className={styles.warning}>{words.denied}</p>}
      {isMissing && <p className={styles.warning}>{words.missing}</p>}
      {allowed === "granted" && !fails && (
        <Checkbox
          checked={settings.shows}
          label={words.show}
          onChange={(event) => save({ shows: event.currentTarget.checked })}
        />
      )}
      <Checkbox
        checked={settings.sounds}
        label={words.sound}
        onChange={(event) => {
          wakeTone();
          save({ sounds: event.currentTarget.checked });
        }}
      />
      <Button
        className={styles.button}
        disabled={!settings.shows && !settings.sounds}
        onClick={test}
        size="compact-sm"
        variant="default"
      >
        {words.test}
      </Button>
    </section>
  );
}
