import { useIsFetching } from "@tanstack/react-query";
import { useEffect } from "react";
import { createPortal } from "react-dom";
import type { TipDetail } from "../../core/station/tip-views.ts";
import { absoluteMoment } from "../format/moment.ts";
import { useLabel } from "../session/use-label.ts";
import { useOfficers } from "../session/use-officers.ts";
import { useOpenSession } from "../session/use-session.ts";
import { pickText } from "../words/languages.ts";
import { usePaperWords } from "../words/use-paper-words.ts";
import { useWords } from "../words/use-words.ts";
import { PaperEntry } from "./paper-entry.tsx";
import { PaperFields } from "./paper-fields.tsx";
import styles from "./print-sheet.module.css";
import { factsOf, standingName } from "./tip-facts.ts";

/**
 * A tip as it is printed, apart from its page: no control, no picture, everything unfolded. Prints
 * as soon as all of it is opened, and calls `onPrinted` when that is over.
 */
export function PrintSheet({ tip, onPrinted }: { tip: TipDetail; onPrinted(): void }) {
  const { words: all, lang } = useWords();
  const words = usePaperWords();
  const label = useLabel();
  const { me } = useOpenSession();
  const { data } = useOfficers();
  const owner = data?.officers.find(({ id }) => id === tip.owner)?.name ?? null;
  usePrinting(tip, onPrinted);
  const moment = (at: string, precision: "hour" | "minute") =>
    absoluteMoment(new Date(at), lang, precision);
  const facts = [
    [words.station, pickText(me.station.name, lang) ?? me.station.id],
    ...factsOf({ tip, words, label, owner }),
    [words.received, moment(tip.receivedAt, "hour")],
    [words.printedBy, me.officer.name],
    [words.printedAt, absoluteMoment(new Date(), lang, "minute")],
  ];
  const changes = tip.events.filter(({ kind }) => kind === "status");
  return createPortal(
    <article aria-label={words.tip(tip.number)} className={styles.sheet} lang={lang}>
      <h1>
        {words.tip(tip.number)} · {label("category", tip.category)}
      </h1>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h2>{all.tip.content}</h2>
      <PaperFields tip={tip} />
      <h2>{all.thread.title}</h2>
      {tip.thread.map((entry) => (
        <PaperEntry entry={entry} key={entry.id} />
      ))}
      <h2>{words.history}</h2>
      <ol className={styles.changes}>
        {changes.map(({ at, value, officer }) => (
          <li key={`${at} ${value}`}>
            {moment(at, "minute")}: {standingName(value, label)} ({officer})
          </li>
        ))}
      </ol>
    </article>,
    document.body,
  );
}

/** Prints once, when nothing of the tip is being opened any more. */
function usePrinting({ id, thread }: TipDetail, onPrinted: () => void): void {
  const names = new Set<unknown>([`tip ${id}`, ...thread.map((entry) => `entry ${entry.id}`)]);
  const isOpening = useIsFetching({
    queryKey: ["opened"],
    predicate: ({ queryKey }) => names.has(queryKey[1]),
  });
  useEffect(() => {
    if (isOpening > 0) return;
    addEventListener("afterprint", onPrinted);
    print();
    return () => removeEventListener("afterprint", onPrinted);
  }, [isOpening, onPrinted]);
}
