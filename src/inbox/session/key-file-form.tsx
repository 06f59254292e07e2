import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useId, useState } from "react";
import { useEntryWords } from "../words/use-entry-words.ts";
import styles from "./gate.module.css";
import type { KeyFileEntry } from "./key-file-sign-in.ts";
import { PasskeyProblem } from "./passkey-problem.tsx";
import type { EntryOutcome } from "./use-entry.ts";

interface Props {
  busy: boolean;
  outcome: EntryOutcome;
  submit: string;
  onOpen(entry: KeyFileEntry): void;
}

/** Asks for a key file and its passphrase; neither leaves the browser. */
export function KeyFileForm({ busy, outcome, submit, onOpen }: Props) {
  const { words } = useEntryWords();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState("");
  const fileId = useId();
  const open = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (file !== null && !busy) onOpen({ file, passphrase });
  };
  return (
    <form className={styles.body} onSubmit={open}>
      <div>
        <label className={styles.label} htmlFor={fileId}>
          {words.keyFile.file}
        </label>
        <input
          accept=".age"
          id={fileId}
          onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
          required
          type="file"
        />
      </div>
      <TextInput
        autoComplete="off"
        label={words.keyFile.passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
        required
        type="password"
        value={passphrase}
      />
      <PasskeyProblem outcome={outcome} />
      <Button loading={busy} size="md" type="submit">
        {submit}
      </Button>
      <p aria-live="polite" className={styles.note}>
        {busy ? words.keyFile.busy : words.keyFile.stays}
      </p>
    </form>
  );
}
