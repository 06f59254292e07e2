import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { hitRates } from "../../../src/core/check/detection-rates.ts";
import { HELD_OUT_OFFICER } from "./held-out-officer.ts";
import { OFFICER_SENTENCES } from "./officer-sentences.ts";

const { officer } = readContent();

describe("words about an officer who does wrong", () => {
  it.each([
    ["that they were tuned on", OFFICER_SENTENCES],
    ["never seen before", HELD_OUT_OFFICER],
  ])("are found in sentences %s, and hardly where the police are only called", (_, sentences) => {
    const all = Object.values(sentences).flat();
    const { telling, found, harmless, alarms, wrong } = hitRates(officer, all);
    expect([telling, harmless]).toEqual([40, 60]);
    expect(found / telling, wrong.join("\n")).toBeGreaterThanOrEqual(0.85);
    expect(alarms / harmless, wrong.join("\n")).toBeLessThanOrEqual(0.05);
  });

  it.each([
    "The policeman takes BRIBES!!",
    "công an phường bao che",
    "cong an phuong bao che",
    "CONG AN PHUONG BAO CHE",
    "警察收黑钱",
    "警察收黑錢",
    "경찰이 돈을 받아요",
  ])("are found however they are typed: %s", (text) => {
    expect(officer(text)).toBe(true);
  });

  it("survive any text", () => {
    const texts = [
      "",
      "\ud800",
      "公安".repeat(1_700),
      "cong an ".repeat(430),
      "police ".repeat(500),
    ];
    for (const text of texts) expect(() => officer(text)).not.toThrow();
  });
});
