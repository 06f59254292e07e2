import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ScamEntryView } from "../../core/station/views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { announce } from "../parts/announce.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { Moment } from "../parts/moment.tsx";
import { useMay } from "../session/use-may.ts";
import { WaitingNote } from "../session/waiting-note.tsx";
import { useWords } from "../words/use-words.ts";
import styles from "./scams.module.css";

export function ScamRow({ scam }: { scam: ScamEntryView }) {
  const { words } = useWords();
  const queries = useQueryClient();
  const mayChange = useMay("change-scams");
  const [sure, setSure] = useState(false);
  const remove = useMutation({
    mutationFn: () => call(api.scams[":id"].removal.$post({ param: { id: scam.id }, json: {} })),
    onSuccess: () => {
      announce(words.proposals.proposed);
      readAgain(queries, ["proposals"]);
    },
  });
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.value}>{scam.value}</p>
        <p className={styles.facts}>
          {words.scams.kinds[scam.kind]} · {words.scams.by(scam.officer)} ·{" "}
          <Moment at={scam.addedAt} precision="minute" show="short" />
        </p>
        <WaitingNote subject={scam.id} />
        {remove.error && <CallProblem error={remove.error} />}
      </div>
      {mayChange && !sure && (
        <Button
          aria-label={words.scams.removeOne(scam.value)}
          onClick={() => setSure(true)}
          variant="default"
        >
          {words.scams.remove}
        </Button>
      )}
      {sure && (
        <div className={styles.sure}>
          <Button autoFocus loading={remove.isPending} onClick={() => remove.mutate()}>
            {words.scams.removeConfirm}
          </Button>
          <Button onClick={() => setSure(false)} variant="default">
            {words.app.cancel}
          </Button>
        </div>
      )}
    </li>
  );
}
