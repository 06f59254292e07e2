import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { MAX_BODY, MAX_TITLE } from "../../../src/core/station/notice.ts";
import { SHOWN } from "../../../src/http/pages/notice-pages.ts";
import { published } from "../../app/notices/published.ts";
import { ORIGIN, publicSite } from "./public-site.ts";

const LANGS = ["vi", "en", "zh-Hans", "zh-Hant", "ko"];

/** Characters that hardly repeat, so that nothing compresses well: worse than any real text. */
function anyHan(length: number, seed: number): string {
  let state = seed + 1;
  const codes = Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return 0x4e00 + ((state >>> 8) % 20_000);
  });
  return String.fromCodePoint(...codes);
}

function manyNotices(count: number) {
  return Array.from({ length: count }, (_, i) => {
    const text = { title: anyHan(MAX_TITLE, i), body: anyHan(MAX_BODY, i + 5_000) };
    const id = `song-tri.${String(i).padStart(22, "A")}`;
    return published({ id, texts: Object.fromEntries(LANGS.map((lang) => [lang, text])) });
  });
}

describe("the list of notices", () => {
  it.each(LANGS)("is under 15 kB with the longest notices, in %s", async (lang) => {
    const page = await publicSite(manyNotices(60)).text(`/notices?lang=${lang}`);
    expect(page.match(/<article>/g)).toHaveLength(SHOWN);
    expect(gzipSync(page).length).toBeLessThan(15_000);
  });

  it("has no script, and begins with a notice", async () => {
    const page = await publicSite([published()]).text("/notices?lang=vi");
    expect(page).not.toMatch(/<script|\son\w+=|javascript:/i);
    expect(page.indexOf("<article>")).toBeLessThan(page.indexOf('<section class="check"'));
    expect(page).toContain('<a href="#check">');
  });

  it("leads through all notices, each on one page", async () => {
    const notices = manyNotices(2 * SHOWN + 1);
    const site = publicSite(notices);
    const seen: string[] = [];
    let path: string | undefined = "/notices?lang=en";
    while (path) {
      const page: string = await site.text(path);
      seen.push(
        ...Array.from(
          page.matchAll(/<h2[^>]*><a href="\/notices\/([^?"]+)/g),
          ([, id]) => id ?? "",
        ),
      );
      path = /href="([^"]+)">Older notices/.exec(page)?.[1]?.replaceAll("&amp;", "&");
    }
    expect(seen).toEqual(notices.map(({ id }) => id));
  });

  it.each(["0", "-1", "1e9", "999", "x", "%00"])("takes page %s for a page", async (page) => {
    const answer = await publicSite([published()]).get(`/notices?page=${page}`);
    expect(answer.status).toBe(200);
  });

  it("marks what is not in the reader's language, with its language", async () => {
    const site = publicSite([published()]);
    for (const path of ["/notices", `/notices/${published().id}`]) {
      const page = await site.text(`${path}?lang=ko`);
      expect(page).toContain("아직 한국어로 제공되지 않아");
      expect(page).toMatch(/<html lang="ko">/);
      expect(page).toMatch(/<h2 lang="vi">/);
      expect(await site.text(`${path}?lang=zh-Hans`)).not.toContain("还没有简体中文版");
    }
  });
});

