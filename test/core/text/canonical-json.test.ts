import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../../src/core/text/canonical-json.ts";

describe("canonical JSON", () => {
  it("sorts members by UTF-16 units, as RFC 8785 shows it", () => {
    const members = {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis",
    };
    const order = Array.from(canonicalJson(members).matchAll(/:"(\w+)/g), ([, word]) => word);
    expect(order).toEqual(["Carriage", "One", "Control", "Latin", "Euro", "Emoji", "Hebrew"]);
  });

  it("keeps whole numbers as keys in that order too, and leaves out what is undefined", () => {
    expect(canonicalJson({ 9: 1, 10: [true, null, "a\n"], b: undefined, A: {} })).toBe(
      '{"10":[true,null,"a\\n"],"9":1,"A":{}}',
    );
  });

  it("is JSON of the same value, and the same for the same value in any order", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        const again: unknown = JSON.parse(text);
        expect(again).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(again)).toBe(text);
        expect(text.length).toBe(JSON.stringify(again).length);
      }),
    );
  });
});
