import { Button } from "@mantine/core";
import type { OfficerView } from "../../core/station/views.ts";
import type { KeyPair } from "../keys/station-key.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import styles from "../parts/card.module.css";
import { Fingerprint } from "../parts/fingerprint.tsx";
import { PageHeading } from "../parts/page-heading.tsx";
import { useWords } from "../words/use-words.ts";
import { useGrant } from "./use-grant.ts";

interface Props {
  officer: OfficerView;
  stationPair: KeyPair;
  onGranted(): void;
  onClose(): void;
}

/**
 * Gives an officer the station key after two people have compared two fingerprints. Without the
 * comparison, whoever controls the server could put a key of their own in the officer's place, or
 * let the newcomer work with a station key of theirs.
 */
export function GrantPanel({ officer, stationPair, onGranted, onClose }: Props) {
  const { words } = useWords();
  const grant = useGrant(officer, stationPair, onGranted);
  return (
    <div className={styles.panel}>
      <PageHeading className={styles.subtitle} focusOn={officer.id} level={2}>
        {words.officers.grantTitle(officer.name)}
      </PageHeading>
      <p>{words.officers.grantLead}</p>
      <p className={styles.note}>{words.key.codeOf(officer.name)}</p>
      <span className={styles.bigCode}>
        <Fingerprint recipient={officer.recipient} />
      </span>
      <p className={styles.note}>{words.key.station}</p>
      <span className={styles.bigCode}>
        <Fingerprint recipient={stationPair.recipient} />
      </span>
      <p className={styles.danger}>{words.officers.grantDanger}</p>
      {grant.error && <CallProblem error={grant.error} />}
      <div className={styles.buttons}>
        <Button loading={grant.isPending} onClick={() => grant.mutate()}>
          {words.officers.grantConfirm}
        </Button>
        <Button disabled={grant.isPending} onClick={onClose} variant="default">
          {words.app.cancel}
        </Button>
      </div>
    </div>
  );
}
