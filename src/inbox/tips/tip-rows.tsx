import { useEffect, useRef } from "react";
import type { TipStatus, TipSummary } from "../../core/station/views.ts";
import styles from "./tip-list.module.css";
import { TipRow } from "./tip-row.tsx";

interface Props {
  tips: TipSummary[];
  openId: string | null;
  status: TipStatus | null;
}

export function TipRows({ tips, openId, status }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const lastOpen = useRef(openId);
  // Coming back from a tip restores the scroll position of the list.
  useEffect(() => {
    const left = openId === null ? lastOpen.current : null;
    lastOpen.current = openId;
    const row = [...(list.current?.children ?? [])].find(
      (item) => item instanceof HTMLElement && item.dataset.tip === left,
    );
    row?.querySelector("a")?.focus();
  }, [openId]);
  return (
    <ul className={styles.rows} ref={list}>
      {tips.map((tip) => (
        <li data-tip={tip.id} key={tip.id}>
          <TipRow open={tip.id === openId} status={status} tip={tip} />
        </li>
      ))}
    </ul>
  );
}
