import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import type { ThreadEntry } from "../../core/station/tip-views.ts";
import { followUpSchema } from "../../core/tip/follow-up.ts";
import { Moment } from "../parts/moment.tsx";
import { useTipPageWords } from "../words/use-tip-page-words.ts";
import styles from "./reply-bar.module.css";
import { useOpened } from "./use-opened.ts";

interface Props {
  sent: ThreadEntry[];
  isPending: boolean;
  onSend(): void;
  onKeep(): void;
}

/** Shows what colleagues have sent meanwhile, and asks whether this officer's text goes too. */
export function AskedMeanwhile({ sent, isPending, onSend, onKeep }: Props) {
  const { reply } = useTipPageWords();
  const keep = useRef<HTMLButtonElement>(null);
  // It stands where the button was that had the focus.
  useEffect(() => keep.current?.focus(), []);
  return (
    <div className={styles.meanwhile} role="alert">
      <p>{reply.meanwhile}</p>
      <ul>
        {sent.map((entry) => (
          <SentEntry entry={entry} key={entry.id} />
        ))}
      </ul>
      <div className={styles.send}>
        <strong>{reply.meanwhileAsk}</strong>
        <span className={styles.choices}>
          <Button onClick={onKeep} ref={keep} variant="default">
            {reply.meanwhileKeep}
          </Button>
          <Button loading={isPending} onClick={onSend}>
            {reply.meanwhileSend}
          </Button>
        </span>
      </div>
    </div>
  );
}

function SentEntry({ entry }: { entry: ThreadEntry }) {
  const { id, sealed, digest, officer, at } = entry;
  const opened = useOpened({ name: `entry ${id}`, sealed, digest, schema: followUpSchema });
  return (
    <li className={styles.theirs}>
      <strong>{officer}</strong> <Moment at={at} precision="minute" show="short" />
      {opened.type === "opened" && (
        <p className={styles.text} dir="auto">
          {opened.value.text}
        </p>
      )}
    </li>
  );
}
