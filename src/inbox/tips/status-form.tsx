import { Button, Textarea } from "@mantine/core";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import { isEnd, lacksReason, type TipStatus } from "../../core/station/tip-status.ts";
import type { TipDetail } from "../../core/station/tip-views.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { useDraft } from "../session/use-draft.ts";
import { useLabel } from "../session/use-label.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useStatusWords } from "../words/use-status-words.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./status-form.module.css";
import { SubStatusChoice } from "./sub-status-choice.tsx";
import { MAX_SENTENCE, useChangeStatus } from "./use-change-status.ts";
import { useMailbox } from "./use-mailbox.ts";
import { useNight } from "./use-night.tsx";

interface Props {
  tip: TipDetail;
  status: TipStatus;
  onClose(): void;
  onSet(how: "sent" | "waits"): void;
}

/** What goes with a status, and the button that sets it. The focus is on what is needed next. */
export function StatusForm({ tip, status, onClose, onSet }: Props) {
  const { words } = useWords();
  const own = useStatusWords();
  const label = useLabel();
  const { me } = useOpenSession();
  const to = useMailbox(tip);
  const [sentence, write] = useDraft(`status ${tip.id}`);
  const isSame = status === tip.status;
  const [subStatus, setSubStatus] = useState(isSame ? tip.subStatus : null);
  const night = useNight(tip, "statusWaits");
  const change = useChangeStatus(tip, to, (how) => {
    write("");
    onSet(how);
  });
  const text = to === null ? "" : sentence.trim();
  const left = MAX_SENTENCE - text.length;
  const lacks = lacksReason({ status, subStatus }, me.subStatuses);
  const isNothing = isSame && subStatus === tip.subStatus && text === "";
  const isReady = !lacks && !isNothing && left >= 0;
  const set = (event?: FormEvent | KeyboardEvent) => {
    event?.preventDefault();
    if (isReady && !change.isPending) change.mutate({ status, subStatus, text, now: night.now });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") onClose();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) set(event);
  };
  const name = label("status", status);
  return (
    <form className={styles.form} onKeyDown={onKeyDown} onSubmit={set}>
      <SubStatusChoice chosen={subStatus} onChoose={setSubStatus} status={status} />
      {to !== null && (
        <Textarea
          autosize
          description={own.hint}
          error={left < 0 && own.left(left)}
          label={own.sentence}
          maxRows={6}
          minRows={1}
          onChange={(event) => write(event.currentTarget.value)}
          readOnly={change.isPending}
          size="sm"
          value={sentence}
        />
      )}
      {!isNothing && night.note}
      {isEnd(status) && !isEnd(tip.status) && (
        <p className={styles.ends}>{own.ends(me.closedTipDays)}</p>
      )}
      {change.error && <CallProblem error={change.error} onRetry={() => set()} />}
      <div className={styles.buttons}>
        {text !== "" && left >= 0 && <span className={styles.left}>{own.left(left)}</span>}
        <Button disabled={change.isPending} onClick={onClose} size="xs" variant="default">
          {words.app.cancel}
        </Button>
        <Button
          autoFocus={!lacks}
          disabled={!isReady}
          loading={change.isPending}
          size="xs"
          type="submit"
        >
          {isEnd(status) ? own.end(name) : own.set(name)}
        </Button>
      </div>
    </form>
  );
}
