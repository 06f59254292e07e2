import { FORWARD_REASONS } from "../../core/station/tip-views.ts";
import type { TipContent } from "../../core/tip/tip-content.ts";
import { useLabel } from "../session/use-label.ts";
import { useForwardWords } from "../words/use-forward-words.ts";
import styles from "./forward.module.css";

/** Which station forwarded a tip, and why. */
export function ForwardedNote({ forwarded }: { forwarded: TipContent["forwarded"] }) {
  const words = useForwardWords();
  const label = useLabel();
  if (!forwarded) return null;
  const station = label("station", forwarded.from);
  const reason = FORWARD_REASONS.find((id) => id === forwarded.reason);
  return (
    <div className={styles.from}>
      <p>
        <strong>{words.from(station)}</strong>
        {reason && <> · {words.reasons[reason]}</>}
      </p>
      {forwarded.note !== "" && <p className={styles.note}>{forwarded.note}</p>}
      <p className={styles.hint}>{words.fromLead(station)}</p>
    </div>
  );
}
