import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { judgePassphrase } from "../keys/passphrase.ts";
import { useEntryWords } from "../words/use-entry-words.ts";
import styles from "./gate.module.css";
import { PasskeyProblem } from "./passkey-problem.tsx";
import type { EntryOutcome } from "./use-entry.ts";

interface Props {
  busy: boolean;
  outcome: EntryOutcome;
  /** Whether a passkey without PRF was created, which signs in but opens no keys. */
  hasPasskey: boolean;
  onChosen(passphrase: string): void;
}

/** Asks twice for a new passphrase, for the key file that is then downloaded. */
export function PassphraseForm({ busy, outcome, hasPasskey, onChosen }: Props) {
  const { words } = useEntryWords();
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const [tried, setTried] = useState(false);
  const strength = judgePassphrase(passphrase);
  const differs = again !== passphrase;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (strength !== "too-short" && !differs && !busy) onChosen(passphrase);
  };
  return (
    <form className={styles.body} noValidate onSubmit={submit}>
      <p className={styles.lead}>{hasPasskey ? words.keyFile.noPrf : words.keyFile.noPasskey}</p>
      <TextInput
        autoComplete="new-password"
        autoFocus
        description={words.keyFile.rule}
        error={tried && strength === "too-short" && words.keyFile.strength["too-short"]}
        label={words.keyFile.newPassphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
        type="password"
        value={passphrase}
      />
      {passphrase !== "" && (
        <p className={styles.note} data-strength={strength} role="status">
          {words.keyFile.strength[strength]}
        </p>
      )}
      <TextInput
        autoComplete="new-password"
        error={tried && differs && words.keyFile.differs}
        label={words.keyFile.again}
        onChange={(event) => setAgain(event.currentTarget.value)}
        type="password"
        value={again}
      />
      <PasskeyProblem outcome={outcome} />
      <Button loading={busy} size="md" type="submit">
        {words.keyFile.make}
      </Button>
      <p aria-live="polite" className={styles.note}>
        {busy ? words.keyFile.busy : words.keyFile.keep}
      </p>
    </form>
  );
}
