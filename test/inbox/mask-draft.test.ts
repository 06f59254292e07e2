import { describe, expect, it } from "vitest";
import { tokensOf } from "../../src/inbox/tips/hide-words.ts";
import { maskDraft, readMaskDraft, writeMaskDraft } from "../../src/inbox/tips/mask-draft.ts";
import { repeatedWords } from "../../src/inbox/tips/repeated-words.ts";
import { suggestDecision, suggestDecisions } from "../../src/inbox/tips/suggest-decision.ts";
import { type Decisions, type TipPart, WHOLE } from "../../src/inbox/tips/tip-parts.ts";

const label = { vi: "Gì" };
const part = (id: string, text: string): TipPart => ({ id, label, type: "words", text });

/** What shows again of words that are hidden in the first text. */
function repeated(first: string, hidden: string[], second: string) {
  const tokens = tokensOf(first);
  const places = tokens.flatMap(({ text }, index) => (hidden.includes(text) ? [index] : []));
  const decisions: Decisions = { a: { ...WHOLE, hidden: new Set(places) }, b: WHOLE };
  const found = repeatedWords([part("a", first), part("b", second)], decisions, "vi");
  const shown = tokensOf(second);
  return (found.get("b") ?? []).map((index) => shown[index]?.text);
}

describe("hidden words that show elsewhere", () => {
  it("are found without their marks, in another writing, and by the last of a name", () => {
    const name = ["Nguyễn", "Văn", "Tám"];
    expect(repeated("Nguyễn Văn Tám", name, "nguyen van tam")).toEqual(["nguyen", "van", "tam"]);
    expect(repeated("Nguyễn Văn Tám", name, "hỏi Tám nhé")).toEqual(["Tám"]);
    expect(repeated("0912 345 678", ["0912", "345", "678"], "(0912.345678)")).toHaveLength(1);
  });

  it("are no common words that look alike, and nothing of what is left out", () => {
    expect(repeated("Nguyễn Văn Tám", ["Nguyễn", "Văn", "Tám"], "tám người, văn phòng")).toEqual(
      [],
    );
    expect(repeated("số 12", ["12"], "12 giờ")).toEqual([]);
    const out = { a: { ...WHOLE, hidden: new Set([0]) }, b: { ...WHOLE, isOut: true } };
    expect(repeatedWords([part("a", "Tám"), part("b", "Tám")], out, "vi").size).toBe(0);
  });
});

describe("the draft of a mask", () => {
  it("is read as it was written; another version, or none, is what is suggested", () => {
    const box = { left: 1, top: 2, width: 3, height: 4 };
    const decisions = { a: { isOut: false, hidden: new Set([1, 2]), boxes: [box] } };
    const draft = { decisions, isKept: true };
    expect(readMaskDraft(writeMaskDraft(draft))).toEqual(draft);
    for (const text of ["", "{", "[]", '{"decisions":{"a":{}},"isKept":true}']) {
      expect(readMaskDraft(text)).toEqual({ decisions: {}, isKept: false });
    }
    // Ends with its tip, as `Drafts.drop` does it.
    expect(maskDraft("t").split(" ")).toContain("t");
  });
});

describe("suggestions", () => {
  it("hide what tells something in one place wherever it stands", () => {
    const parts = [part("a", "Tám đe dọa cả xóm"), part("b", "Anh Tám ở chợ")];
    const { a, b } = suggestDecisions(parts, "vi");
    expect([[...(a?.hidden ?? [])], [...(b?.hidden ?? [])]]).toEqual([[0], [2]]);
  });

  it("leave out what can't be hidden in part, and what would say where", () => {
    const file = (kind: "photo" | "voice"): TipPart => {
      return { id: kind, label, type: "file", item: { name: "n", identity: "k", kind } };
    };
    const place = { type: "place" as const, lat: 1, lon: 2, radius: 200 };
    const isOut = (one: TipPart) => suggestDecision(one, "vi").isOut;
    expect([file("photo"), file("voice")].map(isOut)).toEqual([false, true]);
    expect(isOut({ id: "p", label, type: "fixed", value: place })).toBe(true);
    expect(isOut({ ...part("a", "Đã gọi"), isNote: true })).toBe(true);
    expect(isOut(part("a", "Ở chợ"))).toBe(false);
  });
});
