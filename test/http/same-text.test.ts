import { describe, expect, it, vi } from "vitest";
import { sameText } from "../../src/http/same-text.ts";

const SECRET = "secret";
const WRONG = ["", "s", "secreT", "secret ", "xecret", "secre", "SECRET", "secret\0"];

describe("a text beside a secret", () => {
  it.each([...WRONG, "secretsecret", "sécret"])("%j is another", (given) => {
    expect(sameText(given, SECRET)).toBe(false);
  });

  it("is known when it is the secret", () => {
    expect(sameText(SECRET, SECRET)).toBe(true);
  });

  it("is read to its end, wherever it differs and however long the secret is", () => {
    const readsOf = (given: string, expected: string) => {
      const read = vi.spyOn(String.prototype, "charCodeAt");
      sameText(given, expected);
      const reads = read.mock.calls.length;
      read.mockRestore();
      return reads;
    };
    const counts = ["xecret", "sexret", "secrex", "secret"].map((given) => readsOf(given, SECRET));
    counts.push(readsOf("secret", "s"), readsOf("secret", "a much longer secret"));
    expect(new Set(counts)).toEqual(new Set([2 * "secret".length]));
  });
});
