import { Button } from "@mantine/core";
import { LiveBadge } from "../live/live-badge.tsx";
import { useLive } from "../live/use-live.ts";
import cards from "../parts/card.module.css";
import { Fingerprint } from "../parts/fingerprint.tsx";
import styles from "../session/gate.module.css";
import { Gate } from "../session/gate.tsx";
import { useIdleLock } from "../session/use-idle-lock.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useSignOut } from "../session/use-sign-out.ts";
import { useWords } from "../words/use-words.ts";

/**
 * All that a newcomer sees until a colleague has admitted them. The first code comes from the key
 * in this browser, the second one from the station key that the server names: whoever grants the
 * key sees that of the key which they hold (`refresh-me.ts` refuses another one afterwards). The
 * live socket tells when the inbox opens.
 */
export function WaitingPage() {
  const { words } = useWords();
  const { own, me } = useOpenSession();
  const live = useLive();
  const signOut = useSignOut();
  useIdleLock();
  return (
    <Gate title={words.key.waitingTitle}>
      <p>{words.key.waiting}</p>
      <p className={styles.note}>{words.key.own}</p>
      <span className={cards.bigCode}>
        <Fingerprint recipient={own.recipient} />
      </span>
      {me.stationKey && (
        <>
          <p className={styles.note}>{words.key.station}</p>
          <span className={cards.bigCode}>
            <Fingerprint recipient={me.stationKey.recipient} />
          </span>
        </>
      )}
      <p className={styles.note}>{words.key.waitingOpens}</p>
      <LiveBadge state={live} />
      <p className={styles.note}>{words.unlock.as(me.officer.name)}</p>
      <Button onClick={signOut} size="compact-sm" variant="subtle">
        {words.account.signOut}
      </Button>
    </Gate>
  );
}
