import { describe, expect, test } from "vitest";
import {
  absoluteDay,
  absoluteMoment,
  calendarDay,
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

  test("never finer than the hour, when only the hour is known", () => {
    expect(relativeMoment(ago(30), now, style("vi", "hour"))).toBe("trong giờ này");
    expect(relativeMoment(ago(30), now, style("en", "hour"))).toBe("within the hour");
  });

  test("as the hour itself, which no later minute can seem to precede", () => {
    const seven = new Date(2026, 10, 23, 19, 14);
    const at = (hour: number, day = 23) => new Date(2026, 10, day, hour, 0);
    const told = (then: Date) => relativeMoment(then, seven, style("en", "hour"));
    expect(told(at(18))).toBe("18:00–19:00");
    expect(told(at(0))).toBe("00:00–01:00");
    expect(told(at(23, 22))).toBe("yesterday");
    expect(told(at(1, 21))).toBe("2 days ago");
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
    expect(absoluteMoment(hour, "en", "hour")).toBe("Monday, 23 Nov 2026, 23:00–00:00");
  });

  test("a day to come, without an hour", () => {
    expect(absoluteDay(noon, "vi")).toBe("Thứ Hai, 23/11/2026");
  });

  test("a day of the calendar, the same in every zone", () => {
    expect(calendarDay("2026-11-23", "en")).toBe("23 Nov 2026");
    expect(calendarDay("2026-11-23", "vi")).toBe("23 thg 11, 2026");
  });
});
