import { describe, expect, it } from "vitest";
import type { TipContent } from "../../src/core/tip/tip-content.ts";
import { boxBetween, changeBox, movedBox } from "../../src/inbox/tips/box-moves.ts";
import { noteCompared, wasCompared } from "../../src/inbox/tips/compared-codes.ts";
import { EMPTY, readForwardDraft, writeForwardDraft } from "../../src/inbox/tips/forward-draft.ts";
import { forwardedFields } from "../../src/inbox/tips/forward-parts.ts";
import { hideWords, tokensOf, withDigits } from "../../src/inbox/tips/hide-words.ts";
import { partsOf, WHOLE } from "../../src/inbox/tips/tip-parts.ts";

const hidden = (text: string, words: string[], lang = "vi") => {
  const tokens = tokensOf(text, lang);
  const found = tokens.flatMap(({ text: word }, index) => (words.includes(word) ? [index] : []));
  return hideWords(tokens, new Set(found));
};

describe("hidden words", () => {
  it("become one bar of one length, however long they are and however many", () => {
    expect(hidden("Ông Tám ở chợ", ["Tám"])).toBe("Ông █████ ở chợ");
    expect(hidden("Ông Nguyễn Văn Tám ở chợ", ["Nguyễn", "Văn", "Tám"])).toBe("Ông █████ ở chợ");
    expect(hidden("Tám", ["Tám"])).toBe("█████");
    expect(
      hidden("他叫王小明，住在市场后面", ["王", "小", "明", "小明", "王小明"], "zh-Hans"),
    ).toBe("他叫█████，住在市场后面");
  });

  it("hide the form of a number, too, and each word that has a digit of any script", () => {
    for (const number of ["0912 345 678", "0912-345-678", "0912.345.678", "+84 (912) 345678"]) {
      const tokens = tokensOf(`Gọi ${number}, gặp Lan`);
      const text = hideWords(tokens, new Set(withDigits(tokens)));
      expect([number, text.replace(/[+]/, "")]).toEqual([number, "Gọi █████, gặp Lan"]);
    }
    expect(withDigits(tokensOf("biển số 38A1 và ٣٤"))).toHaveLength(2);
  });

  it("leave all else as it was, in any text and with an unknown language", () => {
    for (const text of ["", " \n ", "a  b\n\nc", "👨‍👩‍👧 é", "다음 주 시장"]) {
      for (const lang of ["vi", "ko", "no such language"]) {
        expect(hideWords(tokensOf(text, lang), new Set())).toBe(text);
      }
    }
  });
});

const label = { vi: "Chuyện gì" };
const item = { name: "first-name", identity: "first key", kind: "photo" as const };
const content: Pick<TipContent, "fields"> = {
  fields: [
    { id: "what", label, value: { type: "text", text: "Tám ở chợ" } },
    { id: "place", label, value: { type: "place", lat: 1.5, lon: 2.5, radius: 0 } },
    {
      id: "photos",
      label,
      value: {
        type: "media",
        items: [
          { ...item, caption: "Nhà Tám", original: { name: "original", identity: "its key" } },
          { ...item, name: "other" },
        ],
      },
    },
  ],
};
const thread = [
  { id: "q", from: "officer" as const, content: { version: 1 as const, text: "Ở đâu?" } },
  {
    id: "a",
    from: "resident" as const,
    content: { version: 1 as const, text: "", files: [{ ...item, name: "later" }] },
  },
];
const labels = { officer: { vi: "Hỏi" }, resident: { vi: "Thêm" } };
const parts = partsOf(content, thread, labels);
const files = new Map(
  parts.flatMap(({ id, type }) =>
    type === "file" ? [[id, { name: `new ${id.length}`, identity: "new key" }]] : [],
  ),
);

