import { describe, expect, it } from "vitest";
import { scamKeepers } from "../../../src/core/place/keepers.ts";
import { markAsWritten } from "../../../src/core/scam/find-marks.ts";
import { findKnown } from "../../../src/core/scam/scam-list.ts";

const TYPED = ["0912 345 678", "vi-locphat.top", "Sàn Lộc Phát", "abc"];
// Names were once kept folded.
const LIST = [...TYPED.map(markAsWritten), { kind: "name" as const, value: "hoi qua vang" }];

const KNOWN: [text: string, value: string][] = [
  ["Gọi +84 912 345 678 để nhận quà", "0912345678"],
  ["https://www.vi-locphat.top/nap?x=1", "vi-locphat.top"],
  ["http://m.vi-locphat.top", "vi-locphat.top"],
  ["mời vào san loc phat nhé", "Sàn Lộc Phát"],
  ["nhóm Hội Quà Vàng đây", "hoi qua vang"],
];
const UNKNOWN = ["0912 345 679", "vi-locphat.top.vn", "myvi-locphat.top", "lộc phát", "abc", ""];

describe("findKnown", () => {
  it.each(KNOWN)("knows %s", (text, value) => {
    expect(findKnown(LIST, text)?.value).toBe(value);
  });

  it.each(UNKNOWN)("does not know %s", (text) => {
    expect(findKnown(LIST, text)).toBeNull();
  });
});

describe("scamKeepers", () => {
  it("are the chosen station and the fallback, each once", () => {
    expect(scamKeepers({ scamList: "cyber", fallback: "duty" })).toEqual(["cyber", "duty"]);
    expect(scamKeepers({ fallback: "duty" })).toEqual(["duty"]);
  });
});
