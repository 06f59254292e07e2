/** What one key does on the page of tips, wherever the focus is; some do it on every page. */
export const LIST_KEYS = {
  next: "j",
  previous: "k",
  choose: "x",
  assign: "a",
  status: "s",
  reply: "r",
  note: "n",
  forward: "f",
  matter: "m",
  undo: "z",
  search: "/",
  go: "g",
  help: "?",
} as const;

export type ListCommand = keyof typeof LIST_KEYS;

// The keys of an object are its own names.
export const COMMANDS = Object.keys(LIST_KEYS) as ListCommand[];

/** What of a `KeyboardEvent` matters. */
export interface PressedKey {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  isComposing: boolean;
}

/**
 * null: the key does nothing here. A key of a Vietnamese input method that is putting a letter
 * together belongs to that letter; between letters some methods hide which one was pressed, and only
 * its place on the keyboard tells.
 */
export function listCommand(pressed: PressedKey): ListCommand | null {
  const { key, code, ctrlKey, metaKey, altKey, isComposing } = pressed;
  if (ctrlKey || metaKey || altKey || isComposing) return null;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  const sign = key === "Process" && letter ? letter : key;
  return COMMANDS.find((command) => LIST_KEYS[command] === sign.toLowerCase()) ?? null;
}
