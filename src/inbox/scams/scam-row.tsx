import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ScamEntryView } from "../../core/station/views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { Moment } from "../parts/moment.tsx";
import { useMay } from "../session/use-may.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./scams.module.css";

export function ScamRow({ scam }: { scam: ScamEntryView }) {
  const { words } = useWords();
  const queries = useQueryClient();
  const mayChange = useMay("change-scams");
  const remove = useMutation({
    mutationFn: () => call(api.scams[":id"].removal.$post({ param: { id: scam.id }, json: {} })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["scams"] }),
  });
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.value}>{scam.value}</p>
        <p className={styles.facts}>
          {words.scams.kinds[scam.kind]} · {words.scams.by(scam.officer)} ·{" "}
          <Moment at={scam.addedAt} precision="minute" show="short" />
        </p>
        {remove.error && <CallProblem error={remove.error} />}
      </div>
      {mayChange && (
        <Button
          aria-label={words.scams.removeOne(scam.value)}
          loading={remove.isPending}
          onClick={() => remove.mutate()}
          variant="default"
        >
          {words.scams.remove}
        </Button>
      )}
    </li>
  );
}
