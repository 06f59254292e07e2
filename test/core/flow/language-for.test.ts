import { expect, it } from "vitest";
import { languageFor } from "../../../src/core/flow/language-for.ts";

const OURS = ["vi", "en", "zh-Hans", "zh-Hant", "ko"];

it.each([
  ["vi", "vi"],
  ["vi-VN", "vi"],
  ["EN-gb", "en"],
  ["zh", "zh-Hans"],
  ["zh-hans", "zh-Hans"],
  ["zh-CN", "zh-Hans"],
  ["zh-Hant-TW", "zh-Hant"],
  ["zh_HK", "zh-Hant"],
  ["ko-KR", "ko"],
])("a client in %s is answered in %s", (tag, lang) => {
  expect(languageFor(OURS, tag)).toEqual({ lang, isOwn: true });
});

it("a client in a language that there is not is answered in English, else in the first", () => {
  expect(languageFor(OURS, "fil")).toEqual({ lang: "en", isOwn: false });
  expect(languageFor(["vi", "ko"], "ja")).toEqual({ lang: "vi", isOwn: false });
});

it.each([undefined, "", "-"])("a client that says nothing (%j) is asked", (tag) => {
  expect(languageFor(OURS, tag)).toBeNull();
});
