import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareLinks, withoutSharers } from "../../../src/core/guard/share-links.ts";
import "../../property-seed.ts";

const CUT: [typed: string, clean: string][] = [
  [
    "https://www.instagram.com/reel/example/?igsh=MWZ4eHh4eHg",
    "https://www.instagram.com/reel/example/",
  ],
  ["https://youtu.be/example?si=ExAmPlE123", "https://youtu.be/example"],
  ["https://youtu.be/example?si=ExAmPlE123&t=42", "https://youtu.be/example?t=42"],
  ["https://youtu.be/example?t=42&si=ExAmPlE123", "https://youtu.be/example?t=42"],
  [
    "https://www.facebook.com/share/p/1Ex/?mibextid=wwXIfr",
    "https://www.facebook.com/share/p/1Ex/",
  ],
  [
    "https://www.facebook.com/story.php?story_fbid=1&id=2&mibextid=x&fbclid=y#c",
    "https://www.facebook.com/story.php?story_fbid=1&id=2#c",
  ],
  [
    "https://www.tiktok.com/@a/video/1?_r=1&_t=ZS-8&sender_device=pc",
    "https://www.tiktok.com/@a/video/1",
  ],
  ["https://x.com/a/status/1?s=20&t=AbC", "https://x.com/a/status/1"],
  ["www.youtube.com/watch?v=example&si=abc", "www.youtube.com/watch?v=example"],
  ["HTTPS://YOUTU.BE/Example?SI=abc", "HTTPS://YOUTU.BE/Example"],
  ["https://music.163.com/#/song?id=1&userid=2", "https://music.163.com/#/song?id=1"],
  [
    "https://www.bilibili.com/video/BV1x?share_source=copy_web&vd_source=9&p=2",
    "https://www.bilibili.com/video/BV1x?p=2",
  ],
  [
    "https://mp.weixin.qq.com/s?__biz=a&mid=1&sharer_shareid=9",
    "https://mp.weixin.qq.com/s?__biz=a&mid=1",
  ],
  ["https://a.vn/x?id=1&amp;utm_source=zalo", "https://a.vn/x?id=1"],
  ["https://a.vn/bài-viết?q=cà&%69gsh=1", "https://a.vn/bài-viết?q=cà"],
];

const SHORT = [
  "https://vt.tiktok.com/ZSexample1/",
  "vm.tiktok.com/ZSexample1",
  "https://www.tiktok.com/t/ZSexample/",
  "https://v.douyin.com/AbCdE/",
  "http://xhslink.com/a/AbC",
  "https://www.facebook.com/share/p/1ExAmPlE/",
  "https://www.facebook.com/share/r/1ExAmPlE",
  "https://www.reddit.com/r/vietnam/s/AbCdE",
  "https://maps.app.goo.gl/AbC",
];

const HARMLESS = [
  "https://www.youtube.com/watch?v=example",
  "https://www.youtube.com/watch?v=example&t=42s",
  "https://example.vn/tim?si=so&s=1&t=2&ref=a",
  "https://www.facebook.com/groups/1/posts/2/",
  "https://www.tiktok.com/@a/video/1",
  "https://b23.tv/BV1x",
  "Gặp ở cổng 2.5 lúc 3.30, giá 1.200.000",
  "si=abc, igsh=1",
  "a@vt.tiktok.com",
];

const kinds = (text: string) => shareLinks(text).map(({ kind }) => kind);

describe("a link from a share button", () => {
  it.each(CUT)("loses what names the sharer, and nothing else: %s", (typed, clean) => {
    expect(kinds(typed)).toEqual(["cut"]);
    expect(withoutSharers(typed)).toBe(clean);
    for (const text of [`(${typed}).`, `xem ${typed}, nhé`, `看${typed}复制打开`, `“${typed}”`]) {
      expect(withoutSharers(text)).toBe(text.replace(typed, clean));
    }
  });

  it.each(SHORT)("is told of where the address itself names the sharer: %s", (link) => {
    expect(shareLinks(`Xem video này ${link} của bọn đó`)).toEqual([{ link, kind: "short" }]);
    expect(withoutSharers(link)).toBe(link);
  });

  it.each(HARMLESS)("is none: %s", (text) => {
    expect(shareLinks(text)).toEqual([]);
    expect(withoutSharers(text)).toBe(text);
  });
});

const TRACKING = ["igsh", "mibextid", "fbclid", "utm_source", "share_id", "_r", "vd_source", "rcm"];
/** What a link may be of: none of these names who shared it. */
const NAMES = ["v", "id", "p", "q", "t", "story_fbid", "list", "page", "lang", "x1"];

const value = fc.stringMatching(/^[A-Za-z0-9_%.-]{0,8}$/);
const own = fc.record({ name: fc.constantFrom(...NAMES), value, tracks: fc.constant(false) });
const theirs = fc.record({ name: fc.constantFrom(...TRACKING), value, tracks: fc.constant(true) });
const end = fc.stringMatching(/^[A-Za-z0-9/]{1,6}$/);
const linkParts = fc.record({
  head: fc.constantFrom("https://", "http://", ""),
  host: fc.constantFrom("www.facebook.com", "example.vn", "m.youtube.com", "báo.vn"),
  path: fc.stringMatching(/^\/[A-Za-z0-9/@_-]{0,10}$/),
  params: fc.array(fc.oneof(own, theirs), { minLength: 1, maxLength: 6 }),
  hash: fc.option(end, { nil: null }),
});

type Parts = typeof linkParts extends fc.Arbitrary<infer Made> ? Made : never;

function linkOf({ head, host, path, params, hash }: Parts, isKept: (tracks: boolean) => boolean) {
  const pairs = params.filter(({ tracks }) => isKept(tracks));
  // A value that ends the link may end in a sign of the sentence; this one does not.
  const query = pairs.map((pair) => `${pair.name}=${pair.value}z`).join("&");
  return `${head}${host}${path}${query === "" ? "" : `?${query}`}${hash === null ? "" : `#${hash}`}`;
}

describe("any link in any sentence", () => {
  it("loses just the parameters that name the sharer, and loses nothing a second time", () => {
    const words = fc
      .string({ unit: "grapheme", maxLength: 20 })
      .map((text) => text.replace(/[.\w@-]/g, " "));
    fc.assert(
      fc.property(fc.array(linkParts, { maxLength: 3 }), words, (links, said) => {
        const textOf = (isKept: (tracks: boolean) => boolean) =>
          [said, ...links.map((parts) => linkOf(parts, isKept)), said].join(" ");
        const clean = withoutSharers(textOf(() => true));
        expect(clean).toBe(textOf((tracks) => !tracks));
        expect(withoutSharers(clean)).toBe(clean);
        expect(kinds(clean)).not.toContain("cut");
      }),
    );
  });

  it("takes nothing from words without a link, whatever they are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const left = withoutSharers(text);
        expect(text.length - left.length).toBeGreaterThanOrEqual(0);
        if (shareLinks(text).every(({ kind }) => kind !== "cut")) expect(left).toBe(text);
      }),
    );
  });
});
