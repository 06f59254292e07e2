import { useMutation, useQueryClient } from "@tanstack/react-query";
import { TIP_STATUSES, type TipDetail, type TipStatus } from "../../core/station/tip-views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { useWords } from "../words/use-words.ts";
import styles from "./status-control.module.css";
import { StatusMark } from "./status-mark.tsx";
import { TipRating } from "./tip-rating.tsx";

/**
 * Uses buttons, not radio buttons: an arrow key in a radio group would set, and record, every
 * status that it passes.
 */
export function StatusControl({ tip }: { tip: TipDetail }) {
  const { words } = useWords();
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: (status: TipStatus) =>
      call(api.tips[":id"].status.$put({ param: { id: tip.id }, json: { status } })),
    onMutate: () => queries.cancelQueries({ queryKey: ["tip", tip.id] }),
    onSuccess: (_done, status) =>
      queries.setQueryData<TipDetail>(["tip", tip.id], (known) => known && { ...known, status }),
    onSettled: () => readAgain(queries, ["tip", tip.id], ["tips"]),
  });
  const shown = change.isPending ? change.variables : tip.status;
  return (
    <>
      <fieldset aria-label={words.tip.status} className={styles.control}>
        {TIP_STATUSES.map((status) => (
          <button
            aria-pressed={status === shown}
            className={styles.option}
            data-pending={change.isPending}
            key={status}
            onClick={() => status !== shown && change.mutate(status)}
            type="button"
          >
            <StatusMark status={status} />
          </button>
        ))}
      </fieldset>
      <TipRating tip={tip} />
      {change.error && (
        <CallProblem error={change.error} onRetry={() => change.mutate(change.variables)} />
      )}
    </>
  );
}
