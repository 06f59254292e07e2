import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";

const { guides } = readContent();

const ASKED: [typed: string, card: string][] = [
  ["giả công an gọi video", "fake-police-call"],
  ["gia cong an goi video", "fake-police-call"],
  ["GIẢ CÔNG AM gọi viddeo", "fake-police-call"],
  ["mat giay to", "lost-papers"],
  ["giữ hộ chiếu", "passport-kept"],
  ["gas leak", "gas-leak"],
  ["helmett", "helmet"],
  ["fake police", "fake-police-call"],
  ["假警察", "fake-police-call"],
  ["老板扣护照不还", "passport-kept"],
  ["視訊電話", "fake-police-call"],
  ["가짜 경찰이 영상통화를", "fake-police-call"],
  ["여권 압수", "passport-kept"],
  ["sạc xe điện", "e-bike-charging"],
  ["tự tử", "suicide-crisis"],
  ["tu tu", "suicide-crisis"],
  ["muốn chết", "suicide-crisis"],
  ["phạt nguội", "camera-fine"],
  ["bị nợ lương", "unpaid-wages"],
  ["mất xe máy", "motorbike-theft"],
  ["chó cắn", "dog-bite"],
  ["sinh trắc học", "biometric-scam"],
  ["nhận trợ cấp", "benefit-scam"],
  ["bị dọa đăng ảnh", "sextortion"],
  ["giả sếp", "gift-card-boss"],
  ["gift card", "gift-card-boss"],
  ["dog bite", "dog-bite"],
  ["自杀", "suicide-crisis"],
  ["被狗咬", "dog-bite"],
  ["임금 체불", "unpaid-wages"],
  ["몸캠 협박", "sextortion"],
];

/** Words that many cards contain, but that are no card's subject. */
const ABOUT_NOTHING = [
  "giá vàng hôm nay",
  "công thức nấu canh",
  "lottery results",
  "nấu phở",
  "天气预报",
];

describe("searchGuides", () => {
  it.each(ASKED)("finds for %s the card %s", (typed, card) => {
    expect(guides.search(typed).slice(0, 2)).toContain(card);
  });

  it.each(ASKED)("puts the card first that is about %s", (typed, card) => {
    expect(guides.search(typed)[0]).toBe(card);
  });

  it.each(ABOUT_NOTHING)("finds no card for %s", (typed) => {
    expect(guides.search(typed)).toEqual([]);
  });

  it("finds nothing for nothing, signs or words of no card", () => {
    for (const typed of ["", "   ", "?!", "xyzzyq"]) expect(guides.search(typed)).toEqual([]);
  });

  it("shows no more than a small screen holds, whatever is pasted", () => {
    const all = [...guides.cards.keys()].join(" ").replaceAll("-", " ");
    expect(guides.search(`${all} `.repeat(50)).length).toBeLessThanOrEqual(6);
  });
});
