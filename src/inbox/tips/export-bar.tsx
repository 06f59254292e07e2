import { Button } from "@mantine/core";
import { CallOrStepUp } from "../session/call-or-step-up.tsx";
import { useProposals } from "../session/use-proposals.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./exports.module.css";
import { useAskExport } from "./use-export.ts";

/** As many as the server takes at once (`app/station/bounds.ts`). */
const MOST = 50;

interface Props {
  chosen: ReadonlySet<string>;
  onClose(): void;
}

/** What is chosen of the list, and the button that proposes to export it. One waits at a time. */
export function ExportBar({ chosen, onClose }: Props) {
  const { words } = useWords();
  const { me } = useOpenSession();
  const { data } = useProposals();
  const ask = useAskExport(onClose);
  const waits = data?.proposals.some(
    ({ kind, by }) => kind === "export-tips" && by.id === me.officer.id,
  );
  const propose = () => ask.mutate([...chosen]);
  return (
    <div className={styles.bar}>
      <p>{waits ? words.exports.waits : words.exports.lead}</p>
      {ask.error && <CallOrStepUp error={ask.error} onSteppedUp={propose} />}
      <div className={styles.buttons}>
        <Button
          disabled={chosen.size === 0 || chosen.size > MOST || waits === true}
          loading={ask.isPending}
          onClick={propose}
          size="xs"
        >
          {words.exports.propose(chosen.size)}
        </Button>
        <Button disabled={ask.isPending} onClick={onClose} size="xs" variant="default">
          {words.app.cancel}
        </Button>
      </div>
    </div>
  );
}
