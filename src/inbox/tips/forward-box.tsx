import { Button } from "@mantine/core";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { TipDetail } from "../../core/station/tip-views.ts";
import { tipContentSchema } from "../../core/tip/tip-content.ts";
import { useLabel } from "../session/use-label.ts";
import { useMay } from "../session/use-may.ts";
import { useForwardWords } from "../words/use-forward-words.ts";
import styles from "./forward.module.css";
import { ForwardItem } from "./forward-item.tsx";
import { loadForwardPanel } from "./load-forward-panel.ts";
import { usePlaceWish } from "./place-wish.ts";
import pane from "./tip-pane.module.css";
import { useForwardDraft } from "./use-forward-draft.ts";
import { useOpened } from "./use-opened.ts";

const ForwardPanel = lazy(async () => ({ default: (await loadForwardPanel()).ForwardPanel }));

/** Where a tip was forwarded, and the way to forward it: where it may go anywhere. */
export function ForwardBox({ tip }: { tip: TipDetail }) {
  const words = useForwardWords();
  const label = useLabel();
  const may = useMay("forward-tip");
  // The resident reads the status, and nothing of where a tip went.
  const isPassed = tip.status !== "received" && tip.status !== "checking";
  const { id, sealed, digest, forwards, forwardTo } = tip;
  const opened = useOpened({ name: `tip ${id}`, sealed, digest, schema: tipContentSchema });
  const [isOpen, setOpen] = useState(false);
  const { isBegun, attempt, end } = useForwardDraft(id);
  const box = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  // Where the panel was, the focus stays: on what was just sent, or the button.
  useEffect(() => {
    if (wasOpen.current && !isOpen) box.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  // Its answer was lost.
  const isThere = forwards.some((forward) => forward.id === attempt);
  useEffect(() => {
    if (isThere && !isOpen) end();
  }, [isThere, isOpen, end]);
  // Shown as soon as the tip can be forwarded.
  usePlaceWish(id, (place) => {
    if (place === "forward") setOpen(true);
    return place === "forward";
  });
  const mayForward = may && forwardTo.length > 0 && opened.type === "opened";
  if (forwards.length === 0 && !mayForward) return null;
  return (
    <div className={styles.all} ref={box} tabIndex={-1}>
      {forwards.length > 0 && (
        <section className={pane.card}>
          <div className={pane.cardHead}>
            <h2 className={pane.cardTitle}>{words.sent}</h2>
          </div>
          <ul className={styles.forwards}>
            {forwards.map((forward) => (
              <ForwardItem
                forward={forward}
                key={forward.id}
                onUndone={() => box.current?.focus()}
                tip={id}
              />
            ))}
          </ul>
          {!isPassed && <p className={styles.untold}>{words.untold(label("status", "passed"))}</p>}
        </section>
      )}
      {mayForward && !isOpen && (
        <p>
          <Button onClick={() => setOpen(true)} size="compact-sm" variant="default">
            {isBegun ? words.goOn : words.open}
          </Button>
        </p>
      )}
      {mayForward && isOpen && (
        <Suspense>
          <ForwardPanel content={opened.value} onClose={() => setOpen(false)} tip={tip} />
        </Suspense>
      )}
    </div>
  );
}
