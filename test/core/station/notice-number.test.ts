import { expect, it } from "vitest";
import { noticeNumber } from "../../../src/core/station/notice-number.ts";

it.each([
  ["04", 12, "TB-0412"],
  ["04", 1, "TB-0401"],
  ["00", 100, "TB-00100"],
  ["", 3, ""],
])("of station %j, the notice %i is %j", (station, count, number) => {
  expect(noticeNumber(station, count)).toBe(number);
});
