import { Skeleton } from "@mantine/core";
import { useRef } from "react";
import { countHeld, type ListView } from "../frame/list-view.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { useListWords } from "../words/use-list-words.ts";
import { useWords } from "../words/use-words.ts";
import { BulkBar } from "./bulk-bar.tsx";
import { Crowd } from "./crowd.tsx";
import { afterDeed } from "./deed.ts";
import { EmptyList } from "./empty-list.tsx";
import type { Over } from "./over.ts";
import styles from "./tip-list.module.css";
import { ROW_PX } from "./tip-row.tsx";
import { TipRows } from "./tip-rows.tsx";
import { useActiveRow } from "./use-active-row.ts";
import type { Chosen } from "./use-chosen.ts";
import type { Deeds } from "./use-deeds.ts";
import type { Owners } from "./use-owners.ts";
import { useRowsInView } from "./use-rows-in-view.ts";
import { useTipCounts } from "./use-tip-counts.ts";
import { useTipPages } from "./use-tip-pages.ts";
import { useWork } from "./use-work.ts";

interface Props {
  openId: string | null;
  view: ListView;
  chosen: Chosen;
  officers: Owners;
  deeds: Deeds;
  onOver(over: Over): void;
}

/** The tips of one view, what is chosen of them, and what the keys do with them. */
export function WorkList({ openId, view, chosen, officers, deeds, onOver }: Props) {
  const words = useListWords();
  const list = useRef<HTMLUListElement>(null);
  const span = useRowsInView(list, ROW_PX);
  const { rows: stored, first, whole, error, retry } = useTipPages(view, span);
  const rows = deeds.pending ? stored.map((tip) => afterDeed(tip, deeds.pending)) : stored;
  const active = useActiveRow(list, { rows, openId });
  const work = useWork({ rows, active, chosen, openId, view, officers, deeds, onOver });
  const counts = useTipCounts();
  const known = countHeld(view) === 0 ? counts?.[view.filter] : undefined;
  const isGrouped = view.matter === null && rows.some(({ matter }) => matter !== null);
  const end = isGrouped && known !== undefined ? words.endOf(rows.length, known) : words.end;
  return (
    <>
      <div className={styles.scroll}>
        {error && (
          <div className={styles.problem}>
            <CallProblem error={error} onRetry={retry} />
          </div>
        )}
        {first && <Crowd crowd={first.crowd} openId={openId} view={view} />}
        {first === undefined && !error && <WaitingTips />}
        {first?.tips.length === 0 && <EmptyList openId={openId} view={view} />}
        <TipRows
          active={active}
          chosen={chosen}
          list={list}
          openId={openId}
          ownerOf={({ owner }) => owner && (officers.nameOf(owner) ?? words.leaver)}
          rows={rows}
          // Filters count tips, of which a line may stand for many.
          size={whole ? rows.length : isGrouped ? -1 : (known ?? -1)}
          span={span}
          view={view}
        />
        {rows.length > 0 && <p className={styles.foot}>{whole ? end : words.loading}</p>}
      </div>
      <BulkBar
        chosen={chosen}
        isUnopened={rows.some(({ id, opened }) => !opened && chosen.ids?.has(id))}
        onAssign={work.assign}
        onLink={work.link}
        onStatus={work.status}
      />
    </>
  );
}

function WaitingTips() {
  const { words } = useWords();
  return (
    <div aria-label={words.app.loading} className={styles.waiting} role="status">
      <Skeleton height={48} />
      <Skeleton height={48} />
      <Skeleton height={48} />
    </div>
  );
}
