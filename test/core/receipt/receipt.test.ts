import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatReceipt, parseReceipt, RECEIPT_BYTES } from "../../../src/core/receipt/receipt.ts";

const anyReceipt = fc
  .uint8Array({ minLength: RECEIPT_BYTES, maxLength: RECEIPT_BYTES })
  .map(formatReceipt);

const CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CHECKS = `${CHARACTERS}*~$=U`;

function withOneWrong(plain: string): string[] {
  return [...plain].flatMap((character, at) =>
    [...(at === plain.length - 1 ? CHECKS : CHARACTERS)]
      .filter((other) => other !== character)
      .map((other) => plain.slice(0, at) + other + plain.slice(at + 1)),
  );
}

describe("a receipt", () => {
  it("is what its bytes say", () => {
    expect(formatReceipt(new Uint8Array(RECEIPT_BYTES))).toBe("0000-0000-0000-0000-0");
    const highest = formatReceipt(new Uint8Array(RECEIPT_BYTES).fill(255));
    expect(highest).toMatch(/^ZZZZ-ZZZZ-ZZZZ-ZZZZ-.$/);
    expect(parseReceipt("7KQ4-9XWD-2MZ8-H5TC-Q")).toBe("7KQ4-9XWD-2MZ8-H5TC-Q");
  });

  it("is read as it was written", () => {
    fc.assert(
      fc.property(anyReceipt, (receipt) => {
        expect(receipt).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-Z*~$=]$/);
        expect(parseReceipt(receipt)).toBe(receipt);
      }),
    );
  });

  it("is understood however it is typed", () => {
    fc.assert(
      fc.property(anyReceipt, fc.constantFrom("", " ", " - ", "\n", "–", "."), (receipt, gap) => {
        const loose = receipt.replaceAll("-", gap).toLowerCase();
        expect(parseReceipt(` ${loose} `)).toBe(receipt);
        expect(parseReceipt(loose.replaceAll("0", "o").replaceAll("1", "l"))).toBe(receipt);
        expect(parseReceipt(loose.replaceAll("0", "O").replaceAll("1", "I"))).toBe(receipt);
        const wide = [...receipt].map((c) => String.fromCodePoint(c.charCodeAt(0) + 0xfee0));
        expect(parseReceipt(wide.join(""))).toBe(receipt);
      }),
    );
  });

  it("is refused with any single character wrong", () => {
    fc.assert(
      fc.property(anyReceipt, (receipt) => {
        for (const wrong of withOneWrong(receipt.replaceAll("-", ""))) {
          expect(parseReceipt(wrong)).toBeNull();
        }
      }),
      { numRuns: 20 },
    );
  });

  it("is refused with any two neighbours swapped", () => {
    fc.assert(
      fc.property(anyReceipt, (receipt) => {
        const plain = receipt.replaceAll("-", "");
        for (let at = 0; at + 1 < plain.length; at++) {
          const [a = "", b = ""] = plain.slice(at, at + 2);
          if (a === b) continue;
          expect(parseReceipt(plain.slice(0, at) + b + a + plain.slice(at + 2))).toBeNull();
        }
      }),
      { numRuns: 50 },
    );
  });

  it("is refused when a character is lost or added, or when it is none", () => {
    fc.assert(
      fc.property(anyReceipt, fc.nat({ max: 20 }), (receipt, at) => {
        expect(parseReceipt(`${receipt}0`)).toBeNull();
        const lost = receipt.slice(0, at) + receipt.slice(at + 1);
        if (receipt[at] !== "-") expect(parseReceipt(lost)).toBeNull();
      }),
    );
    for (const typed of ["", "hello", "7KQ4", "🙂".repeat(17)]) {
      expect(parseReceipt(typed)).toBeNull();
    }
  });
});
