import { Button } from "@mantine/core";
import type { KeyboardEvent } from "react";
import { useWords } from "../words/use-words.ts";
import styles from "./dialog.module.css";
import { Dialog } from "./dialog.tsx";
import { keysAreOn } from "./key-switch.ts";

export interface Pick {
  title: string;
  /** isNow: what stands already. */
  options: { label: string; isNow?: boolean; pick(): void }[];
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** One of a few: the first has the focus, the arrows move, Enter takes; so does a number. */
export function PickDialog({ pick, onClose }: { pick: Pick; onClose(): void }) {
  const { words } = useWords();
  return (
    <Dialog onClose={onClose} title={pick.title}>
      {(close) => (
        <>
          <ul className={styles.options} onKeyDown={moveAmongButtons}>
            {pick.options.map((option, at) => (
              <li key={option.label}>
                <button
                  aria-current={option.isNow ? "true" : undefined}
                  aria-keyshortcuts={keyOf(at)}
                  onClick={() => {
                    close();
                    option.pick();
                  }}
                  type="button"
                >
                  <span aria-hidden="true" className={styles.digit}>
                    {keyOf(at)}
                  </span>
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

/** The digit that takes an option. Those after the ninth have none. */
function keyOf(at: number): string | undefined {
  return at < 9 ? String(at + 1) : undefined;
}

function moveAmongButtons(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const step = STEPS[event.key];
  if (step === undefined) {
    const named = keysAreOn() && buttons.find((_, at) => keyOf(at) === event.key);
    if (!named) return;
    event.preventDefault();
    named.click();
    return;
  }
  event.preventDefault();
  const at = buttons.findIndex((button) => button.matches(":focus"));
  buttons.at((at + step) % buttons.length)?.focus();
}
