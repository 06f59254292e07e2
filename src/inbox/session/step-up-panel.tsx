import { Button } from "@mantine/core";
import { useState } from "react";
import { ok, type Result } from "../../core/result.ts";
import { useEntryWords } from "../words/use-entry-words.ts";
import styles from "./gate.module.css";
import { KeyFileForm } from "./key-file-form.tsx";
import { PasskeyProblem } from "./passkey-problem.tsx";
import { useEntry } from "./use-entry.ts";
import { useOpenSession } from "./use-session.ts";

/** Asks for a touch of the passkey, or for the key file and its passphrase. */
export function StepUpPanel({ onSteppedUp }: { onSteppedUp(): void }) {
  const { words } = useEntryWords();
  const { me } = useOpenSession();
  const { busy, outcome, attempt } = useEntry();
  const [byFile, setByFile] = useState(me.way === "key-file");
  const go = async (step: Parameters<typeof attempt<true>>[0]) => {
    if (await attempt(step)) onSteppedUp();
  };
  return (
    <div className={styles.body}>
      <p>{words.stepUp.lead}</p>
      {byFile ? (
        <KeyFileForm
          busy={busy}
          onOpen={(entry) => void go(async (ways) => done(await ways.stepUpWithKeyFile(entry)))}
          outcome={outcome}
          submit={words.stepUp.confirmFile}
        />
      ) : (
        <>
          <PasskeyProblem outcome={outcome} />
          <Button
            loading={busy}
            onClick={() => void go(async (ways) => done(await ways.stepUpWithPasskey()))}
          >
            {words.stepUp.submit}
          </Button>
        </>
      )}
      <Button disabled={busy} onClick={() => setByFile(!byFile)} size="compact-sm" variant="subtle">
        {byFile ? words.stepUp.submit : words.keyFile.instead}
      </Button>
    </div>
  );
}

/** `attempt` takes null for a failure. */
function done<R>(result: Result<null, R>): Result<true, R> {
  return result.ok ? ok(true) : result;
}
