import { expect, it } from "vitest";
import { codeTexts } from "../../scripts/flows-code-texts.ts";

/** A part of a template that is filled in, as it stands in a source. */
const filled = (name: string): string => ["$", "{", name, "}"].join("");

it("finds the texts that sources name, whole or with parts filled in", () => {
  const code = codeTexts([
    `say("note-wait"); format(\`media-failed-${filled("reason")}\`)`,
    `\`${filled("a")}-${filled("b")}\``,
  ]);
  expect(code.has("note-wait")).toBe(true);
  expect(code.has("media-failed-too-large")).toBe(true);
  expect(code.has("note-lost")).toBe(false);
  expect(code.has("media-failed-")).toBe(false);
});
