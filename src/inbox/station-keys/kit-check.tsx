import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { Focused } from "../parts/focused.tsx";
import { useWords } from "../words/use-words.ts";
import styles from "./kit.module.css";

/** Asks for two of the words, to make sure that the kit was written down. */
export function KitCheck({ list, onBack }: { list: string[]; onBack(): void }) {
  const { words } = useWords();
  const [places] = useState(() => pickPlaces(list.length));
  const [typed, setTyped] = useState(["", ""]);
  const [wrong, setWrong] = useState(false);
  const note = useMutation({
    mutationFn: () => call(api.keys.kit.$post({ json: {} })),
    meta: { done: words.kit.done },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const right = places.every((place, at) => typed[at]?.trim().toLowerCase() === list[place]);
    setWrong(!right);
    if (right) note.mutate();
  };
  if (note.isSuccess) return <Focused>{words.kit.done}</Focused>;
  return (
    <form className={styles.check} noValidate onSubmit={submit}>
      <p>{words.kit.checkLead}</p>
      {places.map((place, at) => (
        <TextInput
          autoCapitalize="none"
          autoComplete="off"
          error={wrong && words.kit.checkWrong}
          key={place}
          label={words.kit.word(place + 1)}
          onChange={(event) => setTyped(typed.with(at, event.currentTarget.value))}
          spellCheck={false}
          value={typed[at]}
        />
      ))}
      {note.error && <CallProblem error={note.error} />}
      <div className={styles.buttons}>
        <Button loading={note.isPending} type="submit">
          {words.kit.confirm}
        </Button>
        <Button onClick={onBack} variant="default">
          {words.kit.show}
        </Button>
      </div>
    </form>
  );
}

/** Two different random indexes of a list, in ascending order. */
function pickPlaces(length: number): [number, number] {
  const [first = 0, second = 0] = crypto.getRandomValues(new Uint32Array(2));
  const one = first % length;
  const other = (one + 1 + (second % (length - 1))) % length;
  return one < other ? [one, other] : [other, one];
}
