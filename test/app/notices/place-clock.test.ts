import { expect, it } from "vitest";
import { makePlaceClock } from "../../../src/app/notices/place-clock.ts";

const HANOI = "Asia/Ho_Chi_Minh";
const NIGHT = { from: "22:00", to: "06:00" };
const at = (text: string) => Date.parse(text);

it.each([
  ["2026-11-27T21:59:59+07:00", null],
  ["2026-11-27T22:00:00+07:00", "2026-11-28T06:00:00+07:00"],
  ["2026-11-28T00:00:00+07:00", "2026-11-28T06:00:00+07:00"],
  ["2026-11-28T05:59:59+07:00", "2026-11-28T06:00:00+07:00"],
  ["2026-11-28T06:00:00+07:00", null],
])("at %s it is quiet until %s", (now, until) => {
  const read = makePlaceClock({ timezone: HANOI, quietHours: NIGHT });
  expect(read(at(now)).quietUntil).toBe(until && at(until));
});

it("knows hours within a day, other clocks, and a place without a night", () => {
  const noon = { from: "12:00", to: "13:30" };
  const read = makePlaceClock({ timezone: "UTC", quietHours: noon });
  expect(read(at("2026-11-27T12:30:00Z")).quietUntil).toBe(at("2026-11-27T13:30:00Z"));
  expect(read(at("2026-11-27T13:30:00Z")).quietUntil).toBeNull();
  // The clock goes forward at two in that night.
  const berlin = makePlaceClock({ timezone: "Europe/Berlin", quietHours: NIGHT });
  expect(berlin(at("2026-03-29T03:30:00+02:00")).quietUntil).toBe(at("2026-03-29T06:00:00+02:00"));
  expect(makePlaceClock({ timezone: HANOI })(0).quietUntil).toBeNull();
});

it("reads the month of the place", () => {
  const read = makePlaceClock({ timezone: HANOI });
  expect(read(at("2026-11-30T16:59:59Z")).month).toBe("2026-11");
  expect(read(at("2026-11-30T17:00:00Z")).month).toBe("2026-12");
});
