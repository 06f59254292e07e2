import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { AlertsView } from "../../core/station/alert-views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { clockThere } from "../format/moment.ts";
import { announce } from "../parts/announce.ts";
import { CopyButton } from "../parts/copy-button.tsx";
import { CallOrStepUp } from "../session/call-or-step-up.tsx";
import { useOpenSession } from "../session/use-session.ts";
import { useAlertWords } from "../words/use-alert-words.ts";
import styles from "./alerts.module.css";

/** Makes a code that binds a group, and shows it this once. */
export function DutyCode({ alerts }: { alerts: AlertsView }) {
  const words = useAlertWords();
  const { me } = useOpenSession();
  const queries = useQueryClient();
  const make = useMutation({
    mutationFn: () => call(api.alerts.code.$post({ json: {} })),
    onSuccess: () => {
      announce(words.codeMade);
      readAgain(queries, ["alerts"]);
    },
  });
  const { data: made, error, isPending } = make;
  return (
    <div className={styles.action}>
      {made && (
        <>
          <p>
            {words.codeLead} {clockThere(made.until, me.timezone)}:
          </p>
          <code className={styles.code}>{made.command}</code>
          <CopyButton label={words.copyCode} value={made.command} />
        </>
      )}
      {!made && alerts.codeUntil !== null && (
        <p className={styles.lead}>
          {words.codeWaits} {clockThere(alerts.codeUntil, me.timezone)}.
        </p>
      )}
      {error && <CallOrStepUp error={error} onSteppedUp={() => make.mutate()} />}
      <Button loading={isPending} onClick={() => make.mutate()} variant="default">
        {words.makeCode}
      </Button>
    </div>
  );
}
