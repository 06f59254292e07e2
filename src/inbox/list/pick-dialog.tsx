import { Button } from "@mantine/core";
import type { KeyboardEvent } from "react";
import { useWords } from "../words/use-words.ts";
import styles from "./dialog.module.css";
import { Dialog } from "./dialog.tsx";

export interface Pick {
  title: string;
  options: { label: string; pick(): void }[];
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** One of a few: the first has the focus, the arrows move, Enter takes. */
export function PickDialog({ pick, onClose }: { pick: Pick; onClose(): void }) {
  const { words } = useWords();
  return (
    <Dialog onClose={onClose} title={pick.title}>
      {(close) => (
        <>
          <ul className={styles.options} onKeyDown={moveAmongButtons}>
            {pick.options.map((option) => (
              <li key={option.label}>
                <button
                  onClick={() => {
                    close();
                    option.pick();
                  }}
                  type="button"
                >
                  {option.label}
                </button>
              </li>
            ))}
          </ul>
          <Button onClick={close} size="sm" variant="default">
            {words.app.cancel}
          </Button>
        </>
      )}
    </Dialog>
  );
}

function moveAmongButtons(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.findIndex((button) => button.matches(":focus"));
  buttons.at((at + step) % buttons.length)?.focus();
}
