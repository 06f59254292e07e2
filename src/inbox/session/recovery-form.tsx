import { Button, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { KeyPair } from "../keys/station-key.ts";
import { useEntryWords } from "../words/use-entry-words.ts";
import styles from "./gate.module.css";
import { useWaysIn } from "./use-ways-in.ts";

interface Props {
  /** The recipient that the words must belong to. */
  recipient: string;
  onFound(station: KeyPair): void;
}

/** Asks for the words of the recovery kit. They are checked in the browser and never sent. */
export function RecoveryForm({ recipient, onFound }: Props) {
  const { words } = useEntryWords();
  const loadWaysIn = useWaysIn();
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const station = await (await loadWaysIn()).pairOfWords(text);
    if (station?.recipient === recipient) onFound(station);
    else setWrong(true);
  };
  return (
    <form className={styles.body} noValidate onSubmit={(event) => void submit(event)}>
      <p className={styles.lead}>{words.kit.recoverLead}</p>
      <Textarea
        autoCapitalize="none"
        autoComplete="off"
        autoFocus
        error={wrong && words.passkey["wrong-words"]}
        label={words.kit.words}
        onChange={(event) => setText(event.currentTarget.value)}
        rows={5}
        spellCheck={false}
        value={text}
      />
      <Button size="md" type="submit">
        {words.kit.recover}
      </Button>
    </form>
  );
}
