import { describe, expect, test } from "vitest";
import {
  absoluteDay,
  absoluteMoment,
  calendarDay,
  fullMoment,
  relativeMoment,
} from "../../src/inbox/format/moment.ts";
import { WORDS } from "../../src/inbox/words/use-words.ts";

const now = new Date("2026-11-23T07:30:00Z");
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const style = (lang: "vi" | "en", precision: "hour" | "minute") => ({
  lang,
  precision,
  justNow: WORDS[lang].app.justNow,
});

describe("how long ago", () => {
  test.each([
    [0, "vừa xong"],
    [5, "5 phút trước"],
    [120, "2 giờ trước"],
    [60 * 30, "Hôm qua"],
    [60 * 24 * 3, "3 ngày trước"],
    [60 * 24 * 8, "15 thg 11, 2026"],
  ])("%i minutes: %s", (minutes, text) => {
    expect(relativeMoment(ago(minutes), now, style("vi", "minute"))).toBe(text);
  });

  test("as the hour itself, where only the hour is known: no minute can seem to follow it", () => {
    const seven = new Date(2026, 10, 23, 19, 14);
    const at = (hour: number, day = 23, minute = 0) => new Date(2026, 10, day, hour, minute);
    const told = (then: Date, lang: "vi" | "en" = "en") =>
      relativeMoment(then, seven, style(lang, "hour"));
    expect(told(at(19))).toBe("19–20 h");
    expect(told(at(18))).toBe("18–19 h");
    expect(told(at(18), "vi")).toBe("18–19 giờ");
    expect(told(at(18, 23, 57))).toBe("18–19 h");
    expect(told(at(0))).toBe("0–1 h");
    expect(told(at(23, 22))).toBe("yesterday, 23–24 h");
    expect(told(at(23, 22), "vi")).toBe("Hôm qua, 23–24 giờ");
    expect(told(at(1, 21))).toBe("Sat, 1–2 h");
    expect(told(at(1, 14))).toBe("14 Nov 2026");
  });

  test("in full with the distance, where that tells more", () => {
    const seven = new Date(2026, 10, 23, 19, 14);
    const told = (then: Date, precision: "hour" | "minute") =>
      fullMoment(then, seven, style("en", precision));
    expect(told(new Date(2026, 10, 23, 18), "hour")).toBe("Monday, 23 Nov 2026, 18–19 h");
    expect(told(new Date(2026, 10, 22, 18), "hour")).toBe(
      "Sunday, 22 Nov 2026, 18–19 h (yesterday)",
    );
    expect(told(new Date(2026, 10, 20, 18), "hour")).toBe(
      "Friday, 20 Nov 2026, 18–19 h (3 days ago)",
    );
    expect(told(new Date(2026, 10, 1, 18), "hour")).toBe("Sunday, 01 Nov 2026, 18–19 h");
    expect(told(new Date(2026, 10, 23, 18), "minute")).toBe(
      "Monday, 23 Nov 2026, 18:00 (1 hour ago)",
    );
  });

  test("a clock that is behind the server's makes no future", () => {
    expect(relativeMoment(ago(-10), now, style("en", "minute"))).toBe("just now");
  });
});

describe("when", () => {
  // The time zone is the machine's, so the text is compared by its shape.
  const noon = new Date(2026, 10, 23, 12, 5);
  test("in Vietnamese, to the minute", () => {
    expect(absoluteMoment(noon, "vi", "minute")).toBe("Thứ Hai, 23/11/2026, 12:05");
  });

  test("in English, day before month; an hour is a span", () => {
    const hour = new Date(2026, 10, 23, 23, 0);
    expect(absoluteMoment(hour, "en", "hour")).toBe("Monday, 23 Nov 2026, 23–24 h");
  });

  test("a day to come, without an hour", () => {
    expect(absoluteDay(noon, "vi")).toBe("Thứ Hai, 23/11/2026");
  });

  test("a day of the calendar, the same in every zone", () => {
    expect(calendarDay("2026-11-23", "en")).toBe("23 Nov 2026");
    expect(calendarDay("2026-11-23", "vi")).toBe("23 thg 11, 2026");
  });
});
