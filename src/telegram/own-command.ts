import type { Incoming } from "../core/flow/incoming.ts";

/** A command with the name of a bot, as apps put it in where it is tapped in a text. */
const NAMED = /^\/\w+@(\w+)/;

/** null: a command that names another bot than ours, which is left alone. */
export function ownCommand(incoming: Incoming | null, username: string): Incoming | null {
  const text = incoming?.body.type === "text" ? incoming.body.text : "";
  const named = username === "" ? undefined : NAMED.exec(text)?.[1];
  return named === undefined || named.toLowerCase() === username.toLowerCase() ? incoming : null;
}
