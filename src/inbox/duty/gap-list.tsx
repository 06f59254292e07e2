import type { Plan } from "../../core/station/roster.ts";
import { gapsOf } from "../../core/station/roster-gaps.ts";
import { DAY_MS } from "../../core/units.ts";
import { Icon } from "../parts/icon.tsx";
import { useNow } from "../parts/use-now.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useDutyWords } from "../words/use-duty-words.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./duty.module.css";
import { stretch } from "./say-times.ts";

/** So far ahead gaps are looked for, and so many are named. */
const AHEAD_MS = 14 * DAY_MS;
const NAMED = 6;

/** When nobody will be on duty although somebody should be, before it comes. */
export function GapList({ plan }: { plan: Plan }) {
  const words = useDutyWords();
  const { lang } = useWords();
  const { timezone } = useOpenSession().me;
  const now = useNow().getTime();
  const gaps = gapsOf(plan, { from: now, to: now + AHEAD_MS });
  if (gaps.length === 0) return null;
  return (
    <section aria-labelledby="gaps" className={styles.gaps}>
      <h2 className={styles.subtitle} id="gaps">
        <Icon name="warning" size={18} /> {words.gaps}
      </h2>
      <ul>
        {gaps.slice(0, NAMED).map((gap) => (
          <li key={gap.from}>{stretch(gap, lang, timezone)}</li>
        ))}
        {gaps.length > NAMED && <li>{words.more(gaps.length - NAMED)}</li>}
      </ul>
      <p>{words.gapsHint}</p>
    </section>
  );
}
