import { dutiesOf, type Plan } from "../../core/station/roster.ts";
import { MINUTE_MS } from "../../core/units.ts";
import styles from "./duty.module.css";

/** Where the hours are marked. */
const HOURS = [6, 12, 18];

/** The 24 hours of a day, those in which somebody is on duty filled. The words beside it say the same. */
export function Strip({ plan, day }: { plan: Plan; day: number }) {
  const [start, end] = [plan.days.momentOf(day), plan.days.momentOf(day + 1)];
  const length = (end - start) / MINUTE_MS;
  const duties = [day - 1, day]
    .flatMap((one) => dutiesOf(plan, one))
    .map(({ from, to, people }) => ({
      from: Math.max(from, start),
      to: Math.min(to, end),
      isHeld: people.length > 0,
    }))
    .filter(({ from, to }) => from < to)
    // What is held covers what is not.
    .sort((one, other) => Number(one.isHeld) - Number(other.isHeld));
  return (
    <svg
      aria-hidden="true"
      className={styles.strip}
      preserveAspectRatio="none"
      viewBox={`0 0 ${length} 8`}
    >
      <rect className={styles.empty} height="8" width={length} />
      {duties.map(({ from, to, isHeld }) => (
        <rect
          className={isHeld ? styles.held : styles.gap}
          height="8"
          key={`${from} ${to} ${isHeld}`}
          width={(to - from) / MINUTE_MS}
          x={(from - start) / MINUTE_MS}
        />
      ))}
      {HOURS.map((hour) => (
        <rect
          className={styles.hour}
          height="8"
          key={hour}
          width={length / 300}
          x={(plan.days.momentOf(day, hour * 60) - start) / MINUTE_MS}
        />
      ))}
    </svg>
  );
}
