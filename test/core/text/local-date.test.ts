import { describe, expect, it } from "vitest";
import { localDate } from "../../../src/core/text/local-date.ts";

const timeZone = "Asia/Ho_Chi_Minh";

describe("a day for readers", () => {
  it.each([
    ["vi", "24 thg 11, 2026"],
    ["en", "Nov 24, 2026"],
    ["zh-Hans", "2026年11月24日"],
    ["zh-Hant", "2026年11月24日"],
    ["ko", "2026. 11. 24."],
  ])("is written as in %s", (lang, written) => {
    expect(localDate("2026-11-24T03:00:00.000Z", { lang, timeZone })).toBe(written);
  });

  it("is that of the place, where the morning is still yesterday elsewhere", () => {
    expect(localDate("2026-11-23T23:00:00.000Z", { lang: "en", timeZone })).toBe("Nov 24, 2026");
  });

  it("is left alone when it is none", () => {
    expect(localDate("soon", { lang: "en", timeZone })).toBe("soon");
  });

  it("stays what it is when it comes without a time", () => {
    expect(localDate("2026-11-23", { lang: "en", timeZone: "America/Lima" })).toBe("Nov 23, 2026");
  });
});
