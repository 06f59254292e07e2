import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clipText } from "../../../src/core/text/clip-text.ts";
import { splitText } from "../../../src/core/text/split-text.ts";
import { runs } from "../../rounds.ts";

const BROKEN_PAIR = /^[\udc00-\udfff]|[\ud800-\udbff]$/;

/** Text of every kind, with lone surrogates only where a test asks for them. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.constantFrom(
        " ",
        "\n",
        "\n\n",
        ". ",
        "。",
        "👩‍👩‍👧‍👦",
        "🇻🇳",
        "ệ".normalize("NFD"),
        "nghiêng ",
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));
const anyMax = fc.integer({ min: 2, max: 60 });

const squeeze = (text: string) => text.replace(/\s/g, "");

describe("splitText", () => {
  it("never exceeds, never gives a blank piece, and loses nothing but white space", () => {
    fc.assert(
      fc.property(anyText, anyMax, (text, max) => {
        const pieces = splitText(text, max);
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(max);
          expect(piece).toMatch(/\S/);
        }
        expect(squeeze(pieces.join(""))).toBe(squeeze(text));
      }),
      { numRuns: runs(1000) },
    );
  });

  it("never cuts a surrogate pair", () => {
    fc.assert(
      fc.property(anyText, anyMax, (text, max) => {
        for (const piece of splitText(text, max)) expect(piece).not.toMatch(BROKEN_PAIR);
      }),
      { numRuns: runs(1000) },
    );
    expect(splitText("🚨🚨🚨", 3)).toEqual(["🚨", "🚨", "🚨"]);
  });

  it("takes any string, even one with broken pairs", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), anyMax, (text, max) => {
        expect(squeeze(splitText(text, max).join(""))).toBe(squeeze(text));
      }),
    );
  });

  it("leaves a text that fits alone, and gives nothing for a blank one", () => {
    expect(splitText("một\n\nhai", 8)).toEqual(["một\n\nhai"]);
    expect(splitText(" \n ", 8)).toEqual([]);
  });

  it.each([
    ["paragraphs", "aaaa bb.\n\ncc\ndd ee ff", 16, ["aaaa bb.", "cc\ndd ee ff"]],
    ["lines", "aaaa bb. cc\ndd ee ff", 16, ["aaaa bb. cc", "dd ee ff"]],
    ["sentences", "aaaa bb. cc dd ee ff", 12, ["aaaa bb.", "cc dd ee ff"]],
    ["Chinese sentences", "有人受伤。请快来帮忙", 8, ["有人受伤。", "请快来帮忙"]],
    ["words", "aaaa bb cc dd", 9, ["aaaa bb", "cc dd"]],
    ["words, using the last unit", "aaaa bbbb", 4, ["aaaa", "bbbb"]],
    ["graphemes", "👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 15, ["👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"]],
  ])("prefers to cut between %s", (...[, text, max, pieces]) => {
    expect(splitText(text, max)).toEqual(pieces);
  });

  it("does not make a tiny piece for the sake of a nice cut", () => {
    expect(splitText(`a\n\n${"b".repeat(30)}`, 20)).toEqual([
      `a\n\n${"b".repeat(17)}`,
      "b".repeat(13),
    ]);
  });

  it("cuts a grapheme only when it alone is too long", () => {
    const zalgo = `a${"\u0301".repeat(9)}`;
    expect(splitText(zalgo, 4).map((piece) => piece.length)).toEqual([4, 4, 2]);
  });
});

describe("clipText", () => {
  it("keeps what fits and marks what it leaves out", () => {
    expect(clipText(" vừa đủ ", 6)).toBe("vừa đủ");
    expect(clipText("một hai ba bốn", 12)).toBe("một hai ba…");
  });

  it("never exceeds and never cuts a pair", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 3, max: 40 }), (text, max) => {
        expect(clipText(text, max).length).toBeLessThanOrEqual(max);
        expect(clipText(text, max)).not.toMatch(BROKEN_PAIR);
      }),
    );
  });
});
