import { Button } from "@mantine/core";
import { useState } from "react";
import type { OfficerView } from "../../core/station/views.ts";
import styles from "../parts/card.module.css";
import { Fingerprint } from "../parts/fingerprint.tsx";
import { Icon } from "../parts/icon.tsx";
import { useMay } from "../session/use-may.ts";
import { useOpenSession } from "../session/use-session.ts";
import { WaitingNote } from "../session/waiting-note.tsx";
import { useWords } from "../words/use-words.ts";
import { GrantPanel } from "./grant-panel.tsx";
import { RemovalPanel } from "./removal-panel.tsx";
import { RoleSelect } from "./role-select.tsx";

export function OfficerRow({ officer }: { officer: OfficerView }) {
  const { words } = useWords();
  const { me, stationKey } = useOpenSession();
  const [open, setOpen] = useState<"none" | "grant" | "removal">("none");
  const [granted, setGranted] = useState(false);
  const isMe = officer.id === me.officer.id;
  const pair = stationKey.type === "held" ? stationKey.pair : null;
  const mayGrant = useMay("grant-key");
  const mayRemove = useMay("remove-officer");
  const mayChangeRole = useMay("change-role");
  const canGrant = mayGrant && pair !== null && !officer.hasKey && !isMe;
  const close = () => setOpen("none");
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
            <span className={styles.code} title={words.key.code}>
              <Fingerprint recipient={officer.recipient} />
            </span>
          </p>
        </div>
        {!isMe && open === "none" && (canGrant || mayRemove || mayChangeRole) && (
          <div className={styles.buttons}>
            {mayChangeRole && <RoleSelect officer={officer} />}
            {canGrant && (
              <Button
                leftSection={<Icon name="key" size={16} />}
                onClick={() => setOpen("grant")}
                size="xs"
              >
                {words.officers.grant}
              </Button>
            )}
            {mayRemove && (
              <Button onClick={() => setOpen("removal")} size="xs" variant="default">
                {words.officers.remove}
              </Button>
            )}
          </div>
        )}
      </div>
      {granted && (
        <p className={styles.done} role="status">
          {words.officers.granted(officer.name)}
        </p>
      )}
      <WaitingNote subject={officer.id} />
      {canGrant && open === "grant" && (
        <GrantPanel officer={officer} onClose={close} onGranted={onGranted} stationPair={pair} />
      )}
      {mayRemove && open === "removal" && <RemovalPanel officer={officer} onClose={close} />}
    </li>
  );
}
