import { COMMANDS, type Command } from "../flow/content.ts";

/**
 * What our buttons carry. `option` and `command` hold the number of the screen they were drawn on.
 * Callback data comes back from clients unchecked: parse it, never trust it.
 */
export type Press =
  | { type: "option"; screen: number; option: string }
  | { type: "command"; screen: number; command: Command };

export function encodePress(press: Press): string {
  switch (press.type) {
    case "option":
      return `o:${press.screen}:${press.option}`;
    case "command":
      return `c:${press.screen}:${press.command}`;
  }
}

/** null: not one of ours. */
export function parsePress(data: string): Press | null {
  const match = /^([oc]):(\d{1,9}):([a-zA-Z0-9/-]{1,52})$/.exec(data);
  const [, kind, screen, rest] = match ?? [];
  if (!kind || !screen || !rest) return null;
  if (kind === "o") return { type: "option", screen: Number(screen), option: rest };
  const command = COMMANDS.find((c) => c === rest);
  return command ? { type: "command", screen: Number(screen), command } : null;
}
