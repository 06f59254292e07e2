import { beforeAll, describe, expect, it } from "vitest";
import { NONE_MS } from "../../src/app/notices/none-ms.ts";
import { FRESH_MS } from "../../src/app/notices/notice-board.ts";
import type { NoticeView } from "../../src/core/station/notice-views.ts";
import { confirm, type OfficerBrowser, ORIGIN, randomId } from "../http/officer-browser.ts";
import { breakStation, mendStation } from "./break-table.ts";
import { Resident } from "./resident.ts";
import { fetchWorker, inStation, nextOfficer, read } from "./station-town.ts";
import { moveClock, openStation, openTown } from "./town.ts";

const STATION = "song-tri";
/** A station whose notices can never be read. */
const BROKEN = "border";
const UNKNOWN = "AAAAAAAAAAAAAAAAAAAAAA";

let lan: OfficerBrowser;
let minh: OfficerBrowser;

beforeAll(async () => {
  openTown();
  lan = (await openStation(STATION)).officer;
  minh = await nextOfficer(lan, "Minh");
});

function get(path: string, init: RequestInit = {}): Promise<Response> {
  return fetchWorker(`${ORIGIN}${path}`, init);
}

async function textOf(path: string): Promise<string> {
  return await (await get(path)).text();
}

async function write(title: string): Promise<string> {
  const texts = { vi: { title, body: "Không chuyển tiền.\nGọi <113>." } };
  const written = await lan.post("/api/notices", { id: randomId(), texts });
  return (await read<NoticeView>(written)).id;
}

async function approve(id: string): Promise<void> {
  expect((await confirm(minh, id)).status).toBe(200);
}

async function publish(title: string): Promise<string> {
  const id = await write(title);
  await approve(id);
  return id;
}

describe("a station that can't be asked", () => {
  beforeAll(async () => {
    await breakStation(BROKEN, "notices");
  });

  it("leaves the others' notices on the page, which says that some may be missing", async () => {
    await publish("Cảnh báo lũ");
    const page = await get("/notices?lang=en");
    expect(page.status).toBe(200);
    const text = await page.text();
    expect(text).toContain("Cảnh báo lũ");
    expect(text).toContain("a notice may be missing here");
    const feed = await get("/notices.atom");
    expect([feed.status, feed.headers.get("Cache-Control")]).toEqual([200, "no-cache"]);
    expect(await feed.text()).toContain("Cảnh báo lũ");
  });

  it.each(["", ".cap.xml"])("does not call its notices%s false", async (form) => {
    const page = await get(`/notices/${BROKEN}.${UNKNOWN}${form}?lang=en`);
    expect(page.status).toBe(503);
    expect(page.headers.get("Retry-After")).toBe("2");
    const text = await page.text();
    expect(text).toContain("We can&#39;t check this right now");
    expect(text).not.toContain("No such notice");
  });

  it("is whole again as soon as it answers", async () => {
    await mendStation(BROKEN, "notices");
    moveClock(FRESH_MS);
    expect(await textOf("/notices?lang=en")).not.toContain("a notice may be missing here");
    expect((await get(`/notices/${BROKEN}.${UNKNOWN}`)).status).toBe(404);
    expect((await get("/notices.atom")).headers.get("Cache-Control")).toBe("public, max-age=60");
  });
});

describe("what was published", () => {
  it("is found by its link at once, and on the lists soon", async () => {
    await textOf("/notices");
    const id = await write("Đường ngập");
    expect((await get(`/notices/${id}`)).status).toBe(404);
    await approve(id);
    moveClock(NONE_MS);
    expect((await get(`/notices/${id}`)).status).toBe(200);
    moveClock(FRESH_MS - NONE_MS);
    for (const list of ["/notices", "/notices.atom"]) {
      expect(await textOf(list)).toContain("Đường ngập");
    }
  });

  it("is read from the stations no more often than it has to be", async () => {
    const id = await publish("Mất nước");
    moveClock(FRESH_MS);
    const paths = ["/notices", "/notices.atom", `/notices/${id}`, `/notices/${id}.cap.xml`];
    for (const path of paths) expect(await textOf(path)).toContain("Mất nước");
    await breakStation(STATION, "notices");
    moveClock(FRESH_MS - 1);
    for (const path of paths) expect(await textOf(path)).toContain("Mất nước");
    await mendStation(STATION, "notices");
  });

  it("is gone everywhere soon after its station has it no more", async () => {
    const id = await publish("Nhầm lẫn");
    moveClock(FRESH_MS);
    const lists = ["/notices", "/notices.atom"];
    const own = [`/notices/${id}`, `/notices/${id}.cap.xml`];
    for (const path of [...lists, ...own]) expect(await textOf(path)).toContain("Nhầm lẫn");
    await inStation(STATION, "DELETE FROM notices WHERE id = ?", id);
    moveClock(FRESH_MS);
    for (const path of lists) expect(await textOf(path)).not.toContain("Nhầm lẫn");
    for (const path of own) expect((await get(path)).status).toBe(404);
  });

  it("is the same in the chat", async () => {
    await publish("Kẻ giả danh");
    moveClock(FRESH_MS);
    const bich = new Resident("telegram", "7001");
    await bich.begin();
    await bich.choose("menu-main-notices");
    expect(bich.shown).toContain("Kẻ giả danh");
  });
});

