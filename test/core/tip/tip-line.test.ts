import { expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { tipLine } from "../../../src/core/tip/tip-line.ts";

const content = readContent();
const code = "7KQ4-9XWD-2MZ8-H5TC-Q";
const sent = { code, category: "theft", at: "2026-11-23T08:00:00Z", unread: false };

it("says when a tip was sent and what about, in the reader's language", () => {
  const line = tipLine(content, { receipts: [sent], lang: "en" }, code);
  expect(line).toMatch(/2026 · …H5TC-Q · Theft, robbery$/);
});

it("says of a tip of another chat no more than its receipt", () => {
  expect(tipLine(content, { receipts: [], lang: "en" }, code)).toBe("…H5TC-Q");
});
