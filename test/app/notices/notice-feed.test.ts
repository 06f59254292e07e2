import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { noticeFeed } from "../../../src/app/notices/notice-feed.ts";
import { xmlText } from "../../../src/core/text/xml.ts";
import { anyText } from "../../core/text/any-text.ts";
import { childrenOf, readXml, textOf } from "../../core/text/read-xml.ts";
import { published } from "./published.ts";

const content = readContent();
const ORIGIN = "https://mo.example";
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

function feed(lang: string, notices = [published()]) {
  return readXml(noticeFeed({ content, origin: ORIGIN, lang, notices }));
}

describe("the Atom feed", () => {
  it("has once what RFC 4287 wants once", () => {
    const root = feed("vi", [published(), published({ id: "fire.BBBBBBBBBBBBBBBBBBBBBB" })]);
    expect(root).toMatchObject({
      name: "feed",
      attributes: { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "vi" },
    });
    const entries = childrenOf(root, "entry");
    for (const part of [root, ...entries]) {
      for (const name of ["id", "title", "updated", "author"]) {
        expect([name, childrenOf(part, name)]).toEqual([name, [expect.anything()]]);
      }
      expect(textOf(childrenOf(part, "updated")[0])).toMatch(RFC3339);
      expect(textOf(childrenOf(part, "id")[0])).toMatch(/^tag:mo\.example,2026:notices\/\S+$/);
    }
    const ids = [root, ...entries].map((part) => textOf(childrenOf(part, "id")[0]));
    expect(new Set(ids).size).toBe(3);
    expect(
      childrenOf(root, "link").map(({ attributes }) => [attributes.rel, attributes.href]),
    ).toEqual([
      ["self", `${ORIGIN}/notices.atom?lang=vi`],
      ["alternate", `${ORIGIN}/notices?lang=vi`],
    ]);
    expect(entries.map((entry) => childrenOf(entry, "link")[0]?.attributes.href)).toEqual([
      `${ORIGIN}/notices/song-tri.AAAAAAAAAAAAAAAAAAAAAA?lang=vi`,
      `${ORIGIN}/notices/fire.BBBBBBBBBBBBBBBBBBBBBB?lang=vi`,
    ]);
  });

  it("changed when its newest notice came, and never when there is none", () => {
    expect(textOf(childrenOf(feed("vi"), "updated")[0])).toBe("2026-11-24T01:00:00.000Z");
    const empty = feed("vi", []);
    expect(textOf(childrenOf(empty, "updated")[0])).toBe("2026-01-01T00:00:00Z");
    expect(childrenOf(empty, "entry")).toEqual([]);
  });

  it("shows a correction, and a withdrawal in the reader's language", () => {
    const until = "2026-11-25T01:00:00.000Z";
    const former = [{ texts: { vi: { title: "cũ", body: "cũ" } }, until }];
    const withdrawnAt = "2026-11-26T01:00:00.000Z";
    const withdrawn = { id: "fire.BBBBBBBBBBBBBBBBBBBBBB", withdrawnAt };
    const root = feed("ko", [published(withdrawn), published({ former })]);
    const entries = childrenOf(root, "entry");
    const times = [root, ...entries].map((part) => textOf(childrenOf(part, "updated")[0]));
    expect(times).toEqual([withdrawnAt, withdrawnAt, until]);
    const [cancelled, changed] = entries.map((entry) => textOf(childrenOf(entry, "content")[0]));
    expect(cancelled).toContain("2026년 11월 26일에 철회");
    expect(cancelled).not.toContain("113");
    expect(changed).toContain("Không chuyển tiền");
    expect(changed).not.toContain("cũ");
    expect(entries[0]?.attributes).toEqual({ "xml:lang": "ko" });
  });

  it("has one alternate an entry: its page", () => {
    const [entry] = childrenOf(feed("vi"), "entry");
    const links = entry ? childrenOf(entry, "link") : [];
    const alternates = links.filter(({ attributes }) => attributes.rel === "alternate");
    expect(alternates.map(({ attributes }) => attributes.type)).toEqual(["text/html"]);
  });

  it("says in which language an entry really is", () => {
    const [chinese] = childrenOf(feed("zh-Hans"), "entry");
    expect(chinese?.attributes).toEqual({ "xml:lang": "zh-Hans" });
    expect(textOf(chinese && childrenOf(chinese, "title")[0])).toBe("谨防诈骗");
    const [korean] = childrenOf(feed("ko"), "entry");
    expect(korean?.attributes).toEqual({ "xml:lang": "vi" });
    expect(textOf(korean && childrenOf(korean, "title")[0])).toBe("Cảnh báo lừa đảo");
  });

  it("carries any title and body, with its lines", () => {
    fc.assert(
      fc.property(anyText, anyText, (title, body) => {
        const [entry] = childrenOf(
          feed("vi", [published({ texts: { vi: { title, body } } })]),
          "entry",
        );
        expect(textOf(entry && childrenOf(entry, "title")[0])).toBe(xmlText(title));
        const shown = textOf(entry && childrenOf(entry, "content")[0]);
        // Checked line by line, because surrogates on two lines are not a pair.
        expect(shown).toBe(body.split("\n").map(xmlText).join(""));
      }),
    );
  });
});
