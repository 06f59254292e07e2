import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { announce } from "../parts/announce.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { useWords } from "../words/use-words.ts";
import styles from "./keeping.module.css";

/**
 * Mutes a sender after two presses. It shows the same whether or not the mailbox has a way back.
 */
export function MuteButton({ id }: { id: string }) {
  const { words } = useWords();
  const [asked, setAsked] = useState(false);
  const mute = useMutation({
    mutationFn: () => call(api.tips[":id"].mute.$post({ param: { id }, json: {} })),
    onSuccess: () => announce(words.keeping.muted),
  });
  if (mute.isSuccess) return <p>{words.keeping.muted}</p>;
  return (
    <>
      <div className={styles.row}>
        <span>{asked ? words.keeping.muteSure : words.keeping.muteLead}</span>
        <Button
          loading={mute.isPending}
          onClick={() => (asked ? mute.mutate() : setAsked(true))}
          size="compact-sm"
          variant="default"
        >
          {asked ? words.keeping.muteConfirm : words.keeping.mute}
        </Button>
        {asked && !mute.isPending && (
          <Button onClick={() => setAsked(false)} size="compact-sm" variant="subtle">
            {words.app.cancel}
          </Button>
        )}
      </div>
      {mute.error && <CallProblem error={mute.error} />}
    </>
  );
}
