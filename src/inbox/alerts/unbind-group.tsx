import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { announce } from "../parts/announce.ts";
import { CallOrStepUp } from "../session/call-or-step-up.tsx";
import { useAlertWords } from "../words/use-alert-words.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./alerts.module.css";

/** Ends the binding, after two presses. */
export function UnbindGroup() {
  const words = useAlertWords();
  const { words: common } = useWords();
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const unbind = useMutation({
    mutationFn: () => call(api.alerts.unbinding.$post({ json: {} })),
    onSuccess: () => {
      announce(words.unbound);
      readAgain(queries, ["alerts"]);
    },
  });
  const { error, isPending } = unbind;
  return (
    <div className={styles.action}>
      {asked && <p>{words.unbindSure}</p>}
      {error && <CallOrStepUp error={error} onSteppedUp={() => unbind.mutate()} />}
      <div className={styles.buttons}>
        <Button
          color={asked ? "red" : undefined}
          loading={isPending}
          onClick={() => (asked ? unbind.mutate() : setAsked(true))}
          variant={asked ? "filled" : "default"}
        >
          {words.unbind}
        </Button>
        {asked && !isPending && (
          <Button onClick={() => setAsked(false)} variant="subtle">
            {common.app.cancel}
          </Button>
        )}
      </div>
    </div>
  );
}
