import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { announce } from "../parts/announce.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { Moment } from "../parts/moment.tsx";
import { useOpenSession } from "../session/use-session.ts";
import { useShiftWords } from "../words/use-shift-words.ts";
import { CountsView } from "./counts-view.tsx";
import styles from "./shift.module.css";
import type { OpenedShift } from "./use-shifts.ts";

/** One handover. A colleague takes it over here. */
export function ShiftCard({ handover }: { handover: OpenedShift }) {
  const words = useShiftWords();
  const { by, at, counts, note, taken } = handover;
  return (
    <article className={styles.card}>
      <p className={styles.who}>
        <strong>{words.by(by.name)}</strong> <Moment at={at} precision="minute" show="full" />
      </p>
      <CountsView counts={counts} />
      <p className={styles.note}>{note === null ? words.unreadable : note || words.nothing}</p>
      {taken === null ? (
        <TakeOver handover={handover} />
      ) : (
        <p className={styles.who}>
          {words.taken(taken.by.name)} <Moment at={taken.at} precision="minute" show="full" />
        </p>
      )}
    </article>
  );
}

function TakeOver({ handover: { id, by } }: { handover: OpenedShift }) {
  const words = useShiftWords();
  const queries = useQueryClient();
  const { me } = useOpenSession();
  const take = useMutation({
    mutationFn: () => call(api.shifts[":id"].taking.$post({ param: { id }, json: {} })),
    onSuccess: () => announce(words.takenOver),
    onSettled: () => readAgain(queries, ["shifts"]),
  });
  if (by.id === me.officer.id) return <p className={styles.waits}>{words.ownWaits}</p>;
  return (
    <div className={styles.action}>
      {take.error && <CallProblem error={take.error} />}
      <Button loading={take.isPending} onClick={() => take.mutate()}>
        {words.takeOver}
      </Button>
    </div>
  );
}
