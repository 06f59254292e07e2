import type { TipStatus } from "../../core/station/tip-status.ts";
import { useLabel } from "../session/use-label.ts";
import styles from "./status-mark.module.css";

const DOTS: Record<TipStatus, string | undefined> = {
  received: styles.received,
  checking: styles.checking,
  passed: styles.passed,
  resolved: styles.resolved,
  uncheckable: styles.uncheckable,
  closed: styles.closed,
};

interface Props {
  status: TipStatus;
  /** What was chosen beside it. */
  sub?: string | null;
}

export function StatusMark({ status, sub = null }: Props) {
  const label = useLabel();
  return (
    <span className={styles.mark}>
      <span className={`${styles.dot} ${DOTS[status]}`} />
      {label("status", status)}
      {sub !== null && ` · ${label("status", `${status}-${sub}`)}`}
    </span>
  );
}
