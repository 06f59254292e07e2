import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { NONE, NOT_NOW, STILL } from "./danger-limit-sentences.ts";

const { danger } = readContent();

/** It is over, only sounds like it, or is about an account. */
const NOW = [
  "nó đang cầm dao đứng trước cửa, cứu với",
  "nhà đang cháy",
  "he is beating me, help me",
  "正在打架，快来人",
  "지금 칼을 들고 있어요",
];

describe("danger", () => {
  it.each(NONE)("is not in %s", (text) => {
    expect(danger.isDanger(text)).toBe(false);
  });

  it.each(STILL)("is still in %s", (text) => {
    expect(danger.isDanger(text)).toBe(true);
  });

  it.each(NOW)("is happening now in %s", (text) => {
    expect(danger.isDangerNow(text)).toBe(true);
  });

  it.each(NOT_NOW)("may be later in %s", (text) => {
    expect([danger.isDanger(text), danger.isDangerNow(text)]).toEqual([true, false]);
  });
});
