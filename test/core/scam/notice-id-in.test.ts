import { expect, it } from "vitest";
import { noticeIdIn } from "../../../src/core/scam/notice-id-in.ts";

const ID = "song-tri.AAAAAAAAAAAAAAAAAAAAAA";

it("finds the notice that a text links to, and none of another address", () => {
  const found = (text: string) => noticeIdIn(text, "mo.example");
  expect(found(`Kiểm tra tại: https://mo.example/notices/${ID}?lang=vi`)).toBe(ID);
  expect(found(`mo.example/notices/${ID}`)).toBe(ID);
  expect(found(`https://mo.exarnple/notices/${ID}`)).toBeNull();
  expect(found("https://mo.example/notices")).toBeNull();
  expect(found("https://mo.example/notices/UPPER.x")).toBeNull();
  expect(found("")).toBeNull();
});
