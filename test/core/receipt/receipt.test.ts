import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  endsReceipt,
  formatReceipt,
  parseReceipt,
  RECEIPT_BYTES,
} from "../../../src/core/receipt/receipt.ts";
import { runs } from "../../rounds.ts";

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
      fc.property(
        anyReceipt,
        fc.constantFrom("", " ", " - ", "\n", "–", "‑", "\u200b", "."),
        (receipt, gap) => {
          const loose = receipt.replaceAll("-", gap).toLowerCase();
          expect(parseReceipt(` ${loose} `)).toBe(receipt);
          expect(parseReceipt(loose.replaceAll("0", "o").replaceAll("1", "l"))).toBe(receipt);
          expect(parseReceipt(loose.replaceAll("0", "O").replaceAll("1", "I"))).toBe(receipt);
          const wide = [...receipt].map((c) => String.fromCodePoint(c.charCodeAt(0) + 0xfee0));
          expect(parseReceipt(wide.join(""))).toBe(receipt);
        },
      ),
    );
  });

  it("is refused with any single character wrong", () => {
    fc.assert(
      fc.property(anyReceipt, (receipt) => {
        for (const wrong of withOneWrong(receipt.replaceAll("-", ""))) {
          expect(parseReceipt(wrong)).toBeNull();
        }
      }),
      { numRuns: runs(20) },
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
      { numRuns: runs(50) },
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

describe("the end of a receipt", () => {
  const RECEIPT = "7KQ4-9XWD-2MZ8-H50C-1";

  it("is the last group, with or without the check character, or more, however it is typed", () => {
    const ends = ["H50C", "H50C-1", "H50C1", "h5oc l", " …H50C-1", "50c1", "2mz8 h5oc", "h‑5‑0‑c"];
    for (const typed of [...ends, RECEIPT, RECEIPT.slice(0, -2)]) {
      expect(endsReceipt(RECEIPT, typed), typed).toBe(true);
    }
  });

  it("is of each receipt what it ends with, and nothing else", () => {
    fc.assert(
      fc.property(anyReceipt, anyReceipt, (receipt, other) => {
        expect(endsReceipt(receipt, receipt.slice(-6))).toBe(true);
        expect(endsReceipt(receipt, receipt.slice(-6, -2))).toBe(true);
        if (receipt !== other) expect(endsReceipt(receipt, other)).toBe(false);
      }),
    );
    const wrong = [
      "",
      "-",
      "C-1",
      "50C",
      "H50D",
      "H50C-2",
      "2MZ8",
      "7KQ4",
      `0${RECEIPT}`,
      "tôi quên",
    ];
    for (const typed of wrong) expect(endsReceipt(RECEIPT, typed), typed).toBe(false);
  });
});
