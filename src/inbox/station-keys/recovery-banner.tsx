import { Alert, Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { absoluteMoment } from "../format/moment.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { Icon } from "../parts/icon.tsx";
import { useMay } from "../session/use-may.ts";
import { useOpenSession } from "../session/use-session.ts";
import { WaitingNote } from "../session/waiting-note.tsx";
import { useWords } from "../words/use-words.ts";
import styles from "./key-banner.module.css";

/** Tells every officer that somebody may soon come in with the recovery kit. Two can stop it. */
export function RecoveryBanner() {
  const { words, lang } = useWords();
  const { me } = useOpenSession();
  const queries = useQueryClient();
  const mayStop = useMay("stop-recovery");
  const stop = useMutation({
    mutationFn: (id: string) =>
      call(api.officers.recovery[":id"].stop.$post({ param: { id }, json: {} })),
    onSettled: () => readAgain(queries, ["proposals"]),
    meta: { done: words.proposals.proposed },
  });
  if (me.recovery === null) return null;
  const { id, opensAt } = me.recovery;
  return (
    <div className={styles.banner}>
      <Alert color="red" icon={<Icon name="warning" />}>
        <p>{words.kit.recovery(absoluteMoment(new Date(opensAt), lang, "minute"))}</p>
        <WaitingNote subject={id} />
        {stop.error && <CallProblem error={stop.error} />}
        {mayStop && (
          <Button
            loading={stop.isPending}
            onClick={() => stop.mutate(id)}
            size="compact-sm"
            variant="default"
          >
            {words.kit.stopRecovery}
          </Button>
        )}
      </Alert>
    </div>
  );
}
