import { Checkbox } from "@mantine/core";
import { useState } from "react";
import { quietEnd } from "../../core/place/quiet-hours.ts";
import type { TipSummary } from "../../core/station/tip-views.ts";
import { clockThere } from "../format/moment.ts";
import { useNow } from "../parts/use-now.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useTipPageWords } from "../words/use-tip-page-words.ts";
import styles from "./night.module.css";

/**
 * Whether what is written to a tip's sender now waits for the morning. `note` says so, and
 * lets the officer send it all the same; null: it is no night, or the tip is urgent. `kept`: what to
 * say once it is kept; null: it goes at once.
 */
export function useNight({ urgent }: Pick<TipSummary, "urgent">, waits: "waits" | "statusWaits") {
  const { night } = useTipPageWords();
  const { me } = useOpenSession();
  const [now, setNow] = useState(false);
  const end = quietEnd(me, useNow().getTime());
  const clock =
    urgent || end === null ? null : clockThere(new Date(end).toISOString(), me.timezone);
  const note = clock !== null && (
    <div className={styles.note}>
      <p>{night[waits](clock)}</p>
      <Checkbox
        checked={now}
        label={night.atOnce}
        onChange={(event) => setNow(event.currentTarget.checked)}
        size="sm"
      />
    </div>
  );
  const kept = now || clock === null ? null : night.kept(clock);
  return { now, kept, note: note || null, forget: () => setNow(false) };
}
