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
];

describe("searchGuides", () => {
  it.each(ASKED)("finds for %s the card %s", (typed, card) => {
    expect(guides.search(typed).slice(0, 2)).toContain(card);
  });

  it("finds nothing for nothing, signs or words of no card", () => {
    for (const typed of ["", "   ", "?!", "xyzzyq"]) expect(guides.search(typed)).toEqual([]);
  });

  it("shows no more than a small screen holds, whatever is pasted", () => {
    const all = [...guides.cards.keys()].join(" ").replaceAll("-", " ");
    expect(guides.search(`${all} `.repeat(50)).length).toBeLessThanOrEqual(6);
  });
});
