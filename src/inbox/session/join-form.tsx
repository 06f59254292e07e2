import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { focusInvalid } from "../parts/focus-invalid.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./gate.module.css";
import { joinStation } from "./join-station.ts";
import { PasskeyProblem } from "./passkey-problem.tsx";
import type { Invite } from "./session.ts";
import { useEntry } from "./use-entry.ts";

const MAX_NAME = 80;

export function JoinForm({ invite }: { invite: Invite }) {
  const { words } = useWords();
  const { busy, outcome, enter } = useEntry();
  const [name, setName] = useState("");
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setMissing(name.trim() === "");
    focusInvalid(event.currentTarget);
    if (name.trim() !== "" && !busy) void enter(() => joinStation(invite, name.trim()));
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
        onChange={(event) => setName(event.currentTarget.value)}
        required
        value={name}
      />
      <PasskeyProblem outcome={outcome} />
      <Button loading={busy} size="md" type="submit">
        {words.join.submit}
      </Button>
      <p aria-live="polite" className={styles.note}>
        {busy ? words.join.busy : words.join.twice}
      </p>
    </form>
  );
}