describe("a notice's page", () => {
  it.each(LANGS)("is under 15 kB with the longest notice, corrected once, in %s", async (lang) => {
    const [notice = published(), other = published()] = manyNotices(2);
    const former = [{ texts: other.texts, until: "2026-11-25T01:00:00.000Z" }];
    const page = await publicSite([{ ...notice, former }]).text(
      `/notices/${notice.id}?lang=${lang}`,
    );
    expect(gzipSync(page).length).toBeLessThan(15_000);
  });

  const link = "https://x.example/?a=1&b=%22%3E";
  const nasty = { title: `"><script>x</script>`, body: "</p>&amp;'\" onload=x" };
  const notice = published({ texts: { vi: nasty }, link, until: "2026-11-24T11:00:00.000Z" });

  it("leads nobody to where a withdrawn notice led", async () => {
    const link = "https://kyanh.example/was-hacked";
    const { id, withdrawnAt } = published({ withdrawnAt: "2026-11-25T01:00:00.000Z" });
    for (const path of [`/notices/${id}`, "/notices", "/notices.atom", `/notices/${id}.cap.xml`]) {
      expect(await publicSite([published({ id, link })]).text(`${path}?lang=vi`)).toContain(link);
      const gone = publicSite([published({ id, link, withdrawnAt })]);
      expect(await gone.text(`${path}?lang=vi`)).not.toContain(link);
    }
  });

  it("says its number, kind, link and end, in the reader's language", async () => {
    const page = await publicSite([notice]).text(`/notices/${notice.id}?lang=en`);
    expect(page).toContain("<strong>TB-0112 · Warning</strong>");
    expect(page).toContain(`<a href="https://x.example/?a=1&amp;b=%22%3E" rel="noopener">`);
    expect(page).toContain("Valid until Nov 24, 2026");
  });

  it("can be passed on and copied without a script, until it is withdrawn", async () => {
    const { id } = notice;
    const page = await publicSite([notice]).text(`/notices/${id}?lang=en`);
    const url = encodeURIComponent(`${ORIGIN}/notices/${id}?lang=en`);
    expect(page).toContain(`<a href="tg://msg_url?url=${url}&amp;text=%22%3E%3Cscript%3E`);
    expect(page).toContain(`<a href="sms:?body=%22%3E%3Cscript%3E`);
    expect(page).toMatch(
      /<p class="text copy" lang="vi">[^<]*TB-0112[^<]*&lt;script&gt;[^<]*onload=x/,
    );
    const gone = published({ id, withdrawnAt: "2026-11-25T01:00:00.000Z" });
    expect(await publicSite([gone]).text(`/notices/${id}?lang=en`)).not.toContain("msg_url");
  });

  it("names the accounts that are ours, where there are any", async () => {
    const deps = publicSite([notice]);
    const path = `/notices/${notice.id}?lang=en`;
    expect(await deps.text(path)).toContain("Accounts and pages of our units: duty.kyanh.example");
    const content = readContent();
    const stations = content.place.stations.map((station) => ({ ...station, handles: [] }));
    const bare = { ...content, place: { ...content.place, stations } };
    expect(await publicSite([notice], { content: bare }).text(path)).not.toContain(
      "pages of our units",
    );
  });

  it.each(["/notices?lang=en", `/notices/${notice.id}?lang=en`])(
    "lets nothing of a notice become markup at %s, nor in its preview",
    async (path) => {
      const page = await publicSite([notice]).text(path);
      expect(page).toContain("&lt;script&gt;x&lt;/script&gt;");
      const unquoted = page.replaceAll(/"[^"]*"/g, '""');
      expect(unquoted).not.toMatch(/<script|<[^>]*\sonload=/);
      expect(unquoted).not.toContain("</p>&amp;amp;");
    },
  );
});

describe("an address without a page", () => {
  it.each([
    ["ko", "그런 페이지가 없습니다"],
    ["zh-CN,zh;q=0.9", "没有这个页面"],
    ["fr", "Không có trang này"],
  ])("answers a reader of %s with a page", async (accept, words) => {
    const answer = await publicSite([]).get("/wp-admin/x.php", { "Accept-Language": accept });
    expect(answer.status).toBe(404);
    expect(answer.headers.get("Content-Type")).toContain("text/html");
    expect(answer.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    const page = await answer.text();
    expect(page).toContain(words);
    expect(page).not.toContain("wp-admin");
  });

  it.each(["/api/x", "/operator/x", "/health/x"])(
    "answers %s with JSON, and a browser with a page",
    async (path) => {
      const answer = await publicSite([]).get(path);
      expect([answer.status, await answer.json()]).toEqual([404, { error: "not-found" }]);
      const page = await publicSite([]).get(path, { Accept: "text/html,*/*;q=0.8" });
      expect(page.status).toBe(404);
      expect(await page.text()).toContain("Không có trang này");
    },
  );

  it("never leads to another host", async () => {
    expect(await publicSite([]).text("//evil.example/a")).not.toContain("evil");
  });
});

it("tells robots what is nothing to find", async () => {
  const answer = await publicSite([]).get("/robots.txt");
  expect(answer.headers.get("Content-Type")).toContain("text/plain");
  expect(await answer.text()).toMatch(/^User-agent: \*\nDisallow: \/api\/\n/);
});
