import { describe, expect, it } from "vitest";
import { NEARLY_THE_SAME, nearlyTheSame, piecesOf } from "../../../src/core/tip/similarity.ts";
import type { TipContent } from "../../../src/core/tip/tip-content.ts";

function tip(...texts: string[]): TipContent {
  const fields = texts.map((text, index) => ({
    id: `f${index}`,
    label: {},
    value: { type: "text" as const, text },
  }));
  return { version: 1, lang: "vi", fields };
}

const STORY = "Hai người đi xe máy đỏ giật túi của một phụ nữ ở cổng chợ Kỳ Trinh lúc bảy giờ tối.";
const OTHER = "Tối qua gần chợ có hai thanh niên phóng xe giật giỏ xách rồi chạy về hướng cầu.";

/** As the Jaccard index is defined. */
function similarity(a: Set<string>, b: Set<string>): number {
  const common = [...a].filter((piece) => b.has(piece)).length;
  return common / Math.max(1, a.size + b.size - common);
}

function alike(a: string, b: string): boolean {
  return nearlyTheSame(piecesOf(tip(a)), piecesOf(tip(b)));
}

describe("tips that say nearly the same", () => {
  it("are found without diacritics, case or punctuation, and with a word changed", () => {
    expect(alike(STORY, STORY)).toBe(true);
    expect(alike(STORY, STORY.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase())).toBe(true);
    expect(alike(STORY, STORY.replace("đỏ", "xanh").replaceAll(",", ""))).toBe(true);
    expect(alike(STORY, `Tôi xin báo: ${STORY} Mong được xem xét.`)).toBe(true);
  });

  it("are not those about the same matter in other words, nor short ones", () => {
    expect(alike(STORY, OTHER)).toBe(false);
    expect(alike("Tôi không rõ.", "Tôi không rõ.")).toBe(false);
  });

  it("are told apart early only where the share says so too", () => {
    const texts = [1, 2, 3, 5].map((times) => piecesOf(tip(`${STORY} `.repeat(times))));
    texts.push(...[45, 60, 80].map((letters) => piecesOf(tip(STORY.slice(0, letters)))));
    texts.push(...[20, 40, 60].map((at) => piecesOf(tip(STORY.slice(at) + STORY.slice(0, at)))));
    texts.push(...[30, 50].map((at) => piecesOf(tip(STORY.slice(at) + OTHER.slice(0, at)))));
    for (const a of texts) {
      for (const b of texts) expect(nearlyTheSame(a, b)).toBe(similarity(a, b) >= NEARLY_THE_SAME);
    }
    expect(nearlyTheSame(piecesOf(tip()), piecesOf(tip()))).toBe(false);
  });

  it("looks at all that was written, and at nothing else", () => {
    const parts = tip(STORY.slice(0, 40), STORY.slice(40));
    expect(similarity(piecesOf(parts), piecesOf(tip(STORY)))).toBeGreaterThan(NEARLY_THE_SAME);
    expect(piecesOf(tip()).size).toBe(0);
  });
});
