import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { hitRates } from "../../../src/core/check/detection-rates.ts";
import { makeDangerDetector, makeDangerRules } from "../../../src/core/guard/danger.ts";
import { makeEar } from "../../../src/core/text/make-ear.ts";
import { DANGER_SENTENCES } from "./danger-sentences.ts";
import { HELD_OUT_DANGER } from "./held-out-danger.ts";

const { isDanger } = readContent().danger;
const every = (sentences: typeof HELD_OUT_DANGER) => Object.values(sentences).flat();

describe("the words of danger", () => {
  it("are found in nearly all sentences that they were tuned on, and hardly in harmless ones", () => {
    const { telling, found, harmless, alarms, wrong } = hitRates(isDanger, every(DANGER_SENTENCES));
    expect(found / telling, wrong.join("\n")).toBeGreaterThanOrEqual(0.95);
    expect(alarms / harmless, wrong.join("\n")).toBeLessThanOrEqual(0.05);
  });

  it.each(Object.keys(HELD_OUT_DANGER))(
    "are tried on sentences of %s never seen before",
    (lang) => {
      const sentences = HELD_OUT_DANGER[lang] ?? [];
      expect(sentences.length).toBeGreaterThanOrEqual(25);
      const { alarms, harmless } = hitRates(isDanger, sentences);
      expect(alarms / harmless).toBeLessThanOrEqual(0.1);
    },
  );

  it("are found in half of what was never seen before", () => {
    const { telling, found } = hitRates(isDanger, every(HELD_OUT_DANGER));
    expect(found / telling).toBeGreaterThanOrEqual(0.5);
  });

  it("may lack marks here and there, but not have others", () => {
    const limits = { figures: {}, past: {}, now: {}, lasting: {}, child: {} };
    const rules = makeDangerRules({ vi: ["đang cháy"] }, limits);
    const { isDanger: finds } = makeDangerDetector(rules, makeEar({}));
    for (const text of ["Nhà đang cháy!", "nha dang chay", "nhà dang cháy", "NHÀ ĐANG CHAY"]) {
      expect(finds(text), text).toBe(true);
    }
    for (const text of ["xe đang chạy", "đang cháyx", "hang chay"]) {
      expect(finds(text), text).toBe(false);
    }
  });

  it("survive any text", () => {
    for (const text of ["", "\ud800", "İ".repeat(50), "我".repeat(3_500), "đang ".repeat(700)]) {
      expect(() => isDanger(text)).not.toThrow();
    }
  });
});
