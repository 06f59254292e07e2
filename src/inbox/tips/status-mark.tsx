import type { TipStatus } from "../../core/station/views.ts";
import { useLabel } from "../session/use-label.ts";
import styles from "./status-mark.module.css";

export function StatusMark({ status }: { status: TipStatus }) {
  const label = useLabel();
  return (
    <span className={styles.mark}>
      <span className={styles.dot} data-status={status} />
      {label("status", status)}
    </span>
  );
}
