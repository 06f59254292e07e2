import { describe, expect, it } from "vitest";
import { lookUp, matches } from "../../../src/core/flow/condition.ts";
import type { Condition } from "../../../src/core/flow/schema.ts";
import type { Answer } from "../../../src/core/flow/session.ts";

const answers: Record<string, Answer> = {
  "tip/when": "now",
  "tip/what": { type: "text", text: "now" },
  "tip/photos": { type: "skipped" },
  "tip/files": { type: "media", items: [], closed: true },
  "tip/shots": { type: "media", items: [{ slot: 1, kind: "photo" }], closed: true },
  "place/when": "today",
};

const HOLDS: [condition: Condition, holds: boolean][] = [
  [{ when: "now" }, true],
  [{ when: "today" }, false],
  [{ when: ["today", "now"] }, true],
  [{ "place/when": "today" }, true],
  [{ when: "now", photos: "skipped" }, true],
  [{ when: "now", photos: "media" }, false],
  [{ shots: "media" }, true],
  // All attachments were removed again.
  [{ files: "media" }, false],
  [{ files: "skipped" }, true],
  [{ what: "text" }, true],
  // The words of somebody are never compared.
  [{ what: "now" }, false],
  [{ what: "any" }, true],
  [{ photos: "any" }, true],
  [{ missing: "any" }, false],
  [{}, true],
];

describe("a condition", () => {
  it.each(HOLDS)("%j: %s", (condition, holds) => {
    expect(matches(condition, answers, "tip")).toBe(holds);
  });

  it("means its own flow's answers unless it names another", () => {
    expect(lookUp(answers, "place", "when")).toEqual("today");
    expect(lookUp(answers, "place", "tip/when")).toEqual("now");
    expect(lookUp(answers, "place", "what")).toBeUndefined();
  });
});
