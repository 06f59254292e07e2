import fc from "fast-check";
import { expect, test } from "vitest";
import { passageOf } from "../../src/inbox/reading/passage.ts";
import { markFound } from "../../src/inbox/reading/search-words.ts";

const FILLER = "không thấy ai lạ ";
const STORY = `${FILLER.repeat(40)}xe tải biển số 38C đổ hàng ở bến cũ ${FILLER.repeat(40)}`;

test("a passage is what surrounds the words that were found, cut between words", () => {
  const passage = passageOf(STORY, "bien so");
  expect(passage).toMatch(
    /^…(ai|lạ|không|thấy) .*xe tải biển số 38C đổ hàng.*(ai|lạ|không|thấy)…$/,
  );
  expect(passage.length).toBeLessThanOrEqual(162);
  const marked = markFound(passage, "bien so").filter(({ found }) => found);
  expect(marked.map(({ text }) => text)).toEqual(["biển", "số"]);
});

test("it is the one with most of the words, of whatever line", () => {
  const text = `Xe ở chợ\n${FILLER.repeat(20)}\n${FILLER.repeat(20)}xe máy bỏ ở chợ đêm`;
  expect(passageOf(text, "xe may cho")).toMatch(/xe máy bỏ ở chợ đêm$/);
  expect(passageOf("Xe ở chợ", "xe")).toBe("Xe ở chợ");
  expect(passageOf("Xe ở chợ", "ghe")).toBe("");
});

test("Chinese and Korean are cut without spaces", () => {
  const passage = passageOf(
    `${"没有人在这里".repeat(60)}码头有可疑的船${"没有人".repeat(60)}`,
    "可疑",
  );
  expect(passage).toMatch(/^….*码头有可疑的船.*…$/);
});

test("a passage is as harmless as a first line, whatever the text is", () => {
  expect(passageOf("a\u202Eb xe\u0301\u0301\u0301\u0301", "xe")).toBe("ab x\u00e9\u0301\u0301");
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const passage = passageOf(`${text} xe ${text}`, "xe");
      expect(passage).not.toMatch(/[\p{Cc}\p{Cf}\n]/u);
      expect(passage.isWellFormed()).toBe(true);
    }),
    { numRuns: 50 },
  );
});