describe("the fields of a forwarded tip", () => {
  it("are all of it, with files under their new names and keys alone", () => {
    const fields = forwardedFields(parts, { decisions: {}, lang: "vi", files });
    expect(fields.map(({ value }) => value.type)).toEqual([
      ...["text", "place", "media", "media", "text", "media"],
    ]);
    const all = JSON.stringify(fields);
    for (const gone of ["first key", "original", "its key", "first-name"])
      expect(all).not.toContain(gone);
    expect(all).toContain("Nhà Tám");
  });

  it("have nothing of what was left out or hidden", () => {
    const out = { ...WHOLE, isOut: true };
    const ids = parts.map(({ id }) => id);
    const [what = "", place = "", photo = "", other = ""] = ids;
    const decisions = {
      [what]: { ...WHOLE, hidden: new Set([0]) },
      [photo]: { ...WHOLE, hidden: new Set([2]) },
      [place]: out,
      [other]: out,
    };
    const fields = forwardedFields(parts, { decisions, lang: "vi", files });
    const all = JSON.stringify(fields);
    for (const gone of ["Tám", "1.5", "other"]) expect(all).not.toContain(gone);
    expect(fields[0]?.value).toEqual({ type: "text", text: "█████ ở chợ" });
    expect(all).toContain("Nhà █████");
  });

  it("lack a file that was not sealed anew", () => {
    const fields = forwardedFields(parts, { decisions: {}, lang: "vi", files: new Map() });
    expect(fields.some(({ value }) => value.type === "media")).toBe(false);
  });
});

describe("a box on a picture", () => {
  it("is what lies between two points, in whichever order, inside the picture", () => {
    const box = { left: 10, top: 20, width: 30, height: 40 };
    expect(boxBetween({ x: 10, y: 20 }, { x: 40, y: 60 })).toEqual(box);
    expect(boxBetween({ x: 40, y: 60 }, { x: 10, y: 20 })).toEqual(box);
    expect(boxBetween({ x: -5, y: 50 }, { x: 130, y: 170 })).toEqual({
      ...{ left: 0, top: 50, width: 100, height: 50 },
    });
  });

  it("moves and grows by keys and numbers, and never leaves the picture", () => {
    const box = { left: 90, top: 0, width: 10, height: 99 };
    const key = (name: string, shiftKey = false) => movedBox(box, { key: name, shiftKey });
    expect(key("ArrowRight")).toMatchObject({ left: 90, width: 10 });
    expect(key("ArrowLeft")).toMatchObject({ left: 88 });
    expect(key("ArrowUp")).toMatchObject({ top: 0 });
    expect(key("ArrowDown", true)).toMatchObject({ height: 100 });
    expect(key("ArrowRight", true)).toMatchObject({ width: 10 });
    expect(key("Tab")).toBeNull();
    expect(changeBox(box, "left", 140)).toMatchObject({ left: 99, width: 1 });
    expect(changeBox(box, "width", Number.NaN)).toMatchObject({ width: 1 });
    expect(changeBox(box, "top", -3)).toMatchObject({ top: 0 });
  });
});

it("remembers which keys were compared, whatever else is stored", () => {
  const stored = new Map<string, string>();
  const box = {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, value: string) => void stored.set(name, value),
  };
  expect(wasCompared("age1fire", box)).toBe(false);
  noteCompared("age1fire", box);
  noteCompared("age1duty", box);
  expect([wasCompared("age1fire", box), wasCompared("age1new", box)]).toEqual([true, false]);
  for (const broken of ["{", "3", '[3, "age1x"]']) {
    stored.set("tieng-mo.compared", broken);
    expect(wasCompared("age1fire", box)).toBe(false);
  }
});

describe("a draft of a forward", () => {
  const box = { left: 1, top: 2.5, width: 30, height: 40 };
  const draft = {
    station: "fire",
    reason: "help" as const,
    note: "Nhờ xem kho",
    compared: "age1fire",
    decisions: { what: { isOut: true, hidden: new Set([0, 4]), boxes: [box] } },
    files: { "photos-first-name []": { name: "new", identity: "its key", at: 7 } },
  };

  it("comes back as it was, hidden words and regions too", () => {
    expect(readForwardDraft(writeForwardDraft(draft))).toEqual(draft);
    expect(readForwardDraft(writeForwardDraft(EMPTY))).toEqual(EMPTY);
  });

  it("is empty where there is none, or one that this version can't read", () => {
    const other = JSON.stringify({ ...draft, decisions: [], reason: "just so" });
    for (const text of ["", "{", "null", other]) expect(readForwardDraft(text)).toBe(EMPTY);
  });
});
