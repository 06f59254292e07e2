import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { OfficerView } from "../../core/station/views.ts";
import { readAgain } from "../api/read-again.ts";
import type { KeyPair } from "../keys/station-key.ts";
import { announce } from "../parts/announce.ts";
import styles from "../parts/card.module.css";
import { Fingerprint } from "../parts/fingerprint.tsx";
import { CallOrStepUp } from "../session/call-or-step-up.tsx";
import { useWords } from "../words/use-words.ts";
import { proposeKey } from "./propose-key.ts";

interface Props {
  officers: OfficerView[];
  present: KeyPair;
  onClose(): void;
}

/**
 * Lists who will receive the new key, with fingerprints to compare, because the list comes from the
 * server.
 */
export function RotationPanel({ officers, present, onClose }: Props) {
  const { words } = useWords();
  const queries = useQueryClient();
  const rotation = useMutation({
    mutationFn: () => proposeKey(present, officers),
    onSuccess: () => {
      announce(words.proposals.proposed);
      readAgain(queries, ["proposals"]);
      onClose();
    },
  });
  return (
    <div className={styles.panel}>
      <p>{words.rotation.holders}</p>
      <ul>
        {officers
          .filter(({ hasKey }) => hasKey)
          .map(({ id, name, recipient }) => (
            <li key={id}>
              {name}{" "}
              <span className={styles.code}>
                <Fingerprint recipient={recipient} />
              </span>
            </li>
          ))}
      </ul>
      <p className={styles.danger}>{words.rotation.kitAfter}</p>
      {rotation.error && (
        <CallOrStepUp error={rotation.error} onSteppedUp={() => rotation.mutate()} />
      )}
      <div className={styles.buttons}>
        <Button loading={rotation.isPending} onClick={() => rotation.mutate()}>
          {words.rotation.confirm}
        </Button>
        <Button disabled={rotation.isPending} onClick={onClose} variant="default">
          {words.app.cancel}
        </Button>
      </div>
    </div>
  );
}
