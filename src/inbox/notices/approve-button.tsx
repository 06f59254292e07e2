import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { useWords } from "../words/use-words.ts";
import styles from "./notices.module.css";

/** Needs two presses, because a notice cannot be recalled from residents' chats. */
export function ApproveButton({ id }: { id: string }) {
  const { words } = useWords();
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const approve = useMutation({
    mutationFn: () => call(api.notices[":id"].approval.$post({ param: { id }, json: {} })),
    onSettled: () => readAgain(queries, ["notices"]),
  });
  if (!asked) {
    return (
      <div className={styles.actions}>
        <Button onClick={() => setAsked(true)}>{words.notices.approve}</Button>
      </div>
    );
  }
  return (
    <>
      {approve.error && <CallProblem error={approve.error} />}
      <div className={styles.actions}>
        <span role="status">{words.notices.approveSure}</span>
        <Button autoFocus loading={approve.isPending} onClick={() => approve.mutate()}>
          {words.notices.approveConfirm}
        </Button>
        <Button disabled={approve.isPending} onClick={() => setAsked(false)} variant="default">
          {words.app.cancel}
        </Button>
      </div>
    </>
  );
}
