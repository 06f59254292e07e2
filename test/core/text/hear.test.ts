import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { hear, typedPart } from "../../../src/core/text/hear.ts";

test.each([
  ["CHÁY!!! NHÀ CHÁY!!!", "cháy nhà cháy"],
  ["cháyyyy nhàaa", "cháy nhà"],
  ["cháy 🔥 nhà 🔥 rồi...", "cháy nhà rồi"],
  ["khó... thở, hỏa-hoạn", "khó thở hỏa hoạn"],
  ["đe doạ, hoá chất, thuý, loè", "đe dọa hóa chất thúy lòe"],
  ["quý toàn hoàn khuỷu tuỳ", "quý toàn hoàn khuỷu tùy"],
  ["ÐANG ÐÁNH, ðiện", "đang đánh điện"],
  ["Hủy".normalize("NFD"), "hủy"],
  ["can’t can't can`t cant", "cant cant cant cant"],
  ["kil\u200bling \u202ecalled", "kiling caled"],
  ["ｈｅｌｐ １１３ 1\ufe0f⃣ 𝐡𝐞𝐥𝐩", "help 113 1 help"],
  ["hеlр", "help"],
  ["3.500.000 đ, 5,5% 22:30. 1.", "3.500.000 đ 5,5% 22 30 1"],
  ["救 命！ 著火了，有人開槍", "救命着火了有人开枪"],
  ["ㅅㅏㄹㄹㅕㅈㅜㅅㅔㅇㅛ ㅠㅠ", "살려주세요 ㅠㅠ"],
  ["살려줘!!", "살려줘"],
  ["½ ﷺ", "1 2 صلى الله عليه وسلم"],
  ["\u200b\u3164\u2800", ""],
  ["? !", ""],
])("hears %j as %j", (typed, heard) => {
  expect(hear(typed).text).toBe(heard);
});

test("knows a text that has marks from one that has none", () => {
  const marked = ["đi", "Cháy", "a\u0301", "ø đ", "ĂN"];
  const bare = ["chay", "help 113", "살려", "着火", "đ".normalize("NFD").replace("đ", "d"), ""];
  expect(marked.filter((text) => !hear(text).marked)).toEqual([]);
  expect(bare.filter((text) => hear(text).marked)).toEqual([]);
});

const unit = fc.oneof(
  fc.integer({ min: 0, max: 0x24f }),
  fc.integer({ min: 0x300, max: 0x36f }),
  fc.integer({ min: 0x1e00, max: 0x1eff }),
  fc.integer({ min: 0x2000, max: 0x206f }),
  fc.integer({ min: 0x3400, max: 0xffff }),
);
const texts = fc.oneof(
  fc.array(unit, { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
  fc.string({ unit: "grapheme" }),
);

describe("what is heard", () => {
  it("is the same when it is heard again, and however marks are written", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: heard } = hear(text);
        expect(hear(heard).text).toBe(heard);
        expect(hear(text.normalize("NFD")).text).toBe(hear(text.normalize("NFC")).text);
      }),
      { numRuns: 2_000 },
    );
  });

  it("knows for each letter where it was typed, in their order", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { typed, text: heard, starts } = hear(text);
        const all = Array.from(starts);
        expect(all.length).toBe(heard.length + 1);
        expect(all).toEqual(all.toSorted((a, b) => a - b));
        expect(all.every((at) => at >= 0 && at <= typed.length)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it("can be shown as it was typed", () => {
    const heard = hear("Đêm qua: “CHỒNG  Tôiiii”!!! đi");
    const part = (words: string) => {
      const at = heard.text.indexOf(words);
      return typedPart(heard, at, at + words.length);
    };
    expect(part("chồng tôi")).toBe("CHỒNG Tôiiii");
    expect(part("đêm qua")).toBe("Đêm qua");
    expect(part("đi")).toBe("đi");
  });

  it("may be as long as anything that is pasted", () => {
    expect(hear("cháy nhà ".repeat(30_000)).text.length).toBe(9 * 30_000 - 1);
  });
});
