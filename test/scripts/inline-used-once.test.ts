import { describe, expect, it } from "vitest";
import { inlined } from "../../scripts/inline-used-once.ts";

describe("what is used once", () => {
  it("stands where it is used", async () => {
    const code = await inlined(`
      const LIMIT = 3;
      function tooMany(count) { return count > LIMIT; }
      export function check(count) { if (tooMany(count)) throw new Error("too many"); }`);
    expect(code).not.toMatch(/LIMIT|tooMany/);
  });

  it("is not made anew at each use: objects, patterns, and what calls return", async () => {
    const code = await inlined(`
      const WORDS = ["a", "b"];
      const DIGITS = /\\d/g;
      const ids = new Map();
      export const add = (id) => [ids.set(id), WORDS.push(id), DIGITS.test(id)];`);
    expect(code).toMatch(/WORDS=.*DIGITS=.*ids=new Map.*=>/);
  });
});
