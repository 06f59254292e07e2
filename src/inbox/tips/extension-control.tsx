import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { EXTENSION_REASONS, type ExtensionReason } from "../../core/station/clock-views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { lastDayOf } from "../format/deadline.ts";
import { calendarDay } from "../format/moment.ts";
import { announce } from "../parts/announce.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { useProposals } from "../session/use-proposals.ts";
import { useOpenSession } from "../session/use-session.ts";
import { WaitingNote } from "../session/waiting-note.tsx";
import { useClockWords } from "../words/use-clock-words.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./tip-clocks.module.css";

/** Proposes more time for a tip's result, until then (ISO 8601). A head confirms it. */
export function ExtensionControl({ id, until }: { id: string; until: string }) {
  const { lang } = useWords();
  const words = useClockWords();
  const { timezone } = useOpenSession().me;
  const queries = useQueryClient();
  const { data } = useProposals();
  const propose = useMutation({
    mutationFn: (reason: ExtensionReason) =>
      call(api.tips[":id"].extension.$post({ param: { id }, json: { reason } })),
    onSuccess: () => announce(words.asked),
    onSettled: () => readAgain(queries, ["proposals"], ["tip", id]),
  });
  const isAsked = data?.proposals.some(
    ({ kind, subject }) => kind === "extend-deadline" && subject === id,
  );
  if (isAsked) return <WaitingNote subject={id} />;
  return (
    <details className={styles.more}>
      <summary>{words.extend(calendarDay(lastDayOf(until, timezone), lang))}</summary>
      <div className={styles.choices}>
        {EXTENSION_REASONS.map((reason) => (
          <Button
            disabled={propose.isPending}
            key={reason}
            onClick={() => propose.mutate(reason)}
            size="compact-sm"
            variant="default"
          >
            {words.extendFor(words.reasons[reason])}
          </Button>
        ))}
      </div>
      <p className={styles.note}>{words.extendHint}</p>
      {propose.error && <CallProblem error={propose.error} />}
    </details>
  );
}
