import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstLetters } from "../../../src/core/text/first-letters.ts";

const KNOWN: [pattern: string, letters: string[]][] = [
  ["cháy nhà", ["chá"]],
  ["(?:bốc|phát) cháy", ["bốc", "phá"]],
  ["(?:số )?nhà", ["số ", "nhà"]],
  ["nhà?", ["nh", "nhà"]],
  ["ở", ["ở"]],
  ["[aá]n", ["an", "án"]],
  ["\\d{2} tuổi", [..."0123456789"]],
  ["[\\d几]天", [..."0123456789几"].map((one) => `${one}天`)],
  ["tôi \\S+", ["tôi"]],
  ["a\\d", [..."0123456789"].map((one) => `a${one}`)],
  ["a\\w", ["a"]],
  ["\\.com", [".co"]],
  ["bị (?!cắp)đánh", ["bị "]],
  ["(?!đánh bạc)đánh", ["đán"]],
  [".{0,3}船", [""]],
  ["x+y", ["x"]],
  ["x{2}y", ["x"]],
  ["[^a]b|c", ["", "c"]],
];

describe("the first letters of a pattern", () => {
  it.each(KNOWN)("%s", (pattern, letters) => {
    expect([...firstLetters(pattern, 3)].sort()).toEqual(letters.sort());
  });
});

const letter = fc.constantFrom(..."abc ");
const { pattern } = fc.letrec<{ pattern: string; item: string }>((tie) => ({
  item: fc.oneof(
    { maxDepth: 3 },
    letter,
    fc.constantFrom(".", "\\S", "[ab]", "[^a]", "[a-c]"),
    tie("pattern").map((inner) => `(?:${inner})`),
    fc
      .tuple(tie("item"), fc.constantFrom("?", "*", "+", "{0,2}", "{2}"))
      .map(([item, many]) =>
        item.length === 1 || item.startsWith("(") || item.startsWith("[")
          ? `(?:${item})${many}`
          : item,
      ),
  ),
  pattern: fc
    .array(
      fc.array(tie("item"), { maxLength: 4 }).map((items) => items.join("")),
      {
        minLength: 1,
        maxLength: 3,
      },
    )
    .map((sequences) => sequences.join("|")),
}));

describe("whatever the pattern", () => {
  it("what it fits begins with one of them", () => {
    fc.assert(
      fc.property(pattern, fc.string({ unit: letter, maxLength: 8 }), (source, text) => {
        const found = new RegExp(`^(?:${source})`).test(text);
        const starts = [...firstLetters(source, 3)];
        expect(!found || starts.some((start) => text.startsWith(start))).toBe(true);
      }),
    );
  });
});
