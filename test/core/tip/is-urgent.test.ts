import { expect, test } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import type { Answer } from "../../../src/core/flow/session.ts";
import { isUrgent } from "../../../src/core/tip/is-urgent.ts";

const { danger } = readContent();
const NOW = "nó đang cầm dao đứng trước cửa, cứu với";

const CASES: [when: Answer | undefined, text: string, urgent: boolean][] = [
  ["now", "họ đổ rác ra suối", true],
  [undefined, NOW, true],
  [{ type: "skipped" }, NOW, true],
  ["today", NOW, true],
  ["earlier", NOW, false],
  ["yesterday", NOW, false],
  [undefined, "trong kho có súng", false],
  [undefined, "tuần trước có đánh nhau", false],
  [undefined, "họ đổ rác ra suối", false],
];

test.each(CASES)("a tip of %j that says %j: urgent %s", (when, text, urgent) => {
  expect(isUrgent(danger, { when, answers: [{ answer: { type: "text", text } }] })).toBe(urgent);
});
