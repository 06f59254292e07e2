import { Button } from "@mantine/core";
import { useState } from "react";
import type { OfficerView } from "../../core/station/views.ts";
import { Icon } from "../parts/icon.tsx";
import { useOpenSession } from "../session/use-session.ts";
import { useWords } from "../words/use-words.ts";
import { Fingerprint } from "./fingerprint.tsx";
import { GrantPanel } from "./grant-panel.tsx";
import styles from "./officers.module.css";

export function OfficerRow({ officer }: { officer: OfficerView }) {
  const { words } = useWords();
  const { me, stationKey } = useOpenSession();
  const [granting, setGranting] = useState(false);
  const isMe = officer.id === me.officer.id;
  const canGrant = !officer.hasKey && !isMe;
  return (
    <li>
      <div className={styles.row}>
        <div>
          <p className={styles.name}>
            {officer.name} {isMe && <span className={styles.you}>({words.officers.you})</span>}
          </p>
          <p className={styles.facts}>
            <span className={officer.hasKey ? undefined : styles.waits}>
              {officer.hasKey ? words.officers.hasKey : words.officers.waits}
            </span>
            <span className={styles.code} title={words.key.code}>
              <Fingerprint recipient={officer.recipient} />
            </span>
          </p>
        </div>
        {canGrant && stationKey.type === "held" && !granting && (
          <Button
            leftSection={<Icon name="key" size={16} />}
            onClick={() => setGranting(true)}
            size="xs"
          >
            {words.officers.grant}
          </Button>
        )}
      </div>
      {canGrant && stationKey.type === "held" && granting && (
        <GrantPanel
          officer={officer}
          onClose={() => setGranting(false)}
          stationPair={stationKey.pair}
        />
      )}
    </li>
  );
}
