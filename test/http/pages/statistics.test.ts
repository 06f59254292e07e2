import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { ELAPSED, type Figures } from "../../../src/core/station/figures.ts";
import { TIP_STATUSES } from "../../../src/core/station/tip-status.ts";
import { TIP_RATINGS } from "../../../src/core/tip/tip-rating.ts";
import { publicSite } from "./public-site.ts";

const LANGS = ["vi", "en", "zh-Hans", "zh-Hant", "ko"];
const content = readContent();
const { areas, categories } = content.place;

/** A period in which some counts are hidden. */
function period(from: string): Figures {
  const tips = (n: number) => (n % 3 === 0 ? null : 1_000 + n);
  return {
    from,
    weeks: 12,
    byWeek: Array.from({ length: 12 }, (_, n) => ({ week: from, tips: tips(n), urgent: null })),
    byPlace: areas.flatMap(({ id: area }) =>
      categories.map(({ id: category }, n) => ({ area, category, tips: tips(n) })),
    ),
    byArea: areas.map(({ id: area }, n) => ({ area, tips: tips(n) })),
    byCategory: categories.map(({ id: category }, n) => ({ category, tips: tips(n) })),
    byStatus: TIP_STATUSES.map((status, n) => ({ status, tips: tips(n) })),
    blocks: [from],
    byHour: Array.from({ length: 24 }, (_, hour) => ({ hour, tips: 77_777 })),
    byLanguage: [{ language: "ko", tips: 88_888 }],
    firstReply: ELAPSED.map((elapsed, n) => ({ elapsed, tips: tips(n) })),
    closing: ELAPSED.map((elapsed) => ({ elapsed, tips: null })),
    ratings: TIP_RATINGS.map((answer, n) => ({ answer, tips: tips(n) })),
  };
}

function site(figures: Figures[] | null = [period("2026-08-31"), period("2026-06-08")]) {
  const asked: string[] = [];
  const of = async (station: string) => {
    asked.push(station);
    return figures;
  };
  return { asked, ...publicSite([], { figures: { of } }) };
}

describe("the statistics of a unit", () => {
  it.each(LANGS)("are a small page without a script, in %s", async (lang) => {
    const answer = await site().get(`/statistics/duty?lang=${lang}`);
    const page = await answer.text();
    expect(page).not.toMatch(/<script|\sstyle=|\son\w+=|page-figures|status-received/);
    expect(page).toContain(`<html lang="${lang}">`);
    expect(gzipSync(page).length).toBeLessThan(15_000);
    expect(answer.headers.get("Cache-Control")).toBe("public, max-age=3600");
    expect(answer.headers.get("Vary")).toBe("Accept-Language");
  });

  it("say what is hidden", async () => {
    const page = await site().text("/statistics/duty?lang=en");
    expect(page).toContain("Aug 31, 2026</th><td>hidden</td>");
    expect(page).toContain('<h3>Ended after</h3><p class="meta">hidden</p>');
    expect(page).toContain("<td>1001</td>");
  });

  it("lead to the periods before, and take no other for one", async () => {
    const older = `/statistics/duty?lang=en&amp;from=2026-06-08`;
    for (const query of ["", "&from=2026-06-09", "&from=%3Cscript%3E"]) {
      const page = await site().text(`/statistics/duty?lang=en${query}`);
      expect(page).toContain("<strong>Aug 31, 2026 – Nov 22, 2026</strong>");
      expect(page).toContain(older);
    }
    const before = await site().text("/statistics/duty?lang=en&from=2026-06-08");
    expect(before).toContain("<strong>Jun 8, 2026 – Aug 30, 2026</strong>");
  });

  it("never tell hours or languages", async () => {
    for (const path of ["/statistics/duty", "/statistics/duty.csv"])
      expect(await site().text(path)).not.toMatch(/77.?777|88.?888/);
  });

  it("say that nothing is published yet, and that a unit is out of reach", async () => {
    expect(await site([]).text("/statistics/duty?lang=en")).toContain("Nothing is published yet");
    const answer = await site(null).get("/statistics/duty.csv?lang=en");
    expect([answer.status, answer.headers.get("Cache-Control")]).toEqual([503, null]);
  });
});

describe("the table", () => {
  it("has every count with its place, and hidden ones empty", async () => {
    const { get } = site([period("2026-08-31")]);
    const answer = await get("/statistics/song-tri.csv?lang=en");
    expect(answer.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    const lines = (await answer.text()).split("\r\n");
    expect(lines[0]).toContain('"from","weeks","table","area","category","value","tips"');
    const place = '"2026-08-31","12","place","Sông Trí ward","Theft, robbery","",""';
    expect(lines).toContain(place);
    expect(lines.filter((line) => line.includes('"place"'))).toHaveLength(
      areas.length * categories.length,
    );
  });

  it("has no formula, whatever a place is called", async () => {
    const format = content.texts.format.bind(content.texts);
    const texts = Object.assign(Object.create(Object.getPrototypeOf(content.texts)), content.texts);
    texts.format = (...asked: Parameters<typeof format>) =>
      asked[1].startsWith("area-") ? "=HYPERLINK(1)" : format(...asked);
    const of = async () => [period("2026-08-31")];
    const evil = publicSite([], { content: { ...content, texts }, figures: { of } });
    const table = await evil.text("/statistics/duty.csv");
    expect(table).toContain(`"'=HYPERLINK(1)"`);
    expect(table).not.toContain(`,"=HYPERLINK`);
  });

  it.each(LANGS)("has its method beside it, in %s", async (lang) => {
    const page = await site().text(`/statistics/duty?lang=${lang}`);
    expect(page).toMatch(/duty\.csv[\s\S]*<p class="text">[^<]*5[^<]*CSV/);
  });
});

describe("a unit that publishes nothing", () => {
  it("has no page, and is not asked", async () => {
    const { asked, get } = site();
    for (const path of ["inspectorate", "inspectorate.csv", "nowhere", "duty.csv.csv", "__proto__"])
      expect((await get(`/statistics/${path}`)).status).toBe(404);
    expect(asked).toEqual([]);
  });

  it("is not listed; where none publishes, there is no list", async () => {
    const list = await site().text("/statistics?lang=en");
    expect(list).toContain('href="/statistics/duty?lang=en"');
    expect(list).not.toContain("inspectorate");
    expect(await site().text("/notices")).toContain('href="/statistics?lang=vi"');
    const stations = content.place.stations.map(({ publicFigures: _, ...station }) => station);
    const quiet = publicSite([], {
      content: { ...content, place: { ...content.place, stations } },
    });
    for (const path of ["/statistics", "/statistics/duty"])
      expect((await quiet.get(path)).status).toBe(404);
    expect(await quiet.text("/notices")).not.toContain("/statistics");
  });
});
