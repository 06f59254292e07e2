import type { TipStatus } from "../../core/station/tip-views.ts";
import { useLabel } from "../session/use-label.ts";
import styles from "./status-mark.module.css";

const DOTS: Record<TipStatus, string | undefined> = {
  received: styles.received,
  checking: styles.checking,
  acting: styles.acting,
  closed: styles.closed,
};

export function StatusMark({ status }: { status: TipStatus }) {
  const label = useLabel();
  return (
    <span className={styles.mark}>
      <span className={`${styles.dot} ${DOTS[status]}`} />
      {label("status", status)}
    </span>
  );
}
