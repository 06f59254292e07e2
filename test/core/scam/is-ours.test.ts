import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { isOurs } from "../../../src/core/scam/is-ours.ts";

const content = readContent();
const HOST = "mo.kyanh.example";
const place = {
  hotlines: { police: "113", children: "111" },
  stations: [
    { id: "duty", notices: "00", handles: ["@congan_kyanh", "0239 386 5113"], originals: false },
  ],
};

describe("what is this town's own", () => {
  it.each([
    `https://${HOST}/notices/abc`,
    `Thông báo của phường: ${HOST}/notices`,
    "113",
    "số 113 gọi cho tôi",
    "0239 386 5113",
    "@congan_kyanh",
  ])("is %s", (text) => expect(isOurs(place, HOST, text)).toBe(true));

  it.each(content.place.stations.flatMap(({ handles }) => handles))(
    "is the unit's %s",
    (handle) => {
      const told = `Trang này có thật không ạ: ${handle}`;
      expect(isOurs(content.place, HOST, told)).toBe(true);
      expect(isOurs(content.place, HOST, `${told}, gọi 0912 345 678`)).toBe(false);
    },
  );

  it.each([
    `https://${HOST}.top/notices`,
    `https://${HOST}/notices, gọi 0912 345 678`,
    "0912 345 678",
    "114",
    "công an 113 đây, anh chuyển 500 triệu vào tài khoản này để kiểm tra ngay",
    "xin chào",
  ])("is not %s", (text) => expect(isOurs(place, HOST, text)).toBe(false));
});
