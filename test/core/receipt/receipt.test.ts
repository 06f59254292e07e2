import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endsReceipt, readReceipt } from "../../../src/core/receipt/read-receipt.ts";
import { formatReceipt, RECEIPT_BYTES } from "../../../src/core/receipt/receipt.ts";
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
    expect(readReceipt("7KQ4-9XWD-2MZ8-H5TC-Q")).toBe("7KQ4-9XWD-2MZ8-H5TC-Q");
  });

  it("is read as it was written", () => {
    fc.assert(
      fc.property(anyReceipt, (receipt) => {
        expect(receipt).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-Z*~$=]$/);
        expect(readReceipt(receipt)).toBe(receipt);
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
          expect(readReceipt(` ${loose} `)).toBe(receipt);
          expect(readReceipt(loose.replaceAll("0", "o").replaceAll("1", "l"))).toBe(receipt);
          expect(readReceipt(loose.replaceAll("0", "O").replaceAll("1", "I"))).toBe(receipt);
          const wide = [...receipt].map((c) => String.fromCodePoint(c.charCodeAt(0) + 0xfee0));
          expect(readReceipt(wide.join(""))).toBe(receipt);
        },
      ),
    );
  });

  it("is refused with any single character wrong", () => {
    fc.assert(
      fc.property(anyReceipt, (receipt) => {
        for (const wrong of withOneWrong(receipt.replaceAll("-", ""))) {
          expect(readReceipt(wrong)).toBeNull();
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
          expect(readReceipt(plain.slice(0, at) + b + a + plain.slice(at + 2))).toBeNull();
        }
      }),
      { numRuns: runs(50) },
    );
  });

  it("is refused when a character is lost or added, or when it is none", () => {
    fc.assert(
      fc.property(anyReceipt, fc.nat({ max: 20 }), (receipt, at) => {
        expect(readReceipt(`${receipt}0`)).toBeNull();
        const lost = receipt.slice(0, at) + receipt.slice(at + 1);
        const isGroup = receipt[at] !== "-" && at < receipt.length - 1;
        if (isGroup) expect(readReceipt(lost)).toBeNull();
        expect(readReceipt(receipt.slice(0, -1))).toBe(receipt);
      }),
    );
    for (const typed of ["", "hello", "7KQ4", "🙂".repeat(17)]) {
      expect(readReceipt(typed)).toBeNull();
    }
  });
});

describe("a receipt that a keyboard or a message changed", () => {
  it.each([
    ["4Ư3J-4T62-CƯC2-92CJ-7", "4W3J-4T62-CWC2-92CJ-7"],
    ["P3BS-FJME-ƯBFK-PQPN-1", "P3BS-FJME-WBFK-PQPN-1"],
    ["5XMƯ-88HA-Y9Ẻ-ATFH-H", "5XMW-88HA-Y9ER-ATFH-H"],
    ["CYKZ-ÃP2-Q21G-5NG2-S", "CYKZ-AXP2-Q21G-5NG2-S"],
    ["сукz ãр2 q21g 5ng2 s", "CYKZ-AXP2-Q21G-5NG2-S"],
    ["CYKZÃP2Q21G5NG2S", "CYKZ-AXP2-Q21G-5NG2-S"],
    ["“CYKZ-AXP2-Q21G-5NG2-S”", "CYKZ-AXP2-Q21G-5NG2-S"],
    ["CYKZ-AXP2-Q21G-5NG2-S。", "CYKZ-AXP2-Q21G-5NG2-S"],
    ["Mã của tôi: CYKZ-AXP2-Q21G-5NG2-S", "CYKZ-AXP2-Q21G-5NG2-S"],
    ["我的码CYKZ-AXP2-Q21G-5NG2-S在这里", "CYKZ-AXP2-Q21G-5NG2-S"],
    ["mã CYKZ-AXP2-Q21G-5NG2 đây ạ", "CYKZ-AXP2-Q21G-5NG2-S"],
    [
      "Đã nhận tin báo của bạn. Mã biên nhận:\nHWXC-3MQ4-PPK9-F200-X\nHãy giữ mã này.\n\n1. Tôi đã lưu rồi\n\n0 Quay lại · 00 Menu",
      "HWXC-3MQ4-PPK9-F200-X",
    ],
  ])("is found in %j", (typed, receipt) => {
    expect(readReceipt(typed)).toBe(receipt);
  });

  /** Text as Telex or VNI change it: the key of a mark changes the letter before it. */
  function throughKeyboard(receipt: string): string {
    const pairs: [RegExp, string][] = [
      [/A(?:S|1)/g, "Á"],
      [/A(?:F|2)/g, "À"],
      [/E(?:R|3)/g, "Ẻ"],
      [/E(?:X|4)/g, "Ẽ"],
      [/A(?:J|5)/g, "Ạ"],
      [/Y(?:S|1)/g, "Ý"],
      [/AA|A6/g, "Â"],
      [/EE|E6/g, "Ê"],
      [/DD|D9/g, "Đ"],
      [/AW|A8/g, "Ă"],
      [/W/g, "Ư"],
    ];
    return pairs.reduce((text, [keys, letter]) => text.replace(keys, letter), receipt);
  }

  it("is read whatever its letters became, but for a few that two readings fit", () => {
    const receipts = fc.sample(anyReceipt, { numRuns: 3_000, seed: 3 });
    const wrong = receipts.filter((one) => readReceipt(throughKeyboard(one)) !== one);
    expect(wrong.length / receipts.length).toBeLessThan(0.02);
  });

  it("is looked for in time that grows with the text", () => {
    const texts = ["Ấ".repeat(5_000), "ÁÀẢÃ ".repeat(1_000), "ÁS-".repeat(1_500)];
    for (const text of texts) expect(readReceipt(text)).toBeNull();
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
