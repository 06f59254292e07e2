import { describe, expect, it } from "vitest";
import { nameKey, plainName } from "../../../src/core/station/officer-name.ts";

describe("an officer's name", () => {
  it.each([
    ["Hoà", "Hoa\u0300"],
    ["Lan Anh", "  Lan\u00a0 \tAnh\n"],
    ["Minh nimda", "Minh \u202enimda\u202c"],
    ["Minh", "Mi\u200bn\u2060h\ufeff\u00ad"],
    ["Minh", "\u2067Minh\u2069"],
    ["김민", "김\u3164민"],
    ["", "\u200b\u3164 \u2800"],
    // Marks that are drawn as nothing: a joiner, variation selectors, a Khmer vowel.
    ["Lan", "L\u034fa\ufe0fn\u{e0100}\u17b5\u180b"],
    ["Nguyễn Thị Bưởi", "Nguyễn Thị Bưởi"],
  ])("is stored as %j when %j was typed", (stored, typed) => {
    expect(plainName(typed)).toBe(stored);
  });

  it.each([
    ["Lan Anh", "lan  anh"],
    ["Minh", "Мinh"],
    ["Minh", "Ｍinh"],
    ["Đức", "ÐỨC"],
    ["Hoà", "Hoa\u0300\u200b"],
    ["Minh", "\u039cinh"],
    ["LAN", "lAN"],
    ["Lan", "Ian"],
    ["Linh", "Ii\u200bnh"],
    ["Hoa", "H0a"],
    ["Vu", "\u0474u"],
  ])("%j is not told from %j", (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ["Lan", "Lân"],
    ["Hoà", "Hoa"],
    ["Lan Anh", "Lan An"],
  ])("%j is told from %j", (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});
