import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import styles from "../parts/entry-card.module.css";
import { useFaceWords } from "../words/use-face-words.ts";
import { useWords } from "../words/use-words.ts";

/** Takes one's own proposal back. */
export function WithdrawButton({ id }: { id: string }) {
  const { words } = useWords();
  const { done } = useFaceWords();
  const queries = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () => call(api.proposals[":id"].withdrawal.$post({ param: { id }, json: {} })),
    onSettled: () => readAgain(queries, ["proposals"], ["notices"]),
    meta: { done: done.withdrawn },
  });
  return (
    <div className={styles.actions}>
      {withdraw.error && <CallProblem error={withdraw.error} />}
      <Button loading={withdraw.isPending} onClick={() => withdraw.mutate()} variant="default">
        {words.proposals.withdraw}
      </Button>
    </div>
  );
}
