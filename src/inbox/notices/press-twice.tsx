import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { readAgain } from "../api/read-again.ts";
import { announce } from "../parts/announce.ts";
import entry from "../parts/entry-card.module.css";
import { CallOrStepUp } from "../session/call-or-step-up.tsx";
import { useWords } from "../words/use-words.ts";
import styles from "./notices.module.css";

interface Props {
  label: string;
  /** What it does, before it is done. */
  asks: string;
  sure: string;
  /** What is said when it is done. */
  done: string;
  run(): Promise<unknown>;
  color?: "red";
}

/** A button that tells residents something: it explains itself, and needs a second press. */
export function PressTwice({ label, asks, sure, done, run, color }: Props) {
  const { words } = useWords();
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const action = useMutation({
    mutationFn: run,
    onSuccess: () => {
      announce(done);
      setAsked(false);
    },
    onSettled: () => readAgain(queries, ["notices"], ["proposals"]),
  });
  if (!asked) {
    return (
      <Button color={color} onClick={() => setAsked(true)} size="compact-md" variant="default">
        {label}
      </Button>
    );
  }
  return (
    <div className={styles.asked}>
      <p role="status">{asks}</p>
      {action.error && <CallOrStepUp error={action.error} onSteppedUp={() => action.mutate()} />}
      <div className={entry.actions}>
        <Button autoFocus color={color} loading={action.isPending} onClick={() => action.mutate()}>
          {sure}
        </Button>
        <Button disabled={action.isPending} onClick={() => setAsked(false)} variant="default">
          {words.app.cancel}
        </Button>
      </div>
    </div>
  );
}
