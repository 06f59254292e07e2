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

const PRESS = /^[oc]:\d{1,9}:[a-zA-Z0-9/-]{1,52}$/;
const BEGIN = 2;

/** null: not one of ours. */
export function parsePress(data: string): Press | null {
  if (!PRESS.test(data)) return null;
  const end = data.indexOf(":", BEGIN);
  const screen = Number(data.slice(BEGIN, end));
  const rest = data.slice(end + 1);
  if (data.startsWith("o")) return { type: "option", screen, option: rest };
  const command = COMMANDS.find((c) => c === rest);
  return command ? { type: "command", screen, command } : null;
}
