import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromShortCode, toShortCode } from "../../../src/core/text/short-code.ts";

const bytes = (text: string) => new TextEncoder().encode(text).length;

describe("the short code", () => {
  it("gives back every text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 400 }),
        fc.integer({ min: 1, max: 9 }),
        (text, times) => {
          const whole = text.repeat(times);
          expect(fromShortCode(toShortCode(whole))).toBe(whole);
        },
      ),
    );
  });

  it("gives back a text of more characters than its range has room for", () => {
    const all = Array.from({ length: 9_000 }, (_, at) => String.fromCharCode(0x80 + at)).join("");
    expect(fromShortCode(toShortCode(all.repeat(6)))).toBe(all.repeat(6));
  });

  it("takes two bytes instead of three", () => {
    const text = "举报诈骗".repeat(20);
    expect(bytes(toShortCode(text).text)).toBe((bytes(text) / 3) * 2);
  });

  it("leaves plain and rare characters as they are", () => {
    const { alphabet, text } = toShortCode("plain 举 😀");
    expect([alphabet, text]).toEqual(["", "plain 举 😀"]);
  });
});
