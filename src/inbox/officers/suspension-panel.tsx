import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { OfficerView } from "../../core/station/views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { announce } from "../parts/announce.ts";
import styles from "../parts/card.module.css";
import { CallOrStepUp } from "../session/call-or-step-up.tsx";
import { useWords } from "../words/use-words.ts";

interface Props {
  officer: OfficerView;
  onClose(): void;
}

/** Stops a colleague for a day, after explaining what that does and what it cannot do. */
export function SuspensionPanel({ officer, onClose }: Props) {
  const { words } = useWords();
  const queries = useQueryClient();
  const suspension = useMutation({
    mutationFn: () =>
      call(api.officers[":id"].suspension.$post({ param: { id: officer.id }, json: {} })),
    onSuccess: () => {
      announce(words.suspension.done(officer.name));
      readAgain(queries, ["officers"], ["proposals"]);
      onClose();
    },
  });
  const { error, isPending } = suspension;
  return (
    <div className={styles.panel}>
      <p>{words.suspension.lead(officer.name)}</p>
      {error && <CallOrStepUp error={error} onSteppedUp={() => suspension.mutate()} />}
      <div className={styles.buttons}>
        <Button color="red" loading={isPending} onClick={() => suspension.mutate()}>
          {words.suspension.confirm}
        </Button>
        <Button disabled={isPending} onClick={onClose} variant="default">
          {words.app.cancel}
        </Button>
      </div>
    </div>
  );
}
