import { Button } from "@mantine/core";
import { useContext } from "react";
import { Problem } from "../parts/problem.tsx";
import { OutboxContext } from "../session/outbox-context.ts";
import { alike } from "../session/outgoing.ts";
import { useOutboxState } from "../session/use-outbox.ts";
import { useFaceWords } from "../words/use-face-words.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./outbox-banner.module.css";

/** What waits for the network, and what came back because it was refused. */
export function OutboxBanner() {
  const { words } = useWords();
  const own = useFaceWords();
  const outbox = useContext(OutboxContext);
  const { waiting, returned } = useOutboxState();
  if (outbox === null || (waiting === 0 && returned.length === 0)) return null;
  return (
    <div className={styles.banner}>
      {waiting > 0 && (
        <div className={styles.waits} role="status">
          <span>{own.waits(waiting)}</span>
          <Button onClick={() => outbox.flush()} size="compact-sm" variant="default">
            {own.now}
          </Button>
        </div>
      )}
      {alike(returned).map(([one, ...others]) => (
        <Problem key={one.item.id} title={titleOf(own.returned[one.item.kind], others.length)}>
          <p>
            {one.reason === "too-late" ? own.tooLate : words.errors[one.reason]}{" "}
            {one.item.draft && own.back}
          </p>
          <Button
            color="red"
            mt={8}
            onClick={() => {
              for (const read of [one, ...others]) outbox.forget(read);
            }}
            size="compact-sm"
            variant="outline"
          >
            {own.read}
          </Button>
        </Problem>
      ))}
    </div>
  );
}

function titleOf(title: string, others: number): string {
  return others === 0 ? title : `${title} (${others + 1})`;
}
