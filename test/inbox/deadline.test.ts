import { expect, test } from "vitest";
import { daysLeft, lastDayOf } from "../../src/inbox/format/deadline.ts";
import { clocksEn } from "../../src/inbox/words/clocks-en.ts";
import { clocksVi } from "../../src/inbox/words/clocks-vi.ts";

const PLACE = "Asia/Ho_Chi_Minh";
/** The end of Wednesday 2 December on the place's clock. */
const DUE = "2026-12-02T17:00:00.000Z";

test("a deadline's last day is that of the place, wherever the browser is", () => {
  expect(lastDayOf(DUE, PLACE)).toBe("2026-12-02");
  expect(lastDayOf(DUE, "America/New_York")).toBe("2026-12-02");
  expect(lastDayOf(DUE, "Pacific/Kiritimati")).toBe("2026-12-03");
});

test.each([
  ["2026-11-27T10:00:00.000Z", "Còn 5 ngày", "5 days left"],
  ["2026-11-30T17:00:00.000Z", "Hết hạn ngày mai", "Due tomorrow"],
  ["2026-12-02T16:59:59.999Z", "Hết hạn hôm nay", "Due today"],
  ["2026-12-02T17:00:00.000Z", "Quá hạn 1 ngày", "Overdue by 1 day"],
  ["2026-12-05T03:00:00.000Z", "Quá hạn 3 ngày", "Overdue by 3 days"],
])("at %s it says so in words", (now, vi, en) => {
  const left = daysLeft(DUE, new Date(now), PLACE);
  expect([clocksVi.left(left), clocksEn.left(left)]).toEqual([vi, en]);
});
