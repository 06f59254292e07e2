import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { focusInvalid } from "../parts/focus-invalid.ts";
import { useEntryWords } from "../words/use-entry-words.ts";
import styles from "./gate.module.css";
import { keepName, keptName } from "./kept-name.ts";
import { PasskeyProblem } from "./passkey-problem.tsx";
import type { EntryOutcome } from "./use-entry.ts";

const MAX_NAME = 80;
/** Over plain http, and in some apps' own browsers, there are no passkeys. */
const HAS_PASSKEYS = typeof PublicKeyCredential === "function";

interface Props {
  busy: boolean;
  outcome: EntryOutcome;
  onGiven(name: string, withPasskey: boolean): void;
}

export function NameForm({ busy, outcome, onGiven }: Props) {
  const { words } = useEntryWords();
  const [name, setName] = useState(keptName);
  const write = (next: string) => {
    setName(next);
    keepName(next);
  };
  const [missing, setMissing] = useState(false);
  const give = (form: HTMLFormElement | null, withPasskey: boolean) => {
    if (form !== null) focusInvalid(form, () => setMissing(name.trim() === ""));
    if (name.trim() !== "" && !busy) onGiven(name.trim(), withPasskey);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    give(event.currentTarget, HAS_PASSKEYS);
  };
  return (
    <form className={styles.body} noValidate onSubmit={submit}>
      <p className={styles.lead}>{words.join.lead}</p>
      <TextInput
        autoComplete="name"
        description={words.join.nameHint}
        error={missing && words.join.nameMissing}
        label={words.join.name}
        maxLength={MAX_NAME}
        onChange={(event) => write(event.currentTarget.value)}
        required
        value={name}
      />
      <PasskeyProblem outcome={outcome} />
      <Button loading={busy} size="md" type="submit">
        {HAS_PASSKEYS ? words.join.submit : words.keyFile.instead}
      </Button>
      {HAS_PASSKEYS && (
        <>
          <p aria-live="polite" className={styles.note}>
            {busy ? words.join.busy : words.join.twice}
          </p>
          <Button
            disabled={busy}
            onClick={(event) => give(event.currentTarget.form, false)}
            size="compact-sm"
            variant="subtle"
          >
            {words.keyFile.instead}
          </Button>
        </>
      )}
    </form>
  );
}
