import { describe, expect, it } from "vitest";
import { parseFlows, readFiles, readFlowFiles } from "../../../scripts/read-content.ts";
import { hear } from "../../../src/core/text/hear.ts";
import { hearPattern } from "../../../src/core/text/hear-pattern.ts";
import { type GroupedPatterns, makeGroupedPatterns } from "../../../src/core/text/word-patterns.ts";

const files = readFlowFiles();
const { reveal, danger } = parseFlows(files);
const patterns: string[] = [
  ...reveal.flatMap((one) => Object.values(one)),
  ...Object.values(danger),
].flat();

const SPACELESS = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** One regular expression of all patterns, as the obvious implementation. */
function plainly(): RegExp {
  const heard = patterns.map(hearPattern);
  const words = heard.filter((one) => !SPACELESS.test(one)).map((one) => `(?:${one})`);
  const parts = heard.filter((one) => SPACELESS.test(one)).map((one) => `(?:${one})`);
  const whole = `(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`;
  return new RegExp([whole, ...parts].join("|"), "u");
}

/** What is found, as it is heard; null: nothing. */
function heardPart(search: GroupedPatterns, text: string): string | null {
  const part = search([hear(text)])[0];
  return part ? hear(part).text : null;
}

/** Every text of the locales in which a letter has its mark, and many pairs of them. */
function texts(): string[] {
  const lines = Object.values(readFiles("locales", ".ftl")).flatMap((file) => file.split("\n"));
  const said = lines.map((line) => hear(line.replace(/^[^=]*= /, "")).text);
  const clean = said.filter((line) => /[đáàâăêôơư]/.test(line));
  return [...clean, ...clean.map((line, index) => `${line} ${clean.at(-index) ?? ""}`)];
}

describe("patterns sorted by their first letters", () => {
  it("find what one expression of all of them finds", () => {
    const search = makeGroupedPatterns([patterns]);
    const plain = plainly();
    const differing = texts().filter(
      (text) => (plain.exec(text)?.[0].trim() ?? null) !== heardPart(search, text),
    );
    expect(differing).toEqual([]);
  });

  it("find the first of each group by itself", () => {
    const search = makeGroupedPatterns([["xe máy", "biển số"], ["hôm qua"], ["không có"]]);
    expect(search([hear("Hôm  qua xe máy không biển số")])).toEqual(["xe máy", "Hôm qua", null]);
    expect(search([hear("hom qua xe may khong bien so")])).toEqual(["xe may", "hom qua", null]);
    expect(search([hear("xe máyx, bxe máy")])).toEqual([null, null, null]);
  });

  it("begin a word only where no letter is before it, of any script", () => {
    const search = makeGroupedPatterns([["an toàn"]]);
    for (const before of ["x", "я", "𐐨", "7", "ế"])
      expect(search([hear(`${before}an toàn`)])).toEqual([null]);
    for (const before of ["", " ", "-", "😀", "…"]) {
      expect(search([hear(`${before}an toàn`)])).toEqual(["an toàn"]);
    }
  });
});
