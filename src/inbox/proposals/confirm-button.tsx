import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ProposalView } from "../../core/station/proposal.ts";
import { textHash } from "../../core/text/text-hash.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { announce } from "../parts/announce.ts";
import styles from "../parts/entry-card.module.css";
import { CallOrStepUp } from "../session/call-or-step-up.tsx";
import { useWords } from "../words/use-words.ts";

/** What a confirmation may have changed. */
const CHANGED = [["proposals"], ["notices"], ["tip"], ["officers"], ["scams"]];

interface Props {
  proposal: ProposalView;
  /** Whether all of it is there to be read. */
  isShown: boolean;
}

/**
 * Needs two presses, because most of it can't be undone. What is confirmed is the hash of the
 * statement that this browser shows.
 */
export function ConfirmButton({ proposal, isShown }: Props) {
  const { words } = useWords();
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const { id, statement } = proposal;
  const confirm = useMutation({
    mutationFn: async () => {
      const json = { digest: await textHash(statement) };
      await call(api.proposals[":id"].confirmation.$post({ param: { id }, json }));
    },
    onSuccess: () => announce(words.proposals.done),
    onSettled: () => readAgain(queries, ...CHANGED),
  });
  if (!asked) {
    return (
      <div className={styles.actions}>
        <Button disabled={!isShown} onClick={() => setAsked(true)}>
          {words.proposals.confirm}
        </Button>
      </div>
    );
  }
  return (
    <>
      {confirm.error && <CallOrStepUp error={confirm.error} onSteppedUp={() => confirm.mutate()} />}
      <div className={styles.actions}>
        <span role="status">{words.proposals.sure}</span>
        <Button autoFocus loading={confirm.isPending} onClick={() => confirm.mutate()}>
          {words.proposals.confirmSure}
        </Button>
        <Button disabled={confirm.isPending} onClick={() => setAsked(false)} variant="default">
          {words.app.cancel}
        </Button>
      </div>
    </>
  );
}
