import { describe, expect, it } from "vitest";
import { hideWords, tokensOf } from "../../src/inbox/tips/hide-words.ts";
import { suggestHidden } from "../../src/inbox/tips/suggest-hidden.ts";

const BAR = "█████";
const masked = (text: string, lang = "vi") => {
  const tokens = tokensOf(text, lang);
  return hideWords(tokens, suggestHidden(tokens));
};

describe("what is likely to tell who or where somebody is is hidden", () => {
  it.each([
    ["Anh Tuấn và chị Hoa bán ma túy", `Anh ${BAR} và chị ${BAR} bán ma túy`],
    ["Ông Nguyễn Văn Tám ở chợ", `Ông ${BAR} ở chợ`],
    ["Kẻ trộm là Nguyễn Văn Tám, ở chợ", `Kẻ trộm là ${BAR}, ở chợ`],
    ["nguyen van tam, o cho", `${BAR}, o cho`],
    ["nó tên là tí, hay say", `nó tên là ${BAR}, hay say`],
    ["thang Cuong ban thuoc", `thang ${BAR} ban thuoc`],
    ["THẰNG CƯỜNG", `THẰNG ${BAR}`],
    ["My boss, Mr. Tran Long, hits us", `My boss, Mr. ${BAR}, hits us`],
    ["a man named Peter beats his wife", `a man named ${BAR} beats his wife`],
  ])("names: %s", (text, expected) => expect(masked(text)).toBe(expected));

  it.each([
    ["王老板在卖毒品", `${BAR}老板在卖毒品`, "zh-Hans"],
    ["他叫王小明。", `他叫${BAR}。`, "zh-Hans"],
    ["김철수 씨가 때렸어요", `${BAR} 씨가 때렸어요`, "ko"],
  ])("names of other scripts: %s", (text, expected, lang) => {
    expect(masked(text, lang)).toBe(expected);
  });

  it.each([
    ["Gọi 0912 345 678 nhé", `Gọi ${BAR} nhé`],
    ["Gọi +84 912.345.678 nhé", `Gọi +${BAR} nhé`],
    ["zalo 0912345678", `zalo ${BAR}`],
    ["số ０９１２３４５６７８", `số ${BAR}`],
    ["gọi không chín một hai ba bốn năm sáu bảy tám", `gọi ${BAR}`],
    ["CCCD 042085001234", `CCCD ${BAR}`],
    ["hộ chiếu C1234567", `hộ chiếu ${BAR}`],
    ["STK 19036712345011 Techcombank", `STK ${BAR} Techcombank`],
    ["viết cho tam.nguyen@gmail.com", `viết cho ${BAR}`],
  ])("numbers: %s", (text, expected) => expect(masked(text)).toBe(expected));

  it.each([
    ["xe 38A-123.45 màu đen", `xe ${BAR} màu đen`],
    ["xe 38-B1 234.56", `xe ${BAR}`],
    ["xe 29a1 12345", `xe ${BAR}`],
    ["biển số đuôi 456", `biển số đuôi ${BAR}`],
    ["plate ends in 77", `plate ends in ${BAR}`],
  ])("plates: %s", (text, expected) => expect(masked(text)).toBe(expected));

  it.each([
    ["số nhà 12/3A ngõ 45", `số nhà ${BAR} ngõ ${BAR}`],
    ["phòng 302, nhà nghỉ", `phòng ${BAR}, nhà nghỉ`],
    ["o hem 45/6", `o hem ${BAR}`],
    ["room 302 of the hotel", `room ${BAR} of the hotel`],
    ["12 Main Street", `${BAR} Main Street`],
    ["12 Nguyễn Huệ", BAR],
  ])("houses: %s", (text, expected) => expect(masked(text)).toBe(expected));

  it.each([
    ["人民路12号302室", `人民路${BAR}号${BAR}室`, "zh-Hans"],
    ["101동 302호", `${BAR}동 ${BAR}호`, "ko"],
  ])("houses of other scripts: %s", (text, expected, lang) => {
    expect(masked(text, lang)).toBe(expected);
  });
});

it.each([
  "Ông ấy bán ma túy ở chợ Kỳ Anh",
  "Họp chợ ngày 27/11/2026, 27-11-2026 lúc 19:30",
  "Mất 50.000.000 đồng, đòi thêm 200000000 vnd",
  "Gọi số 113 rồi",
  "Ở đường Nguyễn Huệ, gần chợ Hà Nội",
  "cách 12 km 3000 bước, nặng 20kg",
  "我在5月12号看到小偷",
])("what tells nothing stays: %s", (text) => expect(masked(text)).toBe(text));

it("ends soon with any text", () => {
  for (const piece of ["1 ", "a", "anh A ", "số ", "@", "không ", "王", "12/", ".", "biển "]) {
    const text = piece.repeat(4_000).slice(0, 4_000);
    expect(masked(text).length).toBeLessThanOrEqual(text.length + 4_000);
  }
});
