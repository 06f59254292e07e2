import { describe, expect, it } from "vitest";
import { readLexicon } from "../../../scripts/alike-lexicon.ts";
import { SignReader } from "../../../src/inbox/likeness/signs.ts";

const READER = new SignReader(readLexicon());
/** A Friday. */
const FACTS = { category: "theft", area: "song-tri", day: 20_700 };
const read = (text: string, lang = "vi") => READER.read(text, lang, FACTS);
const anchors = (text: string) =>
  read(text).anchors.flatMap(({ kind, value }) => (kind === "number" ? [] : `${kind} ${value}`));

describe("what a text names", () => {
  it("is the same concept in each language, with marks and without", () => {
    const texts: [string, string][] = [
      ["Mất trộm ở đầm tôm", "vi"],
      ["mat trom o dam tom", "vi"],
      ["They stole from the shrimp ponds", "en"],
      ["虾塘被偷", "zh-Hans"],
      ["蝦塘被偷", "zh-Hant"],
      ["새우 양식장을 훔쳐 갔습니다", "ko"],
    ];
    for (const [text, lang] of texts) {
      expect(read(text, lang).concepts, text).toContain("shrimp-pond");
      expect(read(text, lang).concepts, text).toContain("steal");
    }
  });

  it("knows a word alone only with its marks, and a town's names in all languages", () => {
    expect(read("con cháy nhà").concepts).toContain("fire");
    expect(read("no chay di").concepts).not.toContain("fire");
    for (const [text, lang] of [
      ["ở Kỳ Liên", "vi"],
      ["in Ky Lien", "en"],
      ["在奇莲", "zh-Hans"],
    ])
      expect(read(text ?? "", lang).concepts, text).toContain("ky-lien");
  });
});

describe("numbers", () => {
  it("are plates, lanes, floors and telephones, however they are written", () => {
    expect(anchors("biển 38F1-456.78")).toContain("plate 38F145678");
    expect(anchors("bien 38f1 45678")).toContain("plate 38F145678");
    expect(anchors("trong ngõ 12 đường Nguyễn Trãi")).toContain("lane 12");
    expect(anchors("hem 12")).toContain("lane 12");
    expect(anchors("三楼着火")).toContain("floor 3");
    expect(anchors("số 0912 884 321 gọi")).toContain("long 0912884321");
    expect(anchors("biển số đuôi 77")).toContain("ends 77");
  });
});

describe("the time", () => {
  it("is read in the half of the day that is told", () => {
    const hours = (text: string, lang = "vi") => read(text, lang).told.hours;
    expect(hours("lúc 9h tối")).toEqual([21]);
    expect(hours("3h sáng")).toEqual([3]);
    expect(hours("1h đêm")).toEqual([1]);
    expect(hours("at 10 pm", "en")).toEqual([22]);
    expect(hours("下午五点", "zh-Hans")).toEqual([17]);
    expect(hours("새벽 2시", "ko")).toEqual([2]);
    expect(read("khoảng 9h").told.halves).toEqual([9]);
  });

  it("is counted back from the day of arrival", () => {
    const days = (text: string, lang = "vi") => read(text, lang).told.days;
    expect(days("tối qua")).toEqual([1]);
    expect(days("hôm thứ tư")).toEqual([2]);
    expect(days("on Friday", "en")).toEqual([0]);
    expect(days("周四晚上", "zh-Hans")).toEqual([1]);
    expect(read("đêm nào cũng vậy").told.isOften).toBe(true);
  });
});
