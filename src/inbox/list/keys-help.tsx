import { Button, Checkbox } from "@mantine/core";
import { useSyncExternalStore } from "react";
import { useListWords } from "../words/use-list-words.ts";
import { Dialog } from "./dialog.tsx";
import { keysAreOn, onKeySwitch, switchKeys } from "./key-switch.ts";
import { ListKeys } from "./list-keys.tsx";

/** What each key does, and the switch for those of one letter. */
export function KeysHelp({ onClose }: { onClose(): void }) {
  const words = useListWords();
  const on = useSyncExternalStore(onKeySwitch, keysAreOn);
  return (
    <Dialog onClose={onClose} title={words.helpTitle}>
      {(close) => (
        <>
          <ListKeys />
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
