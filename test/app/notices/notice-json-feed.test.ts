import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { noticeJsonFeed } from "../../../src/app/notices/notice-json-feed.ts";
import { anyText } from "../../core/text/any-text.ts";
import { published } from "./published.ts";

const content = readContent();
const origin = "https://mo.example";

function feed(lang: string, notices = [published()]) {
  return JSON.parse(noticeJsonFeed({ content, origin, lang, notices }));
}

describe("the JSON Feed", () => {
  it("has what version 1.1 demands, and leads to the pages", () => {
    const page = `${origin}/notices/${published().id}?lang=zh-Hans`;
    expect(feed("zh-Hans")).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: "Tiếng Mõ · 官方通知",
      language: "zh-Hans",
      home_page_url: `${origin}/notices?lang=zh-Hans`,
      feed_url: `${origin}/notices.json?lang=zh-Hans`,
      items: [
        { id: page, url: page, title: "谨防诈骗", content_text: "不要转账。", language: "zh-Hans" },
      ],
    });
  });

  it("says which language an item is in, and that a notice was withdrawn", () => {
    expect(feed("ko").items[0]).toMatchObject({ language: "vi", title: "Cảnh báo lừa đảo" });
    const withdrawnAt = "2026-11-25T01:00:00.000Z";
    const link = "https://kyanh.example/a";
    expect(feed("en", [published({ link })]).items[0].external_url).toBe(link);
    const [item] = feed("en", [published({ withdrawnAt, link })]).items;
    expect(JSON.stringify(item)).not.toContain(link);
    expect(item).toMatchObject({
      title: "Withdrawn: Cảnh báo lừa đảo",
      date_modified: withdrawnAt,
    });
    expect(item.content_text).not.toContain("Không chuyển tiền");
  });

  it("carries any text", () => {
    fc.assert(
      fc.property(anyText, anyText, (title, body) => {
        const [item] = feed("vi", [published({ texts: { vi: { title, body } } })]).items;
        expect([item.title, item.content_text]).toEqual([title, body]);
      }),
    );
  });
});
