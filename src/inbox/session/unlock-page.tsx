import { Button } from "@mantine/core";
import type { Me } from "../../core/station/views.ts";
import { isKeptInKeyFile } from "../keys/key-file-mark.ts";
import { useEntryWords } from "../words/use-entry-words.ts";
import styles from "./gate.module.css";
import { Gate } from "./gate.tsx";
import { KeyFileForm } from "./key-file-form.tsx";
import { PasskeyProblem } from "./passkey-problem.tsx";
import type { LockCause } from "./session.ts";
import { useEntry } from "./use-entry.ts";
import { useSignOut } from "./use-sign-out.ts";

/** Shown when signed in with closed keys. A passkey or the key file opens them. */
export function UnlockPage({ me, why }: { me: Me; why: LockCause }) {
  const { words } = useEntryWords();
  const { busy, outcome, enter } = useEntry();
  const signOut = useSignOut();
  return (
    <Gate title={words.unlock.title}>
      <p className={styles.lead}>{words.unlock[why]}</p>
      {isKeptInKeyFile(me.wrappedIdentity) ? (
        <KeyFileForm
          busy={busy}
          onOpen={(entry) => void enter((ways) => ways.unlockWithKeyFile(me, entry))}
          outcome={outcome}
          submit={words.unlock.submit}
        />
      ) : (
        <>
          <PasskeyProblem outcome={outcome} />
          <Button loading={busy} onClick={() => void enter((ways) => ways.unlock(me))} size="md">
            {words.unlock.submit}
          </Button>
        </>
      )}
      <p aria-live="polite" className={styles.note}>
        {busy ? words.unlock.busy : words.unlock.as(me.officer.name)}
      </p>
      <Button onClick={signOut} size="compact-sm" variant="subtle">
        {words.account.signOut}
      </Button>
    </Gate>
  );
}
