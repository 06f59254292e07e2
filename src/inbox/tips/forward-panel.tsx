import { Button, Textarea } from "@mantine/core";
import { type KeyboardEvent, useState } from "react";
import type { TipDetail } from "../../core/station/tip-views.ts";
import type { TipContent } from "../../core/tip/tip-content.ts";
import { announce } from "../parts/announce.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { PageHeading } from "../parts/page-heading.tsx";
import { forwardTextOf, useForwardWords } from "../words/use-forward-words.ts";
import { useWords } from "../words/use-words.ts";
import { noteCompared, wasCompared } from "./compared-codes.ts";
import styles from "./forward.module.css";
import { ForwardPartView } from "./forward-part-view.tsx";
import { type Decision, type Decisions, partsOf, WHOLE } from "./forward-parts.ts";
import { ForwardTo, type To } from "./forward-to.tsx";
import pane from "./tip-pane.module.css";
import { useForward, useForwardKey } from "./use-forward.ts";
import { useOpenedThread } from "./use-opened-thread.ts";

const LABELS = {
  officer: forwardTextOf(({ question }) => question),
  resident: forwardTextOf(({ answer }) => answer),
};

interface Props {
  tip: TipDetail;
  content: TipContent;
  onClose(): void;
}

/** Chooses where a tip goes, why, and what of it. */
export function ForwardPanel({ tip, content, onClose }: Props) {
  const words = useForwardWords();
  const { words: common } = useWords();
  const [to, setTo] = useState<To>({ station: "", reason: "theirs", isCompared: false });
  const [note, setNote] = useState("");
  const [decisions, setDecisions] = useState<Decisions>({});
  const thread = useOpenedThread(tip.thread);
  const key = useForwardKey(tip.id, to.station);
  const forward = useForward(() => {
    announce(words.leaves);
    onClose();
  });
  const recipient = key.data?.recipient;
  const isKnown = recipient !== undefined && wasCompared(recipient);
  const parts = thread && partsOf(content, thread, LABELS);
  const left = parts?.filter(({ id }) => !decisions[id]?.isOut) ?? [];
  const isReady = recipient !== undefined && (isKnown || to.isCompared) && left.length > 0;
  const send = () => {
    if (!isReady || !parts) return;
    if (to.isCompared) noteCompared(recipient);
    const { station, reason } = to;
    forward.mutate({
      ...{ tip: tip.id, station, recipient, reason, note: note.trim() },
      ...{ content, parts, decisions },
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || forward.isPending) return;
    event.preventDefault();
    send();
  };
  return (
    <section aria-label={words.title} className={pane.card} onKeyDown={onKeyDown}>
      <div className={pane.cardHead}>
        <PageHeading className={pane.cardTitle} focusOn={`forward ${tip.id}`} level={2}>
          {words.title}
        </PageHeading>
      </div>
      <div className={`${pane.cardBody} ${styles.panel}`}>
        <p>{words.lead}</p>
        <ForwardTo
          error={key.error}
          from={content.forwarded?.from}
          isKnown={isKnown}
          onChange={setTo}
          recipient={recipient}
          tip={tip}
          to={to}
        />
        <Textarea
          autosize
          label={words.note}
          maxLength={2000}
          minRows={2}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
          value={note}
        />
        <h3 className={styles.parts}>{words.parts}</h3>
        <p className={styles.hint}>
          {words.partsLead} {words.wordsHint}
        </p>
        {parts === null && <p role="status">{common.tip.opening}</p>}
        {parts?.map((part) => (
          <ForwardPartView
            decision={decisions[part.id] ?? WHOLE}
            key={part.id}
            lang={content.lang}
            onChange={(decision: Decision) =>
              setDecisions((known) => ({ ...known, [part.id]: decision }))
            }
            part={part}
            tip={tip.id}
          />
        ))}
        {parts && left.length === 0 && <p role="alert">{words.nothing}</p>}
        {forward.error && <CallProblem error={forward.error} />}
        <div className={styles.tools}>
          <Button disabled={!isReady} loading={forward.isPending} onClick={send}>
            {words.send}
          </Button>
          <Button disabled={forward.isPending} onClick={onClose} variant="default">
            {common.app.cancel}
          </Button>
          {forward.isPending && <span role="status">{words.sending}</span>}
          {isReady && !forward.isPending && (
            <span className={styles.shortcut}>{common.thread.shortcut}</span>
          )}
        </div>
      </div>
    </section>
  );
}
