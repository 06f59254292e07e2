import { Button, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { announce } from "../parts/announce.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { useDraft } from "../session/use-draft.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./scams.module.css";

export function ScamForm() {
  const { words } = useWords();
  const queries = useQueryClient();
  const [text, setText] = useDraft("scam");
  const add = useMutation({
    mutationFn: () => call(api.scams.$post({ json: { text } })),
    onSuccess: () => {
      setText("");
      announce(words.proposals.proposed);
      readAgain(queries, ["proposals"]);
    },
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate();
      }}
    >
      <TextInput
        label={words.scams.field}
        maxLength={200}
        onChange={(event) => setText(event.currentTarget.value)}
        required
        value={text}
      />
      <Button loading={add.isPending} type="submit">
        {words.scams.add}
      </Button>
      {add.error && <CallProblem error={add.error} />}
    </form>
  );
}
