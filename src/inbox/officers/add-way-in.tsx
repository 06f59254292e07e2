import { Button, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { ok } from "../../core/result.ts";
import { failureOf } from "../api/call-failed.ts";
import { readAgain } from "../api/read-again.ts";
import { announce } from "../parts/announce.ts";
import styles from "../parts/card.module.css";
import { PasskeyProblem } from "../session/passkey-problem.tsx";
import { StepUpPanel } from "../session/step-up-panel.tsx";
import { useDraft } from "../session/use-draft.ts";
import { useEntry } from "../session/use-entry.ts";
import { useMay } from "../session/use-may.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useWords } from "../words/use-words.ts";

/** Makes another passkey on this device, or on a phone or security key beside it. */
export function AddWayIn() {
  const { words } = useWords();
  const queries = useQueryClient();
  const { own } = useOpenSession();
  const may = useMay("add-way-in");
  const { busy, outcome, attempt } = useEntry();
  const [name, setName] = useDraft("way-in");
  const add = async () => {
    const added = await attempt(async (ways) => {
      const made = await ways.addWayIn(own, name.trim());
      return made.ok ? ok(true) : made;
    });
    if (!added) return;
    setName("");
    announce(words.waysIn.added);
    readAgain(queries, ["ways-in"]);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (name.trim() !== "" && !busy) void add();
  };
  if (!may) return null;
  const needsStepUp = outcome.type === "call" && failureOf(outcome.error) === "step-up";
  return (
    <section className={styles.card}>
      <form className={styles.invite} onSubmit={submit}>
        <TextInput
          description={words.waysIn.nameHint}
          label={words.waysIn.name}
          maxLength={40}
          onChange={(event) => setName(event.currentTarget.value)}
          required
          value={name}
        />
        <Button loading={busy} type="submit" variant="default">
          {words.waysIn.add}
        </Button>
        {!needsStepUp && <PasskeyProblem outcome={outcome} />}
      </form>
      {needsStepUp && (
        <div className={styles.panel}>
          <StepUpPanel onSteppedUp={() => void add()} />
        </div>
      )}
    </section>
  );
}
