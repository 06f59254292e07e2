import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../rounds.ts";
import { coatsOf, latin1 } from "./coats.ts";
import { LeakFinder } from "./leak-finder.ts";
import { PatternSearch } from "./pattern-search.ts";

function naive(patterns: Uint8Array[], data: Uint8Array): number[] {
  const text = latin1(data);
  return patterns.flatMap((pattern, id) => (text.includes(latin1(pattern)) ? [id] : []));
}

/** Only two letters, so that patterns overlap, repeat and contain each other. */
const crowded = (size: { minLength: number; maxLength: number }) =>
  fc.array(fc.constantFrom(97, 98), size).map((bytes) => Uint8Array.from(bytes));

describe("the search for many patterns", () => {
  it("finds what a naive one finds, in crowded data", () => {
    const patterns = fc.array(crowded({ minLength: 4, maxLength: 12 }), { maxLength: 30 });
    fc.assert(
      fc.property(patterns, crowded({ minLength: 0, maxLength: 60 }), (all, data) => {
        expect(new PatternSearch(all).find(data)).toEqual(naive(all, data));
      }),
      { numRuns: runs(200) },
    );
  });

  it("finds what a naive one finds, in any bytes, wherever a pattern lies", () => {
    const bytes = (minLength: number) => fc.uint8Array({ minLength, maxLength: 40 });
    const patterns = fc.array(bytes(4), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(patterns, fc.array(bytes(0)), fc.nat(), (all, around, chosen) => {
        const planted = all[chosen % all.length] ?? expect.fail();
        const parts = around.flatMap((part, at) => (at % 2 === 0 ? [part] : [part, planted]));
        const data = Uint8Array.from(parts.flatMap((part) => [...part]));
        expect(new PatternSearch(all).find(data)).toEqual(naive(all, data));
      }),
      { numRuns: runs(200) },
    );
  });

  it("refuses a pattern that would be found by chance", () => {
    expect(() => new PatternSearch([Uint8Array.of(1, 2, 3)])).toThrow(RangeError);
  });
});

/** Any encoder of the platform's own that a leak may have gone through. */
const WRITERS: Record<string, (value: string) => Uint8Array> = {
  text: (value) => Buffer.from(value),
  "UTF-16": (value) => Buffer.from(value, "utf16le"),
  "UTF-16BE": (value) => Buffer.from(value, "utf16le").swap16(),
  hex: (value) => Buffer.from(Buffer.from(value).toString("hex")),
  HEX: (value) => Buffer.from(Buffer.from(value).toString("hex").toUpperCase()),
  "base64 (0)": (value) => Buffer.from(Buffer.from(value).toString("base64")),
  "base64 (1)": (value) => Buffer.from(Buffer.from(`{${value}}`).toString("base64")),
  "base64 (2)": (value) => Buffer.from(Buffer.from(`{"${value}"}`).toString("base64")),
  "base64url (0)": (value) => Buffer.from(Buffer.from(value).toString("base64url")),
  "base64url (1)": (value) => Buffer.from(Buffer.from(`{${value}}`).toString("base64url")),
  "base64url (2)": (value) => Buffer.from(Buffer.from(`{"${value}"}`).toString("base64url")),
  percent: (value) => Buffer.from(new URLSearchParams({ q: value }).toString()),
  "upper case": (value) => Buffer.from(value.toUpperCase()),
  "lower case": (value) => Buffer.from(value.toLowerCase()),
  decomposed: (value) => Buffer.from(value.normalize("NFD")),
};

describe("a secret in a coat", () => {
  it.each(Object.keys(WRITERS))("is found as %s", (coat) => {
    const value = "Đặngthị·Quỳnhanh·仓库·창고";
    const finder = new LeakFinder([{ what: "name", value }]);
    const written = WRITERS[coat]?.(value) ?? expect.fail();
    const bytes = Buffer.concat([Buffer.from("before "), written, Buffer.from(" after")]);
    // A text that is the same in both alphabets has the first one's name.
    const names = [coat, coat.replace("url", "")].map((name) => `name as ${name} in a file`);
    expect(names).toContain(finder.leaksIn({ where: "a file", bytes })[0]);
  });

  it("is found as a number of a database", () => {
    const value = "591234567890123";
    const finder = new LeakFinder([{ what: "chat", value }]);
    const bytes = Buffer.alloc(20);
    bytes.writeBigInt64BE(BigInt(value), 3);
    expect(finder.leaksIn({ where: "x", bytes })).toEqual(["chat as integer in x"]);
    bytes.fill(0);
    bytes.writeDoubleLE(Number(value), 5);
    const found = finder.leaksIn({ where: "x", bytes });
    expect(found).toEqual(["chat as double, little end first in x"]);
  });

  it("has no coat twice", () => {
    const texts = coatsOf("quynh_anh_1987").map(([, text]) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
