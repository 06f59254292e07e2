import { beforeEach, describe, expect, it } from "vitest";
import type { PublicNotice } from "../../../src/app/object-ports.ts";
import type { HttpDeps } from "../../../src/http/http-env.ts";
import { published } from "../../app/notices/published.ts";
import { ORIGIN, publicSite } from "./public-site.ts";

const [PICTURE = "", CARD = "", OTHER = ""] = ["p", "c", "o"].map((one) => one.repeat(43));
const pictured = { picture: { hash: PICTURE, alt: { vi: "Cầu sập" } }, card: CARD };
const withdrawnAt = "2026-11-25T01:00:00.000Z";
const { id } = published();
const at = (hash: string) => `/notices/${id}/${hash}.jpg`;

let kept: Set<string>;
const media = {
  get: async (name: string) => (kept.has(name) ? new Response(name).body : null),
} as HttpDeps["media"];

beforeEach(() => {
  kept = new Set([`picture.${PICTURE}`, `card.${CARD}`, `picture.${OTHER}`, `card.${OTHER}`]);
});

function site(notice: PublicNotice) {
  return publicSite([notice], { media });
}

async function leadsTo(notice: PublicNotice, hash: string) {
  const answer = await site(notice).get(at(hash));
  expect(answer.headers.get("Cache-Control")).toBe("no-cache");
  return [answer.status, answer.headers.get("Location")];
}

describe("a notice's pictures", () => {
  it.each([
    ["picture", PICTURE],
    ["card", CARD],
  ])("are served with an ETag and for a day: the %s", async (kind, hash) => {
    const { get } = site(published(pictured));
    const answer = await get(at(hash));
    expect([answer.status, await answer.text()]).toEqual([200, `${kind}.${hash}`]);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "image/jpeg",
      "cache-control": "public, max-age=86400",
      etag: `"${hash}"`,
      "cross-origin-resource-policy": "cross-origin",
      "x-content-type-options": "nosniff",
      "content-security-policy": expect.stringContaining("default-src 'none'"),
    });
    expect((await get(at(hash), { "If-None-Match": `"${hash}"` })).status).toBe(304);
  });

  it("are only those that two persons have confirmed", async () => {
    expect(await leadsTo(published(pictured), OTHER)).toEqual([302, at(CARD)]);
    expect(await leadsTo(published(), OTHER)).toEqual([302, "/inbox/card.png"]);
    const unknown = site(published(pictured));
    const elsewhere = await unknown.get(`/notices/fire.BBBBBBBBBBBBBBBBBBBBBB/${CARD}.jpg`);
    expect(elsewhere.headers.get("Location")).toBe("/inbox/card.png");
  });

  it("say nothing any more once it is withdrawn or corrected", async () => {
    const gone = published({ ...pictured, withdrawnAt });
    for (const hash of [PICTURE, CARD]) {
      expect(await leadsTo(gone, hash)).toEqual([302, "/inbox/card-withdrawn.png"]);
    }
    const page = await site(gone).text(`/notices/${id}?lang=vi`);
    expect(page).toContain(`"og:image" content="${ORIGIN}/inbox/card-withdrawn.png"`);
    expect(page).not.toContain("<img");
    const corrected = published({ ...pictured, card: OTHER });
    expect(await leadsTo(corrected, CARD)).toEqual([302, at(OTHER)]);
  });

  it("have one for all where one is lost", async () => {
    kept.clear();
    for (const hash of [PICTURE, CARD]) {
      expect(await leadsTo(published(pictured), hash)).toEqual([302, "/inbox/card.png"]);
    }
  });

  it("are found as soon as a correction brings them", async () => {
    const asked: boolean[] = [];
    const find = async (_: string, isShort = false) => {
      asked.push(isShort);
      return { type: "found" as const, notice: published(isShort ? pictured : {}) };
    };
    const { get } = publicSite([], { media, notices: { latest: () => expect.fail(), find } });
    expect((await get(at(CARD))).status).toBe(200);
    expect(asked).toEqual([false, true]);
  });

  it("are named in the page's head, and the picture shown with its words", async () => {
    const page = await site(published(pictured)).text(`/notices/${id}?lang=en`);
    for (const tag of [
      `<meta property="og:title" content="TB-0112 · Cảnh báo lừa đảo">`,
      `<meta property="og:image" content="${ORIGIN}${at(CARD)}">`,
      `<meta property="og:image:width" content="1200">`,
      `<meta property="og:image:height" content="630">`,
      `<meta property="og:image:alt" content="Cảnh báo lừa đảo">`,
      `<meta name="twitter:card" content="summary_large_image">`,
      `<img src="${at(PICTURE)}" alt="Cầu sập" lang="vi">`,
    ]) {
      expect(page).toContain(tag);
    }
    const answer = await site(published(pictured)).get(`/notices/${id}`);
    expect(answer.headers.get("Content-Security-Policy")).toContain("img-src 'self'");
    const plain = await site(published()).text(`/notices/${id}`);
    expect(plain).toContain(`"og:image" content="${ORIGIN}/inbox/card.png"`);
  });
});
