import { useState } from "react";
import type { OfficerView } from "../../core/station/views.ts";
import { absoluteMoment } from "../format/moment.ts";
import styles from "../parts/card.module.css";
import { Fingerprint } from "../parts/fingerprint.tsx";
import { useMay } from "../session/use-may.ts";
import { useOpenSession } from "../session/use-session.ts";
import { WaitingNote } from "../session/waiting-note.tsx";
import { useWords } from "../words/use-words.ts";
import { GrantPanel } from "./grant-panel.tsx";
import { HandOverPanel } from "./hand-over-panel.tsx";
import { OfficerButtons, type OfficerPanel } from "./officer-buttons.tsx";
import { RemovalPanel } from "./removal-panel.tsx";
import { SuspensionPanel } from "./suspension-panel.tsx";

export function OfficerRow({ officer }: { officer: OfficerView }) {
  const { words, lang } = useWords();
  const { me, stationKey } = useOpenSession();
  const [open, setOpen] = useState<OfficerPanel | null>(null);
  const [granted, setGranted] = useState(false);
  const isMe = officer.id === me.officer.id;
  const pair = stationKey.type === "held" ? stationKey.pair : null;
  const mayGrant = useMay("grant-key");
  const canGrant = mayGrant && pair !== null && !officer.hasKey && !isMe;
  const close = () => setOpen(null);
  const onGranted = () => {
    setGranted(true);
    close();
  };
  return (
    <li>
      <div className={styles.row}>
        <div>
          <p className={styles.name}>
            {officer.name} {isMe && <span className={styles.you}>({words.officers.you})</span>}
          </p>
          <p className={styles.facts}>
            <span>{words.officers.roles[officer.role]}</span>
            <span className={officer.hasKey ? undefined : styles.waits}>
              {officer.hasKey ? words.officers.hasKey : words.officers.waits}
            </span>
            {officer.suspended && (
              <span className={styles.waits}>
                {words.suspension.by(
                  officer.suspended.by,
                  absoluteMoment(new Date(officer.suspended.until), lang, "minute"),
                )}
              </span>
            )}
            <span className={styles.code} title={words.key.code}>
              <Fingerprint recipient={officer.recipient} />
            </span>
          </p>
        </div>
        {!isMe && open === null && (
          <OfficerButtons canGrant={canGrant} officer={officer} onOpen={setOpen} />
        )}
      </div>
      {granted && (
        <p className={styles.done} role="status">
          {words.officers.granted(officer.name)}
        </p>
      )}
      <div className={styles.note}>
        <WaitingNote subject={officer.id} />
      </div>
      {canGrant && open === "grant" && (
        <GrantPanel officer={officer} onClose={close} onGranted={onGranted} stationPair={pair} />
      )}
      {open === "suspension" && <SuspensionPanel officer={officer} onClose={close} />}
      {open === "handover" && <HandOverPanel officer={officer} onClose={close} />}
      {open === "removal" && <RemovalPanel officer={officer} onClose={close} />}
    </li>
  );
}
