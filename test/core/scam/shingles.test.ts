import { describe, expect, it } from "vitest";
import { piecesOf } from "../../../src/core/scam/notice-pieces.ts";
import { fingerprintOf, inCommon, shinglesOf } from "../../../src/core/scam/shingles.ts";

const NOTICE = "Cúp nước ngày 12 từ 8 giờ đến 17 giờ tại khu phố 3, gọi 0912 345 678 để hỏi thêm.";
/** The share of a text's pieces that another one has. */
const share = (text: string, other: string) => {
  const pieces = shinglesOf(text);
  return inCommon(pieces, shinglesOf(other)) / pieces.size;
};

describe("the pieces of a text", () => {
  it("are the same with other numbers: a forger changes these first", () => {
    const forged = NOTICE.replace("12", "30").replace("0912 345 678", "0999 000 111");
    expect(shinglesOf(forged)).toEqual(shinglesOf(NOTICE));
    expect(fingerprintOf(forged)).toEqual(fingerprintOf(NOTICE));
    expect(shinglesOf("转账 5000 元到 19036789 账户")).toEqual(shinglesOf("转账 7 元到 42 账户"));
  });

  it("are the same with other marks, case and links, and others with another word", () => {
    expect(shinglesOf(NOTICE.toUpperCase())).toEqual(shinglesOf(NOTICE));
    expect(share(`${NOTICE} https://gia-mao.top`, NOTICE)).toBe(1);
    const changed = share(NOTICE.replace("nước", "điện"), NOTICE);
    expect(changed).toBeGreaterThan(0.5);
    expect(changed).toBeLessThan(1);
  });

  it("keep a number for a word: where one stood there is a word less without it", () => {
    expect(share(NOTICE.replace(/\d+ ?/g, ""), NOTICE)).toBeLessThan(0.5);
    expect(share("một hai ba bốn năm sáu", "sáu năm bốn ba hai một")).toBe(0);
  });

  it("are one, the whole, of a text that is shorter than a piece", () => {
    expect(shinglesOf("cúp nước").size).toBe(1);
    expect(shinglesOf("0912 345 678")).toEqual(shinglesOf("1 2 3"));
  });
});

it("remembers the pieces of a notice by its words, whatever object has them", () => {
  const text = { title: "Cúp nước", body: NOTICE };
  const pieces = piecesOf(text);
  expect(pieces).toEqual(shinglesOf(`Cúp nước\n${NOTICE}`));
  expect(piecesOf(structuredClone(text))).toBe(pieces);
  for (let n = 0; n < 2_000; n++) piecesOf({ title: `${n}`, body: "" });
  expect(piecesOf(text)).not.toBe(pieces);
  expect(piecesOf(text)).toEqual(pieces);
});
