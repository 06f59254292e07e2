import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, withoutMarks } from "../../../src/core/text/fold.ts";

test.each([
  ["Trộm  CẮP", "trom cap"],
  ["đường Đá, số ½", "duong da so 1 2"],
  ["２２：３０", "22 30"],
  ["뭐예요?", "뭐예요"],
  ["Hủy".normalize("NFD"), "huy"],
  ["/menu", "menu"],
  ["Scams, online calls", "scams online cals"],
  ["臺灣 Kỳ Ðồng", "台湾 ky dong"],
  ["简体中文", "简体中文"],
  ["  ... ", "..."],
  ["？", "?"],
  ["", ""],
])("folds %j to %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

/** Units of every script, most of them from those with a fast path. */
const unit = fc.oneof(
  fc.integer({ min: 0, max: 0x24f }),
  fc.integer({ min: 0x300, max: 0x36f }),
  fc.integer({ min: 0x1e00, max: 0x1eff }),
  fc.integer({ min: 0x2000, max: 0x206f }),
  fc.integer({ min: 0, max: 0xffff }),
);
const texts = fc.array(unit, { maxLength: 12 }).map((units) => String.fromCharCode(...units));

test("changes nothing when folded again, and does not care how marks are written", () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: "grapheme" })), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
    }),
  );
});

test("takes marks off unit by unit as off the whole", () => {
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 3 }), (parts) => {
      const text = parts.join("").normalize("NFC");
      const parted = text.replaceAll("đ", "d").normalize("NFD");
      expect(withoutMarks(text)).toBe(parted.replace(/[\u0300-\u036f]/g, "").normalize("NFC"));
    }),
    { numRuns: 2_000 },
  );
});

test("takes marks off every letter as off that letter in NFD", () => {
  for (let code = 1; code < 0xd800; code++) {
    const [letter, beside] = [String.fromCharCode(code), `a${String.fromCharCode(code)}u`];
    for (const text of [letter, beside]) {
      const parted = text.replaceAll("đ", "d").normalize("NFD");
      const plain = parted.replace(/[\u0300-\u036f]/g, "").normalize("NFC");
      if (withoutMarks(text) !== plain) expect(withoutMarks(text)).toBe(plain);
    }
  }
});
