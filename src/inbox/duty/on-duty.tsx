import { nextDuty, onDuty, type Plan } from "../../core/station/roster.ts";
import cards from "../parts/card.module.css";
import { useNow } from "../parts/use-now.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useDutyWords } from "../words/use-duty-words.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./duty.module.css";
import { dayAt, shortDay, timeAt } from "./say-times.ts";
import { useNames } from "./use-roster.ts";

interface Props {
  plan: Plan;
  /** 0: there is no roster yet. */
  version: number;
  climbMinutes: number;
}

/** Who is on duty now, in the order of being told, and who comes next. */
export function OnDuty({ plan, version, climbMinutes }: Props) {
  const words = useDutyWords();
  const { lang } = useWords();
  const { timezone } = useOpenSession().me;
  const nameOf = useNames();
  const now = useNow().getTime();
  const present = onDuty(plan, now);
  const next = nextDuty(plan, now);
  const from =
    next && `${shortDay(dayAt(next.from, timezone), lang)} ${timeAt(next.from, timezone)}`;
  if (version === 0) return <p className={styles.lead}>{words.none(climbMinutes)}</p>;
  return (
    <section aria-labelledby="now" className={`${cards.card} ${styles.now}`}>
      <h2 className={styles.subtitle} id="now">
        {words.now}
      </h2>
      <p className={styles.who}>
        {present ? (
          <>
            <strong>{present.people.map(nameOf).join(words.order)}</strong>{" "}
            {words.until(timeAt(present.to, timezone))}
          </>
        ) : (
          <strong>{words.nobodyNow}</strong>
        )}
      </p>
      {next && from && <p>{words.next(from, next.people.map(nameOf).join(words.order))}</p>}
      <p className={styles.lead}>{words.climbs(climbMinutes)}</p>
    </section>
  );
}
