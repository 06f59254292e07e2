import { expect, it } from "vitest";
import { quietEnd } from "../../../src/core/place/quiet-hours.ts";

const timezone = "Asia/Ho_Chi_Minh";
const NIGHT = { timezone, quietHours: { from: "22:00", to: "06:00" } };
const NOON = { timezone, quietHours: { from: "12:00", to: "13:30" } };

const at = (local: string) => Date.parse(`${local}+07:00`);

/** When they end, on the place's clock. */
function endAt(place: Parameters<typeof quietEnd>[0], local: string): string | null {
  const end = quietEnd(place, at(local));
  return end === null ? null : new Date(end + at("1970-01-01T00:00:00") * -1).toISOString();
}

it.each([
  ["2026-11-27T21:59:59", null],
  ["2026-11-27T22:00:00", "2026-11-28T06:00:00.000Z"],
  ["2026-11-27T23:59:59", "2026-11-28T06:00:00.000Z"],
  ["2026-11-28T00:00:00", "2026-11-28T06:00:00.000Z"],
  ["2026-11-28T05:59:59", "2026-11-28T06:00:00.000Z"],
  ["2026-11-28T06:00:00", null],
  ["2026-12-31T22:30:00", "2027-01-01T06:00:00.000Z"],
])("at %s a night from 22:00 to 06:00 ends at %s", (local, end) => {
  expect(endAt(NIGHT, local)).toBe(end);
});

it("may be within one day, or not be at all", () => {
  expect(endAt(NOON, "2026-11-27T12:10:00")).toBe("2026-11-27T13:30:00.000Z");
  expect(endAt(NOON, "2026-11-27T23:00:00")).toBeNull();
  expect(quietEnd({ timezone }, at("2026-11-27T23:00:00"))).toBeNull();
  expect(quietEnd({ timezone, quietHours: null }, at("2026-11-27T23:00:00"))).toBeNull();
});
