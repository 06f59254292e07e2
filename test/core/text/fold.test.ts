import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../../../src/core/text/fold.ts";
import { runs } from "../../rounds.ts";

test.each([
  ["Trộm  CẮP", "trom cap"],
  ["đường Đá, số ½", "duong da so 1 2"],
  ["２２：３０", "22 30"],
  ["뭐예요?", "뭐예요"],
  ["Hủy".normalize("NFD"), "huy"],
  ["/menu", "menu"],
  ["Scams, online crime", "scams online crime"],
  ["简体中文", "简体中文"],
  ["  ... ", "..."],
  ["？", "?"],
  ["", ""],
])("folds %j to %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

/** Units of every script, most of them of those that have the short way. */
const unit = fc.oneof(
  fc.integer({ min: 0, max: 0x24f }),
  fc.integer({ min: 0x300, max: 0x36f }),
  fc.integer({ min: 0x1e00, max: 0x1eff }),
  fc.integer({ min: 0x2000, max: 0x206f }),
  fc.integer({ min: 0, max: 0xffff }),
);
const texts = fc.array(unit, { maxLength: 12 }).map((units) => String.fromCharCode(...units));

test("folds the same whatever else is in the text", () => {
  fc.assert(
    fc.property(texts, (text) => {
      // A Han character is folded the long way, and all the text beside it.
      const [alone, beside] = [fold(`a ${text} b`), fold(`一 a ${text} b`)];
      expect(`一 ${alone}`).toBe(beside);
    }),
    { numRuns: runs(2_000) },
  );
});

test("changes nothing when folded again, and does not care how marks are written", () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: "grapheme" })), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
    }),
  );
});
