import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import type { Choice } from "../../../src/core/engine/choice.ts";
import { matchOption } from "../../../src/core/engine/match-option.ts";

const choices: Choice[] = [
  { id: "theft", label: "Trộm cắp, cướp", names: [] },
  { id: "drugs", label: "Ma túy", names: [] },
  { id: "fire", label: "Nguy cơ cháy nổ", names: [] },
  { id: "weapons", label: "Vũ khí, vật liệu nổ", names: [] },
  { id: "vung-ang", label: "Phường Vũng Áng", names: ["Kỳ Long", "cảng Vũng Áng"] },
  { id: "song-tri", label: "Phường Sông Trí", names: [] },
  { id: "korean", label: "한국어", names: [] },
  { id: "chinese", label: "简体中文", names: [] },
].map(({ id, label, names }, index) => {
  return { id, label, key: String(index + 1), aliases: [id, ...names] };
});

const { spoken } = readContent();

function match(typed: string, exact = false): string | null {
  const how = exact ? "exact" : "loose";
  const { choices: found } = matchOption(choices, typed, { spoken, how, beside: 2 });
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

const UNDERSTOOD: [typed: string, id: string][] = [
  ["2", "drugs"],
  [" 2. ", "drugs"],
  ["２", "drugs"],
  ["2.", "drugs"],
  ["2)", "drugs"],
  ["(2)", "drugs"],
  ["#2", "drugs"],
  ["②", "drugs"],
  ["2️⃣", "drugs"],
  ["số 2", "drugs"],
  ["so2", "drugs"],
  ["chọn 2", "drugs"],
  ["option 2", "drugs"],
  ["2번", "drugs"],
  ["2 번이요", "drugs"],
  ["二", "drugs"],
  ["第二个", "drugs"],
  ["選2", "drugs"],
  ["两", "drugs"],
  ["八", "chinese"],
  ["Ma túy", "drugs"],
  ["ma tuy", "drugs"],
  ["MA TÚY!", "drugs"],
  ["trộm", "theft"],
  ["trom cap", "theft"],
  ["vật liệu", "weapons"],
  ["ky long", "vung-ang"],
  ["cang", "vung-ang"],
  ["sông trí", "song-tri"],
  // One slip of the thumb: lost, added, changed, swapped.
  ["ma ty", "drugs"],
  ["ma tuyy", "drugs"],
  ["drugz", "drugs"],
  ["durgs", "drugs"],
  ["vung ag", "vung-ang"],
  ["中文", "chinese"],
  ["한국", "korean"],
];

const NOT_UNDERSTOOD: [why: string, typed: string][] = [
  ["a number that is not offered", "99"],
  ["nor in words", "số 99"],
  ["nor in Chinese", "九十九"],
  ["a day", "2号"],
  ["no number, though of its characters", "二三"],
  ["two choices have it", "phường"],
  ["two choices have the last word", "nổ"],
  ["a part too short to mean anything", "ma"],
  ["a short word with a slip", "fyre"],
  ["two slips", "drgus1"],
  ["nothing", ""],
  ["white space", "  \n"],
  ["a story", "hôm qua tôi thấy hai người"],
  ["something endless", "ma túy ".repeat(1000)],
];

describe("matchOption", () => {
  it.each(UNDERSTOOD)("%j means %s", (typed, id) => {
    expect(match(typed)).toBe(id);
  });

  it.each(NOT_UNDERSTOOD)("does not guess: %s", (_, typed) => {
    expect(match(typed)).toBeNull();
  });

  it("takes only the key or all the words where other words are an answer", () => {
    expect(match("2", true)).toBe("drugs");
    expect(match("ma tuy", true)).toBe("drugs");
    expect(match("số 2", true)).toBeNull();
    expect(match("trom", true)).toBeNull();
    expect(match("ma ty", true)).toBeNull();
  });

  it("finds every choice by its key, its label and its names", () => {
    for (const { id, key, label, aliases } of choices) {
      for (const typed of [key, label, ...aliases]) expect(match(typed)).toBe(id);
    }
  });

  it("takes anything", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.boolean(), (typed, exact) => {
        matchOption(choices, typed, { spoken, how: exact ? "exact" : "loose" });
      }),
    );
  });
});
