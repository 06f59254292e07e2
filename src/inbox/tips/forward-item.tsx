import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { FORWARD_UNDO_MS, type ForwardView } from "../../core/station/tip-views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { announce } from "../parts/announce.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { Moment } from "../parts/moment.tsx";
import { useLabel } from "../session/use-label.ts";
import { useForwardWords } from "../words/use-forward-words.ts";
import styles from "./forward.module.css";
import { StatusMark } from "./status-mark.tsx";
import { useOwnerName } from "./use-assign.ts";

interface Props {
  tip: string;
  forward: ForwardView;
  /** It is about to leave the page. */
  onUndone(): void;
}

/** Where a tip went, why, and what it is there; before it leaves it can be taken back. */
export function ForwardItem({ tip, forward, onUndone }: Props) {
  const words = useForwardWords();
  const label = useLabel();
  const queries = useQueryClient();
  const { station, reason, officer, at, sent, outcome } = forward;
  const nameOf = useOwnerName();
  const left = useSecondsUntil(sent ? null : at + FORWARD_UNDO_MS);
  const undo = useMutation({
    mutationFn: () =>
      call(
        api.tips[":id"].forward.undo.$post({ param: { id: tip }, json: { forward: forward.id } }),
      ),
    onSuccess: () => {
      announce(words.undone);
      onUndone();
    },
    onSettled: () => readAgain(queries, ["tip", tip]),
  });
  const own = useRef<HTMLLIElement>(null);
  // The button that takes it back goes, perhaps with the focus.
  useEffect(() => {
    if (sent && document.activeElement === document.body)
      own.current?.focus({ preventScroll: true });
  }, [sent]);
  return (
    <li className={styles.item} ref={own} tabIndex={-1}>
      <p>
        <strong>{label("station", station)}</strong> · {words.reasons[reason]}
      </p>
      <p className={styles.hint}>
        <Moment at={new Date(at).toISOString()} precision="minute" show="full" />{" "}
        {words.by(nameOf(officer))}
      </p>
      {sent ? (
        <p className={styles.outcome}>
          {words.outcome} {outcome ? <StatusMark status={outcome} /> : words.noOutcome}
        </p>
      ) : (
        <p className={styles.tools}>
          <span>{words.leavesIn(left)}</span>
          <Button loading={undo.isPending} onClick={() => undo.mutate()} size="compact-sm">
            {words.undo}
          </Button>
        </p>
      )}
      {undo.error && <CallProblem error={undo.error} />}
    </li>
  );
}

/** Whole seconds until a moment, counted down. */
function useSecondsUntil(moment: number | null): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (moment === null) return;
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [moment]);
  return moment === null ? 0 : Math.max(0, Math.ceil((moment - now) / 1000));
}
