import { type CallFailure, failureOf } from "../api/call-failed.ts";
import { Problem } from "../parts/problem.tsx";
import { useEntryWords } from "../words/use-entry-words.ts";
import styles from "./gate.module.css";
import type { EntryOutcome } from "./use-entry.ts";

/** Explains why sign-in failed, and the alternatives to a passkey that has no PRF. */
export function PasskeyProblem({ outcome }: { outcome: EntryOutcome }) {
  const { words } = useEntryWords();
  // Before sign-in the server refuses for few reasons.
  const texts: Partial<Record<CallFailure, string>> = words.errors;
  switch (outcome.type) {
    case "none":
      return null;
    case "call":
      return <Problem>{texts[failureOf(outcome.error)] ?? texts.failed}</Problem>;
    case "passkey":
      if (outcome.reason !== "no-prf" && outcome.reason !== "unsupported") {
        return <Problem>{words.passkey[outcome.reason]}</Problem>;
      }
      return (
        <Problem title={words.passkey[outcome.reason]}>
          <p>{words.passkey.needs}</p>
          <ul className={styles.needs}>
            {words.passkey.needsList.map((need) => (
              <li key={need}>{need}</li>
            ))}
          </ul>
          {outcome.reason === "no-prf" && <p>{words.passkey.removeHint}</p>}
        </Problem>
      );
  }
}
