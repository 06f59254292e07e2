import { Button } from "@mantine/core";
import { useWords } from "../words/use-words.ts";
import styles from "./gate.module.css";
import { Gate } from "./gate.tsx";
import { PasskeyProblem } from "./passkey-problem.tsx";
import type { SignedOutCause } from "./session.ts";
import { signIn } from "./sign-in.ts";
import { useEntry } from "./use-entry.ts";

export function SignInPage({ why }: { why: SignedOutCause }) {
  const { words } = useWords();
  const { busy, outcome, enter } = useEntry();
  return (
    <Gate title={words.signIn.title}>
      {why !== "fresh" && <p role="status">{words.signIn[why]}</p>}
      <p className={styles.lead}>{words.signIn.lead}</p>
      <PasskeyProblem outcome={outcome} />
      <Button loading={busy} onClick={() => void enter(signIn)} size="md">
        {words.signIn.submit}
      </Button>
      <p aria-live="polite" className={styles.note}>
        {busy ? words.signIn.busy : words.signIn.newcomer}
      </p>
    </Gate>
  );
}
