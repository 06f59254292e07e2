import { Button, Textarea } from "@mantine/core";
import type { KeyboardEvent } from "react";
import type { TipDetail } from "../../core/station/tip-views.ts";
import type { TipContent } from "../../core/tip/tip-content.ts";
import { announce } from "../parts/announce.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { PageHeading } from "../parts/page-heading.tsx";
import { forwardTextOf, useForwardWords } from "../words/use-forward-words.ts";
import { useWords } from "../words/use-words.ts";
import { noteCompared, wasCompared } from "./compared-codes.ts";
import styles from "./forward.module.css";
import { ForwardTo } from "./forward-to.tsx";
import { PartView } from "./part-view.tsx";
import pane from "./tip-pane.module.css";
import { type Decision, partsOf, WHOLE } from "./tip-parts.ts";
import { useForward, useForwardKey } from "./use-forward.ts";
import { useForwardDraft } from "./use-forward-draft.ts";
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
  const { draft, change, end } = useForwardDraft(tip.id);
  const { station, reason, note, compared, decisions } = draft;
  const thread = useOpenedThread(tip.thread);
  const key = useForwardKey(tip.id, station);
  const close = () => {
    end();
    onClose();
  };
  const forward = useForward(tip.id, () => {
    announce(words.leaves);
    close();
  });
  const recipient = key.data?.recipient;
  const isKnown = recipient !== undefined && wasCompared(recipient);
  const parts = thread && partsOf(content, thread, LABELS);
  const left = parts?.filter(({ id }) => !decisions[id]?.isOut) ?? [];
  const isCompared = recipient !== undefined && compared === recipient;
  const isReady = recipient !== undefined && (isKnown || isCompared) && left.length > 0;
  const send = () => {
    if (!isReady || !parts) return;
    if (isCompared) noteCompared(recipient);
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
          hasChanged={compared !== null && recipient !== undefined && !isCompared}
          onChange={({ isCompared: isSame, ...to }) =>
            change({ ...to, compared: isSame ? (recipient ?? null) : null })
          }
          recipient={recipient}
          tip={tip}
          to={{ station, reason, isCompared }}
        />
        <Textarea
          autosize
          label={words.note}
          maxLength={2000}
          minRows={2}
          onChange={({ currentTarget }) => change({ note: currentTarget.value })}
          value={note}
        />
        <h3 className={styles.parts}>{words.parts}</h3>
        <p className={styles.hint}>
          {words.partsLead} {words.wordsHint}
        </p>
        {parts === null && <p role="status">{common.tip.opening}</p>}
        {parts?.map((part) => (
          <PartView
            {...{ part, lang: content.lang, tip: tip.id, include: words.include }}
            decision={decisions[part.id] ?? WHOLE}
            key={part.id}
            onChange={(decision: Decision) =>
              change({ decisions: { ...decisions, [part.id]: decision } })
            }
          />
        ))}
        {parts && left.length === 0 && <p role="alert">{words.nothing}</p>}
        {forward.error && <CallProblem error={forward.error} />}
        <div className={styles.tools}>
          <Button disabled={!isReady} loading={forward.isPending} onClick={send}>
            {words.send}
          </Button>
          <Button disabled={forward.isPending} onClick={close} variant="default">
            {common.app.cancel}
          </Button>
          {forward.isPending && <span role="status">{words.sending}</span>}
          {isReady && !forward.isPending && (
            <span className={styles.shortcut}>{common.thread.shortcut}</span>
          )}
          {station === "" && <span>{words.stationFirst}</span>}
          {recipient && !isKnown && !isCompared && <span>{words.codeFirst}</span>}
        </div>
      </div>
    </section>
  );
}
