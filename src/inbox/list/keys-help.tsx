import { Button, Checkbox } from "@mantine/core";
import { useSyncExternalStore } from "react";
import { useListWords } from "../words/use-list-words.ts";
import styles from "./dialog.module.css";
import { Dialog } from "./dialog.tsx";
import { keysAreOn, onKeySwitch, switchKeys } from "./key-switch.ts";
import { COMMANDS, LIST_KEYS } from "./list-command.ts";

/** What each key does, and the switch for those of one letter. */
export function KeysHelp({ onClose }: { onClose(): void }) {
  const words = useListWords();
  const on = useSyncExternalStore(onKeySwitch, keysAreOn);
  const keys: [string[], string][] = [
    ...COMMANDS.map((command): [string[], string] => [[LIST_KEYS[command]], words.keys[command]]),
    [["↑", "↓", "Home", "End"], words.arrows],
    [["Enter"], words.open],
    [["Esc"], words.leave],
  ];
  return (
    <Dialog onClose={onClose} title={words.helpTitle}>
      {(close) => (
        <>
          <dl className={styles.keys}>
            {keys.map(([names, does]) => (
              <div key={does}>
                <dt>
                  {names.map((name) => (
                    <kbd key={name}>{name}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <Checkbox
            checked={on}
            description={words.keysHint}
            label={words.keysOn}
            onChange={(event) => switchKeys(event.currentTarget.checked)}
          />
          <Button onClick={close} size="sm" variant="default">
            {words.close}
          </Button>
        </>
      )}
    </Dialog>
  );
}
