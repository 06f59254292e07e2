import { useEffect, useRef } from "react";
import { keysAreOn } from "./key-switch.ts";
import { type ListCommand, listCommand } from "./list-command.ts";

/** `run` returns whether it did something; else the key is the browser's. */
export function useListKeys(run: (command: ListCommand) => boolean): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !keysAreOn() || isForTyping(event.target)) return;
      const command = listCommand(event);
      if (command !== null && latest.current(command)) event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

/** Letters are for typing there: a field, a list of choices, which they search, or an open dialog. */
function isForTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const field = "textarea, select, input:not([type=checkbox], [type=radio], [type=button])";
  return target.isContentEditable || target.closest(`${field}, dialog`) !== null;
}
