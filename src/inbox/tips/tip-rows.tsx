import { type FocusEvent, useEffect, useRef, useState } from "react";
import type { TipStatus } from "../../core/station/tip-status.ts";
import type { TipSummary } from "../../core/station/tip-views.ts";
import { useWords } from "../words/use-words.ts";
import { moveInList } from "./move-in-list.ts";
import styles from "./tip-list.module.css";
import { TipRow } from "./tip-row.tsx";
import { urgentFirst } from "./urgent-first.ts";
import type { Chosen } from "./use-chosen.ts";

interface Props {
  tips: TipSummary[];
  openId: string | null;
  status: TipStatus | null;
  chosen: Chosen;
}

export function TipRows({ tips, openId, status, chosen }: Props) {
  const { words } = useWords();
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
        <li className={chosen.ids ? styles.choosing : undefined} data-tip={tip.id} key={tip.id}>
          {chosen.ids && (
            <input
              aria-label={words.exports.chooseOne(tip.id.slice(0, 4))}
              checked={chosen.ids.has(tip.id)}
              onChange={() => chosen.toggle(tip.id)}
              type="checkbox"
            />
          )}
          <TipRow open={tip.id === openId} status={status} tabStop={tip.id === stop} tip={tip} />
        </li>
      ))}
    </ul>
  );
}
