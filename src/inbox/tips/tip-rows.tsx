import { type FocusEvent, useEffect, useRef, useState } from "react";
import type { TipStatus, TipSummary } from "../../core/station/views.ts";
import { moveInList } from "./move-in-list.ts";
import styles from "./tip-list.module.css";
import { TipRow } from "./tip-row.tsx";
import { urgentFirst } from "./urgent-first.ts";

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
  const shown = urgentFirst(tips);
  const [lastAt, setLastAt] = useState<string | null>(null);
  const stop = [openId, lastAt].find((id) => shown.some((tip) => tip.id === id)) ?? shown[0]?.id;
  const onFocus = (event: FocusEvent<HTMLElement>) =>
    setLastAt(event.target.closest<HTMLElement>("[data-tip]")?.dataset.tip ?? null);
  return (
    <ul className={styles.rows} onFocus={onFocus} onKeyDown={moveInList} ref={list}>
      {shown.map((tip) => (
        <li data-tip={tip.id} key={tip.id}>
          <TipRow open={tip.id === openId} status={status} tabStop={tip.id === stop} tip={tip} />
        </li>
      ))}
    </ul>
  );
}