describe("its forms", () => {
  let id: string;

  beforeAll(async () => {
    id = await publish("Phòng cháy");
    moveClock(FRESH_MS);
  });

  it.each([
    ["/notices", "text/html; charset=UTF-8", "no-cache"],
    ["/notices/ID", "text/html; charset=UTF-8", "no-cache"],
    ["/notices.atom", "application/atom+xml; charset=utf-8", "public, max-age=60"],
    ["/notices.json", "application/feed+json; charset=utf-8", "public, max-age=60"],
    ["/notices/ID.json", "application/json", "public, max-age=60"],
    ["/notices/ID.cap.xml", "application/cap+xml", "public, max-age=60"],
    ["/.well-known/security.txt", "text/plain; charset=UTF-8", "public, max-age=86400"],
  ])("serves %s as %s, closed and cacheable", async (pattern, type, cache) => {
    const path = pattern.replace("ID", id);
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": type,
      "cache-control": cache,
      "x-content-type-options": "nosniff",
      "content-security-policy": expect.stringContaining("default-src 'none'"),
    });
    const body = await response.text();
    const head = await get(path, { method: "HEAD" });
    expect([head.status, head.headers.get("Content-Type"), await head.text()]).toEqual([
      200,
      type,
      "",
    ]);
    expect(body).not.toBe("");
  });

  it.each(["/notices", "/notices/ID", "/notices.atom", "/notices/ID.cap.xml"])(
    "sends %s only to whoever has another one",
    async (pattern) => {
      const path = pattern.replace("ID", id);
      const tag = (await get(path)).headers.get("ETag") ?? "";
      expect(tag).toMatch(/^(W\/)?"\w+"$/);
      // The same much later: the answer must not depend on the time.
      moveClock(3 * FRESH_MS);
      const again = await get(path, { headers: { "If-None-Match": tag } });
      expect([again.status, await again.text()]).toEqual([304, ""]);
      expect(again.headers.get("ETag")).toBe(tag);
      const other = await get(path, { headers: { "If-None-Match": '"other"' } });
      expect(other.status).toBe(200);
    },
  );

  it("changes the lists' tag with a new notice", async () => {
    const tag = (await get("/notices")).headers.get("ETag") ?? "";
    await publish("Thêm một");
    moveClock(FRESH_MS);
    expect((await get("/notices", { headers: { "If-None-Match": tag } })).status).toBe(200);
  });

  it("leads from one to the others", async () => {
    const list = await textOf("/notices?lang=en");
    const feed =
      'type="application/atom+xml" title="Official notices" href="/notices.atom?lang=en"';
    expect(list).toContain(`<link rel="alternate" ${feed}>`);
    expect(list).toContain('<a href="/notices.atom?lang=en"');
    expect(list).toContain(`href="/notices/${id}?lang=en"`);
    const page = await textOf(`/notices/${id}?lang=en`);
    expect(page).toContain(
      `<link rel="alternate" type="application/cap+xml" href="/notices/${id}.cap.xml">`,
    );
    expect(page).toContain(`<a href="/notices/${id}.cap.xml"`);
    expect(page).toMatch(/<meta property="og:title" content="TB-\d+ · Phòng cháy">/);
    expect(page).toContain('<p class="text" lang="vi">Không chuyển tiền.\nGọi &lt;113&gt;.</p>');
    const atom = await textOf("/notices.atom?lang=en");
    expect(atom).toContain(`href="${ORIGIN}/notices/${id}.cap.xml"`);
  });

  it.each([`${STATION}.${UNKNOWN}.cap.xml`, "x.cap.xml", ".cap.xml", "a%2Fb.cap.xml"])(
    "answers %s as the page answers an unknown notice",
    async (name) => {
      const response = await get(`/notices/${name}`);
      expect(response.status).toBe(404);
      expect(response.headers.get("Content-Type")).toContain("text/html");
      expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
    },
  );
});
