import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { hitRates } from "../../../src/core/check/detection-rates.ts";
import { SURE } from "../../../src/core/scam/check-scam.ts";
import { HARMLESS, SCAMS } from "./common-scams.ts";
import { HELD_OUT_HARMLESS, HELD_OUT_SCAMS } from "./held-out-scams.ts";
import { MORE_HARMLESS, MORE_SCAMS } from "./more-scams.ts";

const content = readContent();

describe("the signs of a scam", () => {
  it.each(SCAMS)("are seen in %s: %s", (text, sign) => {
    const { signs } = content.scam(text);
    expect(signs.map(({ id }) => id)).toContain(sign);
  });

  it("are enough to warn in nine of ten", () => {
    const missed = SCAMS.filter(([text]) => content.scam(text).verdict !== "signs");
    expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(SCAMS.length / 10);
  });

  it.each(MORE_SCAMS)("are enough to warn of %s", (text) => {
    expect(content.scam(text).verdict).toBe("signs");
  });

  it("warn of half of what was never seen before, and hardly of what is harmless", () => {
    const { telling, found, harmless, alarms } = hitRates(
      (text) => content.scam(text).verdict === "signs",
      [
        ...HELD_OUT_SCAMS.map((text): [string, boolean] => [text, true]),
        ...HELD_OUT_HARMLESS.map((text): [string, boolean] => [text, false]),
      ],
    );
    expect(telling + harmless).toBeGreaterThanOrEqual(40);
    expect(found / telling).toBeGreaterThanOrEqual(0.5);
    expect(alarms / harmless).toBeLessThanOrEqual(0.1);
  });

  it.each([...HARMLESS, ...MORE_HARMLESS])("are not seen in %s", (text) => {
    expect(content.scam(text)).toMatchObject({ verdict: "unknown" });
  });

  it("have words, a card and a weight that says something", () => {
    const found = SCAMS.flatMap(([text]) => content.scam(text).signs);
    for (const { id, guide, weight } of found) {
      for (const lang of content.texts.languages) {
        expect(content.texts.has(lang, `scam-${id}`), id).toBe(true);
      }
      if (guide !== undefined) expect(content.guides.cards.has(guide), guide).toBe(true);
      expect(weight).toBeLessThanOrEqual(SURE + 2);
    }
  });

  it("are looked for in any text without failing", () => {
    for (const text of ["", "\ud800", "http://", "....", "a.b".repeat(1_000)]) {
      expect(() => content.scam(text)).not.toThrow();
    }
  });
});
