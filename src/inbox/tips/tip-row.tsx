import { VisuallyHidden } from "@mantine/core";
import { memo } from "react";
import type { TipStatus } from "../../core/station/tip-status.ts";
import type { TipSummary } from "../../core/station/tip-views.ts";
import { routeHref } from "../frame/route.ts";
import { Icon } from "../parts/icon.tsx";
import { Moment } from "../parts/moment.tsx";
import { useLabel } from "../session/use-label.ts";
import { useWords } from "../words/use-words.ts";
import { StatusMark } from "./status-mark.tsx";
import { TipMark } from "./tip-mark.tsx";
import styles from "./tip-rows.module.css";
import { UrgentMark } from "./urgent-mark.tsx";

interface Props {
  tip: TipSummary;
  open: boolean;
  /** Whether the Tab key stops here: at one row of the list, the arrows do the rest. */
  tabStop: boolean;
  status: TipStatus | null;
}

/** Memoized, because a list may have a thousand rows. */
export const TipRow = memo(function TipRow({ tip, open, tabStop, status }: Props) {
  const { words } = useWords();
  const label = useLabel();
  return (
    <a
      aria-current={open ? "true" : undefined}
      className={styles.row}
      data-unread={tip.unread > 0 || tip.status === "received"}
      data-urgent={tip.urgent}
      href={routeHref({ type: "tips", id: tip.id, status })}
      tabIndex={tabStop ? 0 : -1}
    >
      <span className={styles.category}>
        {tip.urgent && <UrgentMark />}
        {label("category", tip.category)}
      </span>
      <span className={styles.when}>
        <Moment at={tip.receivedAt} precision="hour" show="short" />
      </span>
      <span className={styles.facts}>
        <TipMark id={tip.id} />
        <span>{label("area", tip.area)}</span>
        <StatusMark status={tip.status} />
        {tip.mediaCount > 0 && (
          <span className={styles.media} title={words.tips.media(tip.mediaCount)}>
            <Icon name="clip" size={14} />
            <span aria-hidden="true">{tip.mediaCount}</span>
            <VisuallyHidden>{words.tips.media(tip.mediaCount)}</VisuallyHidden>
          </span>
        )}
        {tip.unread > 0 && <span className={styles.unread}>{words.tips.unread(tip.unread)}</span>}
      </span>
    </a>
  );
});
