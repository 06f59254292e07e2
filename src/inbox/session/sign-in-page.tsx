import { Button } from "@mantine/core";
import { useState } from "react";
import { useEntryWords } from "../words/use-entry-words.ts";
import styles from "./gate.module.css";
import { Gate } from "./gate.tsx";
import { KeyFileForm } from "./key-file-form.tsx";
import { PasskeyProblem } from "./passkey-problem.tsx";
import type { SignedOutCause } from "./session.ts";
import { useEntry } from "./use-entry.ts";

export function SignInPage({ why }: { why: SignedOutCause }) {
  const { words } = useEntryWords();
  const { busy, outcome, enter } = useEntry();
  const [byFile, setByFile] = useState(false);
  return (
    <Gate title={words.signIn.title}>
      {why !== "fresh" && <p role="status">{words.signIn[why]}</p>}
      {byFile ? (
        <KeyFileForm
          busy={busy}
          onOpen={(entry) => void enter((ways) => ways.signInWithKeyFile(entry))}
          outcome={outcome}
          submit={words.keyFile.signIn}
        />
      ) : (
        <>
          <p className={styles.lead}>{words.signIn.lead}</p>
          <PasskeyProblem outcome={outcome} />
          <Button loading={busy} onClick={() => void enter((ways) => ways.signIn())} size="md">
            {words.signIn.submit}
          </Button>
          <p aria-live="polite" className={styles.note}>
            {busy ? words.signIn.busy : words.signIn.newcomer}
          </p>
        </>
      )}
      <Button disabled={busy} onClick={() => setByFile(!byFile)} size="compact-sm" variant="subtle">
        {byFile ? words.signIn.submit : words.keyFile.instead}
      </Button>
    </Gate>
  );
}
