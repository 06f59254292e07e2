import { describe, expect, it } from "vitest";
import { readContent, readRulesAlone } from "../../../scripts/read-content.ts";
import { detectionRates } from "../../../src/core/check/detection-rates.ts";
import { REVEAL_SIGNS } from "../../../src/core/guard/self-reveal.ts";
import { HELD_OUT_REVEAL } from "./held-out-reveal.ts";
import { SENTENCES } from "./sentences.ts";

const { reveal } = readContent();
const rates = detectionRates(reveal, SENTENCES);

describe("the self-reveal guard", () => {
  it("is tried on a hundred sentences and every sign", () => {
    expect(SENTENCES.length).toBeGreaterThanOrEqual(100);
    const tried = new Set(SENTENCES.flatMap(([, signs]) => signs));
    expect([...tried].sort()).toEqual([...REVEAL_SIGNS].sort());
  });

  it("finds nine of ten that tell, and raises hardly a false alarm", () => {
    const { telling, found, harmless, alarms, wrong } = rates;
    expect(found / telling, wrong.join("\n")).toBeGreaterThanOrEqual(0.9);
    expect(alarms / harmless, wrong.join("\n")).toBeLessThanOrEqual(0.1);
  });

  it("warns in three of four that it has never met, and hardly in harmless ones", () => {
    for (const sentences of Object.values(HELD_OUT_REVEAL)) {
      expect(sentences.length).toBeGreaterThanOrEqual(25);
    }
    const held = detectionRates(reveal, Object.values(HELD_OUT_REVEAL).flat());
    expect(held.found / held.telling).toBeGreaterThanOrEqual(0.75);
    expect(held.alarms / held.harmless).toBeLessThanOrEqual(0.1);
  });

  it("tells in general what is about the writer only when no other sign does", () => {
    const signs = (text: string) => reveal(text).map(({ sign }) => sign);
    expect(signs("Tôi bị họ lừa")).toEqual(["yourself"]);
    expect(signs("Tôi bị chồng tôi lừa")).toEqual(["family"]);
  });

  it("shows the words as they were typed", () => {
    expect(reveal("Đêm qua CHỒNG  Tôi đi đánh bạc")).toEqual([
      { sign: "family", part: "CHỒNG Tôi" },
    ]);
  });

  it("takes diacritics seriously where there are some, and does without where there are none", () => {
    const { reveal: byRules } = readRulesAlone();
    expect(byRules("họ chống tôi")).toEqual([]);
    expect(byRules("ho chong toi").map(({ sign }) => sign)).toEqual(["family"]);
  });

  it.each([
    "toi qua thay bon no danh nhau",
    "nha hang xom toi qua cai nhau",
    "chu tro toi qua danh nguoi",
    "bon no tu tap o quan toi nao cung vay",
    "cua hang toi thu 7 co dam danh nhau",
    "xưởng tối qua có cháy",
  ])("%s: an evening is not its writer", (typed) => {
    expect(reveal(typed)).toEqual([]);
  });

  it("still hears the writer beside an evening, and where it is none", () => {
    const signs = (text: string) => reveal(text).map(({ sign }) => sign);
    expect(signs("xe may cua toi bi mat toi qua")).toEqual(["vehicle"]);
    expect(signs("no nhin vao nha toi qua cua so")).toEqual(["home"]);
  });

  it("survives any text", () => {
    for (const text of ["", " ", "\ud800", "İ".repeat(50), "我".repeat(3_500)]) {
      expect(() => reveal(text)).not.toThrow();
    }
  });
});

describe("detectionRates", () => {
  it("counts hits, misses and false alarms apart", () => {
    const detect = (text: string) =>
      text.includes("!") ? [{ sign: "name" as const, part: text }] : [];
    expect(
      detectionRates(detect, [
        ["hit!", ["name"]],
        ["other sign!", ["phone"]],
        ["miss", ["name"]],
        ["alarm!", []],
        ["fine", []],
      ]),
    ).toEqual({
      telling: 3,
      found: 1,
      harmless: 2,
      alarms: 1,
      wrong: ["other sign!", "miss", "alarm!"],
    });
  });
});
