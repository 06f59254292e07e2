import { describe, expect, it } from "vitest";
import { parseFlows, readFiles } from "../../../scripts/read-content.ts";
import { makeGroupedPatterns } from "../../../src/core/text/word-patterns.ts";

const files = readFiles("flows", ".yaml");
const { reveal, danger } = parseFlows(files);
const patterns: string[] = [
  ...reveal.flatMap((one) => Object.values(one)),
  ...Object.values(danger),
].flat();

const SPACELESS = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** One expression of all patterns, as anybody would write it. */
function plainly(): RegExp {
  const words = patterns.filter((one) => !SPACELESS.test(one)).map((one) => `(?:${one})`);
  const parts = patterns.filter((one) => SPACELESS.test(one)).map((one) => `(?:${one})`);
  const whole = `(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`;
  return new RegExp([whole, ...parts].join("|"), "u");
}

/** Every text of the locales in which a letter has its mark, and many pairs of them. */
function texts(): string[] {
  const lines = Object.values(readFiles("locales", ".ftl")).flatMap((file) => file.split("\n"));
  const said = lines.map((line) =>
    line
      .replace(/^[^=]*= /, "")
      .toLowerCase()
      .normalize("NFC"),
  );
  const clean = said
    .map((line) => line.replace(/\s+/gu, " "))
    .filter((line) => /[đáàâăêôơư]/.test(line));
  const pairs = clean.map((line, index) => `${line} ${clean.at(-index) ?? ""}`);
  return [...clean, ...pairs.map((pair) => pair.replace(/\s+/gu, " "))];
}

describe("patterns sorted by their first letters", () => {
  it("find what one expression of all of them finds", () => {
    const search = makeGroupedPatterns([patterns]);
    const plain = plainly();
    const differing = texts().filter(
      (text) => (plain.exec(text)?.[0].trim() ?? null) !== (search(text)[0] ?? null),
    );
    expect(differing).toEqual([]);
  });

  it("find the first of each group by itself", () => {
    const search = makeGroupedPatterns([["xe máy", "biển số"], ["hôm qua"], ["không có"]]);
    expect(search("Hôm  qua xe máy không biển số")).toEqual(["xe máy", "Hôm qua", null]);
    expect(search("hom qua xe may khong bien so")).toEqual(["xe may", "hom qua", null]);
    expect(search("xe máyx, bxe máy")).toEqual([null, null, null]);
  });

  it("begin a word only where no letter is before it, of any script", () => {
    const search = makeGroupedPatterns([["an toàn"]]);
    for (const before of ["x", "я", "𝒜", "7", "ế"])
      expect(search(`${before}an toàn`)).toEqual([null]);
    for (const before of ["", " ", "-", "😀", "…"]) {
      expect(search(`${before}an toàn`)).toEqual(["an toàn"]);
    }
  });
});
