import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { OfficerView } from "../../core/station/views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { announce } from "../parts/announce.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import styles from "../parts/card.module.css";
import { useCaseWords } from "../words/use-case-words.ts";
import { useWords } from "../words/use-words.ts";
import { HeirSelect } from "./heir-select.tsx";

interface Props {
  officer: OfficerView;
  onClose(): void;
}

/** Gives all open tips of a colleague to another, or to nobody. */
export function HandOverPanel({ officer, onClose }: Props) {
  const words = useCaseWords();
  const { words: common } = useWords();
  const queries = useQueryClient();
  const [heir, setHeir] = useState<string | null>(null);
  const handOver = useMutation({
    mutationFn: () =>
      call(api.officers[":id"].handover.$post({ param: { id: officer.id }, json: { to: heir } })),
    onSuccess: ({ count }) => {
      announce(words.handedOver(count));
      readAgain(queries, ["officers"], ["tips"], ["tip"]);
      onClose();
    },
  });
  return (
    <div className={styles.panel}>
      <p>{words.handOverLead(officer.name, officer.tips)}</p>
      <HeirSelect heir={heir} leaver={officer.id} onChange={setHeir} />
      {handOver.error && <CallProblem error={handOver.error} />}
      <div className={styles.buttons}>
        <Button loading={handOver.isPending} onClick={() => handOver.mutate()}>
          {words.handOverConfirm}
        </Button>
        <Button disabled={handOver.isPending} onClick={onClose} variant="default">
          {common.app.cancel}
        </Button>
      </div>
    </div>
  );
}
