import { useIsFetching } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import type { TipDetail } from "../../core/station/tip-views.ts";
import { tipContentSchema } from "../../core/tip/tip-content.ts";
import { absoluteMoment } from "../format/moment.ts";
import { useLabel } from "../session/use-label.ts";
import { useOfficers } from "../session/use-officers.ts";
import { useOpenSession } from "../session/use-session.ts";
import { pickText } from "../words/languages.ts";
import { useGradeWords } from "../words/use-grade-words.ts";
import { usePaperWords } from "../words/use-paper-words.ts";
import { useTipPageWords } from "../words/use-tip-page-words.ts";
import { useWords } from "../words/use-words.ts";
import { boxesOf, countMask, type Mask, maskContent, maskedParts, maskThread } from "./mask-tip.ts";
import { maskedLine } from "./masked-line.ts";
import { PaperEntry } from "./paper-entry.tsx";
import { PaperFields } from "./paper-fields.tsx";
import { NO_BOXES, PaperPhotos, usePaperPhotos } from "./paper-photos.tsx";
import { PaperTimeline } from "./paper-timeline.tsx";
import styles from "./print-sheet.module.css";
import { factsOf } from "./tip-facts.ts";
import { useOpened } from "./use-opened.ts";
import { useOpenedThread } from "./use-opened-thread.ts";
import { usePageMargins } from "./use-page-margins.ts";

interface Props {
  tip: TipDetail;
  /** What is hidden; null: it is whole. */
  mask: Mask | null;
  onPrinted(): void;
}

/**
 * A tip as it is printed, apart from its page: no control, everything unfolded, photos at the end.
 * Prints as soon as all of it is there, and calls `onPrinted` when that is over.
 */
export function PrintSheet({ tip, mask, onPrinted }: Props) {
  const { words: all, lang } = useWords();
  const words = usePaperWords();
  const { timeline } = useTipPageWords();
  const label = useLabel();
  const { photos, masked } = useSheet(tip, mask);
  const sheet = useRef<HTMLElement>(null);
  usePrinting(tip, { sheet, isReady: photos !== null, onPrinted });
  return createPortal(
    <article aria-label={words.tip(tip.number)} className={styles.sheet} lang={lang} ref={sheet}>
      <h1>
        {words.tip(tip.number)} · {label("category", tip.category)}
      </h1>
      <PaperFacts masked={masked} tip={tip} />
      <h2>{all.tip.content}</h2>
      <PaperFields mask={mask} tip={tip} />
      <h2>{all.thread.title}</h2>
      {tip.thread.length === 0 && <p>{words.nothing}</p>}
      {tip.thread.map((entry) => (
        <PaperEntry entry={entry} key={entry.id} mask={mask} />
      ))}
      <h2>{timeline.title}</h2>
      <PaperTimeline tip={tip} />
      <PaperPhotos photos={photos ?? []} />
    </article>,
    document.body,
  );
}

/** Its photos (null: not yet), and what a masked copy says of itself (null: it is whole). */
function useSheet(tip: TipDetail, mask: Mask | null) {
  const words = usePaperWords();
  const { id, sealed, digest } = tip;
  const opened = useOpened({ name: `tip ${id}`, sealed, digest, schema: tipContentSchema });
  const thread = useOpenedThread(tip.thread, { notes: mask !== null });
  const content = opened.type === "opened" ? opened.value : null;
  const parts = content && thread && maskedParts(content, thread, {});
  const photos = usePaperPhotos(tip, {
    content: mask && content ? maskContent(content, mask) : content,
    thread: opened.type === "opening" ? null : maskThread(thread, mask),
    boxes: mask && parts ? boxesOf(parts, mask) : NO_BOXES,
  });
  const masked = mask && parts && maskedLine(countMask(parts, mask), words);
  return { photos, masked };
}

/** What is known of it, and who printed it and when: that stands on each page. */
function PaperFacts({ tip, masked }: { tip: TipDetail; masked: string | null }) {
  const { lang } = useWords();
  const words = usePaperWords();
  const grades = useGradeWords();
  const label = useLabel();
  const { me } = useOpenSession();
  const { data } = useOfficers();
  const owner = data?.officers.find(({ id }) => id === tip.owner)?.name ?? null;
  const printedAt = useRef(absoluteMoment(new Date(), lang, "minute")).current;
  const station = pickText(me.station.name, lang) ?? me.station.id;
  usePageMargins({
    top: `${words.tip(tip.number)} · ${station}${masked ? ` · ${words.masked.copy}` : ""}`,
    bottom: `${words.printedBy}: ${me.officer.name}, ${printedAt}`,
  });
  const facts = [
    [words.station, station],
    ...factsOf({ tip, words, grades, label, owner }),
    [words.received, absoluteMoment(new Date(tip.receivedAt), lang, "hour")],
    [words.printedBy, me.officer.name],
    [words.printedAt, printedAt],
  ];
  return (
    <>
      {masked && (
        <p>
          <strong className={styles.mark}>{masked}</strong>
        </p>
      )}
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

interface Printing {
  sheet: { readonly current: HTMLElement | null };
  isReady: boolean;
  onPrinted(): void;
}

/** Prints once, when nothing of the tip is being opened any more, and its map and each picture are there. */
function usePrinting({ id, thread }: TipDetail, { sheet, isReady, onPrinted }: Printing): void {
  const names = new Set<unknown>([`tip ${id}`, ...thread.map((entry) => `entry ${entry.id}`)]);
  const isOpening = useIsFetching({
    predicate: ({ queryKey: [kind, of] }) =>
      kind === "town-map" || (kind === "opened" && names.has(of)),
  });
  useEffect(() => {
    if (!isReady || isOpening > 0) return;
    let isOver = false;
    addEventListener("afterprint", onPrinted);
    const pictures = [...(sheet.current?.querySelectorAll("img") ?? [])];
    void Promise.allSettled(pictures.map((picture) => picture.decode())).then(() => {
      if (!isOver) print();
    });
    return () => {
      isOver = true;
      removeEventListener("afterprint", onPrinted);
    };
  }, [isOpening, isReady, onPrinted, sheet]);
}
