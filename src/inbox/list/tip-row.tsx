import { VisuallyHidden } from "@mantine/core";
import { type CSSProperties, memo } from "react";
import type { TipSummary } from "../../core/station/tip-views.ts";
import { Icon } from "../parts/icon.tsx";
import { Moment } from "../parts/moment.tsx";
import type { FirstLine } from "../reading/tip-reader.ts";
import { useLabel } from "../session/use-label.ts";
import { StatusMark } from "../tips/status-mark.tsx";
import { TimeLeft } from "../tips/time-left.tsx";
import { UrgentMark } from "../tips/urgent-mark.tsx";
import { useListWords } from "../words/use-list-words.ts";
import { useWords } from "../words/use-words.ts";
import { LineText } from "./line-text.tsx";
import styles from "./tip-rows.module.css";

/** Of every row, in px: two lines, and room for a thumb. */
export const ROW_PX = 64;

interface Props {
  tip: TipSummary;
  /** Name of its owner; null: nobody's. */
  owner: string | null;
  href: string;
  /** Its place in the list, and the length of the list (-1: not known). */
  index: number;
  size: number;
  open: boolean;
  /** Whether the Tab key stops here: at one row of the list, the arrows do the rest. */
  tabStop: boolean;
  /** Whether it is chosen; null: nobody is choosing. */
  chosen: boolean | null;
  onChoose(id: string): void;
  order: "event" | "arrival" | "deadline";
  /** Absent: it is not read yet. */
  line: FirstLine | undefined;
}

/** Memoized, because the list is drawn anew with every step of scrolling. */
export const TipRow = memo(function TipRow(row: Props) {
  const { tip, chosen, index, size } = row;
  const words = useListWords();
  const place: CSSProperties = { top: index * ROW_PX, height: ROW_PX };
  return (
    <li
      aria-posinset={index + 1}
      aria-setsize={size}
      className={styles.item}
      data-choosing={chosen !== null}
      data-tip={tip.id}
      style={place}
    >
      {chosen !== null && (
        <label className={styles.box}>
          <input
            aria-label={words.chooseOne(tip.number)}
            checked={chosen}
            onChange={() => row.onChoose(tip.id)}
            tabIndex={-1}
            type="checkbox"
          />
        </label>
      )}
      <a
        aria-current={row.open ? "true" : undefined}
        className={styles.row}
        data-unseen={!tip.seen}
        data-urgent={tip.urgent}
        href={row.href}
        tabIndex={row.tabStop ? 0 : -1}
      >
        <WhatLine {...row} />
        <StateLine {...row} />
      </a>
    </li>
  );
});

function WhatLine({ tip, order }: Props) {
  const { words } = useWords();
  const list = useListWords();
  const label = useLabel();
  const category = label("category", tip.category);
  const area = label("area", tip.area);
  return (
    <span className={styles.line}>
      <span className={styles.dot} title={tip.seen ? undefined : list.unseen}>
        {!tip.seen && <VisuallyHidden>{list.unseen}</VisuallyHidden>}
      </span>
      <span className={styles.number} translate="no">
        {tip.number}
      </span>
      <span className={styles.category} title={category}>
        {category}
      </span>
      <span className={styles.area} title={area}>
        {area}
      </span>
      {tip.matterSize > 1 && (
        <span className={styles.matter} title={list.alike(tip.matterSize - 1)}>
          <span aria-hidden="true">+{tip.matterSize - 1}</span>
          <VisuallyHidden>{list.alike(tip.matterSize - 1)}</VisuallyHidden>
        </span>
      )}
      {tip.mediaCount > 0 && (
        <span className={styles.media} title={words.tips.media(tip.mediaCount)}>
          <Icon name="clip" size={13} />
          <VisuallyHidden>{words.tips.media(tip.mediaCount)}</VisuallyHidden>
        </span>
      )}
      {tip.urgent && <UrgentMark />}
      {tip.unread > 0 && (
        <span className={styles.answered} title={list.answers(tip.unread)}>
          <Icon name="message" size={13} />
          <span className={styles.long}>{list.answers(tip.unread)}</span>
          <span aria-hidden="true" className={styles.short}>
            {tip.unread}
          </span>
        </span>
      )}
      <span className={styles.when}>
        <Moment
          at={order === "event" ? tip.eventAt : tip.receivedAt}
          precision="hour"
          show="short"
        />
      </span>
    </span>
  );
}

function StateLine({ tip, owner, line }: Props) {
  return (
    <span className={styles.line}>
      <span className={styles.status}>
        <StatusMark status={tip.status} />
      </span>
      <span className={styles.words}>
        <LineText line={line} query="" />
      </span>
      {owner !== null && (
        <span className={styles.owner} title={owner}>
          <Icon name="person" size={13} />
          {owner}
        </span>
      )}
      <span className={styles.due}>
        <TimeLeft dueAt={tip.dueAt} />
      </span>
    </span>
  );
}
