import { expect, it } from "vitest";
import { noticeNumberIn, numbered } from "../../../src/core/scam/notice-number-in.ts";

const NOTICES = ["TB-0102", "TB-00102", "TB-1102", "TB-01102", "TB-0412", "TB-0203"].map(
  (number) => ({ number }),
);

it.each([
  ["0102", "TB-0102"],
  ["00102", "TB-00102"],
  // A first zero is often left out, and another station's number is never meant by that.
  ["102", "TB-0102"],
  ["1102", "TB-1102"],
  ["01102", "TB-01102"],
  ["412", "TB-0412"],
  ["000412", undefined],
  ["4120", undefined],
])("%s is %s", (digits, number) => {
  expect(numbered(NOTICES, digits)?.number).toBe(number);
});

it("finds the other station's notice while there is only that one", () => {
  expect(numbered([{ number: "TB-01102" }], "1102")?.number).toBe("TB-01102");
});

it.each([
  ["THÔNG BÁO CHÍNH THỨC TB-0412 · Cảnh báo – Công an phường", "0412"],
  ["OFFICIAL NOTICE TB-0412 · Warning", "0412"],
  ["thông báo không bốn mười hai", null],
  ["notice of today: the notice 12 is false", null],
  ["0412", "0412"],
  ["0412 and more", null],
])("reads %j as %j", (text, digits) => {
  expect(noticeNumberIn(text, () => null)).toBe(digits);
});

it("finds none among notices without a number", () => {
  expect(numbered([{ number: "" }, {}], "0102")).toBeUndefined();
});
