import { expect, test } from "vitest";
import {
  COMMANDS,
  LIST_KEYS,
  listCommand,
  type PressedKey,
} from "../../src/inbox/list/list-command.ts";

function press(key: string, more: Partial<PressedKey> = {}) {
  const none = { ctrlKey: false, metaKey: false, altKey: false, isComposing: false };
  return listCommand({ key, code: `Key${key.toUpperCase()}`, ...none, ...more });
}

test("each command has one key, also with the capitals locked", () => {
  const keys = Object.values(LIST_KEYS);
  expect(new Set(keys).size).toBe(keys.length);
  for (const command of COMMANDS) {
    expect(press(LIST_KEYS[command])).toBe(command);
    expect(press(LIST_KEYS[command].toUpperCase())).toBe(command);
  }
});

test("other keys, and combinations of the browser's, do nothing", () => {
  for (const key of ["q", "Enter", "Escape", "ArrowDown", " ", "á", "Dead"]) {
    expect(press(key)).toBeNull();
  }
  for (const held of ["ctrlKey", "metaKey", "altKey"]) {
    expect(press("r", { [held]: true })).toBeNull();
  }
});

test("a key that belongs to a Vietnamese letter does nothing, one that a method hides does", () => {
  expect(press("s", { isComposing: true })).toBeNull();
  expect(press("Process", { code: "KeyJ", isComposing: true })).toBeNull();
  expect(press("Process", { code: "KeyJ" })).toBe("next");
  expect(press("Process", { code: "KeyQ" })).toBeNull();
  expect(press("Process", { code: "Enter" })).toBeNull();
});
