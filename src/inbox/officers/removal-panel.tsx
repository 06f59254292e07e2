import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { OfficerView } from "../../core/station/views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { announce } from "../parts/announce.ts";
import styles from "../parts/card.module.css";
import { CallOrStepUp } from "../session/call-or-step-up.tsx";
import { useWords } from "../words/use-words.ts";
import { HeirSelect } from "./heir-select.tsx";

interface Props {
  officer: OfficerView;
  onClose(): void;
}

/** Removes an officer from the station, after explaining what that does and what it cannot do. */
export function RemovalPanel({ officer, onClose }: Props) {
  const { words } = useWords();
  const queries = useQueryClient();
  const [heir, setHeir] = useState<string | null>(null);
  const removal = useMutation({
    mutationFn: () =>
      call(api.officers[":id"].removal.$post({ param: { id: officer.id }, json: { heir } })),
    onSuccess: (proposal) => {
      announce(proposal ? words.proposals.proposed : words.officers.removed(officer.name));
      readAgain(queries, ["officers"], ["proposals"]);
      onClose();
    },
  });
  return (
    <div className={styles.panel}>
      <p>{words.officers.removeLead(officer.name)}</p>
      {officer.hasKey && <HeirSelect heir={heir} leaver={officer.id} onChange={setHeir} />}
      {removal.error && <CallOrStepUp error={removal.error} onSteppedUp={() => removal.mutate()} />}
      <div className={styles.buttons}>
        <Button color="red" loading={removal.isPending} onClick={() => removal.mutate()}>
          {officer.hasKey ? words.officers.removePropose : words.officers.removeConfirm}
        </Button>
        <Button disabled={removal.isPending} onClick={onClose} variant="default">
          {words.app.cancel}
        </Button>
      </div>
    </div>
  );
}
