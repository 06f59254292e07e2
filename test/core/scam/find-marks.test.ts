import { describe, expect, it } from "vitest";
import { findMarks, markAsWritten, markOf } from "../../../src/core/scam/find-marks.ts";

describe("findMarks", () => {
  it("takes the many ways to write a phone number for one", () => {
    for (const typed of ["0912 345 678", "+84 912.345.678", "0084912345678", "(0912) 345-678"]) {
      expect(findMarks(`gọi ${typed} nhé`)).toEqual([{ kind: "number", value: "0912345678" }]);
    }
  });

  it("keeps account numbers as they are", () => {
    expect(findMarks("STK 1903 6789 0123")).toEqual([{ kind: "number", value: "190367890123" }]);
  });

  it("names a link by its host", () => {
    const value = "vneid-gov.xyz";
    for (const typed of [
      "https://www.VNEID-gov.xyz/a?b=1",
      "vneid-gov.xyz",
      "http://vneid-gov.xyz",
    ]) {
      expect(findMarks(`vào ${typed}`)).toEqual([{ kind: "link", value }]);
    }
  });

  it("finds handles, each mark once, and no prices or years", () => {
    expect(findMarks("@Hoa_123 và @hoa_123, giá 50000 năm 2026")).toEqual([
      { kind: "name", value: "hoa 123" },
    ]);
  });

  it("looks at a bounded number of them", () => {
    const many = Array.from({ length: 500 }, (_, n) => `09${10_000_000 + n}`).join(", ");
    expect(findMarks(many).length).toBeLessThanOrEqual(20);
  });
});

describe("markOf", () => {
  it("is the link or number of an entry, else its name without case and diacritics", () => {
    expect(markOf("https://abc.top/x")).toEqual({ kind: "link", value: "abc.top" });
    expect(markOf("Ví Điện Tử Lộc Phát")).toEqual({ kind: "name", value: "vi dien tu loc phat" });
  });
});

describe("markAsWritten", () => {
  it("keeps a name as it was written, in one line without unseen signs", () => {
    const name = (value: string) => ({ kind: "name", value });
    expect(markAsWritten("  Ví Điện Tử\n\u202eLộc Phát ")).toEqual(name("Ví Điện Tử Lộc Phát"));
    expect(markAsWritten("tài khoản @Loc_Phat")).toEqual(name("Loc_Phat"));
    expect(markAsWritten("+84 912 345 678")).toEqual({ kind: "number", value: "0912345678" });
  });
});
