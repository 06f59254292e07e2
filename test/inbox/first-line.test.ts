import { describe, expect, it } from "vitest";
import type { TipContent } from "../../src/core/tip/tip-content.ts";
import { firstLine } from "../../src/inbox/reading/first-line.ts";
import {
  isQuery,
  markFound,
  queryWords,
  searchWords,
} from "../../src/inbox/reading/search-words.ts";

const lineOf = (...texts: [id: string, text: string][]) =>
  firstLine({
    version: 1,
    lang: "vi",
    fields: [
      { id: "tip/category", label: {}, value: { type: "option", option: "theft", label: {} } },
      ...texts.map(([id, text]): TipContent["fields"][number] => {
        return { id, label: {}, value: { type: "text", text } };
      }),
    ],
  });

describe("a first line", () => {
  it("is the free text, on one line", () => {
    expect(lineOf(["tip/place", "Chợ cá"], ["tip/what", " Mất xe\n\nlúc  tối\tqua "])).toBe(
      "Mất xe lúc tối qua",
    );
    expect(lineOf(["tip/what", " \n"], ["tip/place", "Chợ cá"])).toBe("Chợ cá");
    expect(lineOf()).toBe("");
  });

  it("has at most 120 letters, and cuts none in two", () => {
    const long = lineOf(["tip/what", "😀".repeat(500)]);
    expect([[...long].length, long.isWellFormed(), long.endsWith("😀…")]).toEqual([
      120,
      true,
      true,
    ]);
    expect([...lineOf(["tip/what", "a".repeat(120)])].length).toBe(120);
  });

  it.each([
    ["bidi", "xe \u202Emáy\u2066 đỏ\u2069\u200F", "xe máy đỏ"],
    ["unseen signs", "m\u200Bấ\u200Dt\uFEFF \u00ADxe\u3164\u2800 đỏ\u{E0041}", "mất xe đỏ"],
    ["controls", "mất\u0000\u0007\u001B[31m xe\u0085\u2028đỏ", "mất[31m xe đỏ"],
    ["half characters", "xe \uD800 đỏ", "xe \uFFFD đỏ"],
    ["piled marks", `x${"\u0336".repeat(40)}e`, "x\u0336\u0336e"],
    ["nothing else", "\u200B\u202E \u2066", ""],
  ])("is harmless with %s", (_, text, line) => {
    expect(lineOf(["tip/what", text])).toBe(line);
  });
});

const finds = (text: string, query: string) =>
  queryWords(query).length > 0 &&
  queryWords(query).every((word) => searchWords(text).some((one) => one.startsWith(word)));

describe("a search", () => {
  it.each([
    ["Đốt rác ở chợ Kỳ Long", "dot rac"],
    ["dot rac o cho", "Đốt rác"],
    ["ĐỐT RÁC", "đốt r"],
    ["biển số 38A-123.45", "123.45"],
    ["gọi 0901.234.567", "0901234567"],
    ["市场里有人卖毒品", "毒品"],
    ["市場裡有人賣毒品", "卖毒品"],
    ["市场里有人卖毒品", "毒"],
    ["市场里有人卖毒品", "品"],
    ["시장에서 도박을 합니다", "도박"],
    ["시장에서 도박을 합니다", "합"],
    ["stolen bicycle", "bicy sto"],
  ])("of %j finds %j", (text, query) => {
    expect(finds(text, query)).toBe(true);
  });

  it.each([
    ["Đốt rác ở chợ", "rac tan"],
    ["市场里有人卖毒品", "品毒"],
    ["chợ", "ợ"],
    ["chợ", " \u200B…"],
  ])("of %j does not find %j", (text, query) => {
    expect(finds(text, query)).toBe(false);
  });

  it("begins with a word, and not with a letter or the number of a tip", () => {
    const texts = ["xe", "毒", "38A", "0901234567", "x", "0412", " #0412 ", "…", ""];
    expect(texts.filter(isQuery)).toEqual(["xe", "毒", "38A", "0901234567"]);
  });

  const marked = (line: string, query: string) =>
    markFound(line, query)
      .map(({ text, found }) => (found ? `[${text}]` : text))
      .join("");

  it.each([
    ["Đốt rác, ở chợ Kỳ Long!", "rac cho", "Đốt [rác], ở [chợ] Kỳ Long!"],
    ["dot rac o cho", "Đốt", "[dot] rac o cho"],
    ["市場裡有人賣毒品", "卖毒", "市場裡有人[賣毒]品"],
    ["도박을 합니다", "도박", "[도박]을 합니다"],
    ["gọi 0901.234.567", "0901234567", "gọi [0901.234.567]"],
    ["chợ", "", "chợ"],
  ])("marks in %j what %j found", (line, query, shown) => {
    expect(marked(line, query)).toBe(shown);
  });
});
