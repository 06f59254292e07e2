import { Button } from "@mantine/core";
import { useState } from "react";
import type { OfficerView } from "../../core/station/views.ts";
import { routeHref } from "../frame/route.ts";
import styles from "../parts/card.module.css";
import { Fingerprint } from "../parts/fingerprint.tsx";
import { useMay } from "../session/use-may.ts";
import { useProposals } from "../session/use-proposals.ts";
import { useOpenSession } from "../session/use-session.ts";
import { WaitingNote } from "../session/waiting-note.tsx";
import { useWords } from "../words/use-words.ts";
import { RotationPanel } from "./rotation-panel.tsx";

/** A new key that waits for a second officer. */
function ProposedKey() {
  const { data } = useProposals();
  const waits = data?.proposals.find(({ kind }) => kind === "rotate-key");
  return waits ? <WaitingNote subject={waits.subject} /> : null;
}

/** The station's recovery kit and key rotation, for officers who hold the key. */
export function KeyCard({ officers }: { officers: OfficerView[] }) {
  const { words } = useWords();
  const { me, stationKey } = useOpenSession();
  const [rotating, setRotating] = useState(false);
  const mayRotate = useMay("rotate-key");
  const mayShow = useMay("show-kit");
  if (stationKey.type !== "held" || !(mayRotate || mayShow)) return null;
  const { pending = 0, former = [] } = me.stationKey ?? {};
  return (
    <section className={`${styles.card} ${styles.invite}`}>
      <h2 className={styles.subtitle}>{words.rotation.title}</h2>
      <p className={styles.facts}>
        <span>{words.key.station}</span>
        <span className={styles.code}>
          <Fingerprint recipient={stationKey.pair.recipient} />
        </span>
      </p>
      <p className={styles.note}>{words.rotation.lead}</p>
      {former.length > 0 && (
        <p role="status">{pending > 0 ? words.rotation.pending(pending) : words.rotation.tail}</p>
      )}
      <ProposedKey />
      <div className={styles.buttons}>
        {mayShow && (
          <Button component="a" href={routeHref({ type: "recovery-kit" })} variant="default">
            {words.kit.title}
          </Button>
        )}
        {mayRotate && !rotating && (
          <Button onClick={() => setRotating(true)} variant="default">
            {words.rotation.start}
          </Button>
        )}
      </div>
      {rotating && (
        <RotationPanel
          officers={officers}
          onClose={() => setRotating(false)}
          present={stationKey.pair}
        />
      )}
    </section>
  );
}
