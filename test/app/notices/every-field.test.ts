import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { latestNotices } from "../../../src/app/effects/show-notices.ts";
import { capAlert } from "../../../src/app/notices/cap-alert.ts";
import { noticeFeed } from "../../../src/app/notices/notice-feed.ts";
import { noticeJsonFeed } from "../../../src/app/notices/notice-json-feed.ts";
import { noticeScreen } from "../../../src/app/notices/notice-screen.ts";
import { signedNotice } from "../../../src/app/notices/signed-notice.ts";
import type { NoticeContent } from "../../../src/core/station/notice.ts";
import type { HttpDeps } from "../../../src/http/http-env.ts";
import { noticeExcerpt, wholeNotice } from "../../../src/http/pages/notice-parts.ts";
import { published } from "./published.ts";

const content = readContent();
const origin = "https://mo.example";
const lang = "vi";
const notice = published({
  texts: { vi: { title: "Một nhan đề", body: "Một nội dung" } },
  link: "https://mo.example/more",
  drill: true,
  from: "2026-11-24T02:00:00.000Z",
  until: "2026-11-24T11:00:00.000Z",
  picture: { hash: "p".repeat(43), alt: { vi: "Một tấm ảnh" } },
});
const PICTURE = "p".repeat(43);
const noticeSigner = { publicKey: "", sign: async () => "" };
// The pages use nothing else.
const pages = { content, origin } as HttpDeps;

const CHAT = ["the message", "its correction", "the list in the chat"];
const WEB = ["the list on the web", "the page", "the feed", "the JSON feed"];

/**
 * What a reader must see of each field, and where, if not everywhere. The compiler asks for a new
 * field here.
 */
const SEEN_OF: {
  [F in keyof Required<NoticeContent>]: { words: string[]; where?: string[] };
} = {
  texts: { words: Object.values(notice.texts).flatMap(({ title, body }) => [title, body]) },
  severity: { words: ["Cảnh báo"], where: [...CHAT, ...WEB] },
  link: { words: [notice.link ?? ""] },
  until: { words: ["18:00", "24"], where: [...CHAT, ...WEB, "the CAP message"] },
  drill: {
    words: ["DIỄN TẬP, không phải thật"],
    where: [...CHAT, ...WEB, "the CAP message"],
  },
  // Only the station knows: it is public from its time on.
  sendAt: { words: [], where: [] },
  from: { words: ["09:00"], where: CHAT },
  // Whom it is for says nothing to who got it.
  audience: { words: [], where: [] },
  cap: { words: [], where: [] },
  picture: {
    words: [PICTURE],
    where: ["the page", "the message", "the feed", "the JSON feed", "the CAP message"],
  },
  // Shown by chats, of the page's head.
  card: { words: [], where: [] },
  // Its message has buttons.
  asks: { words: [], where: [] },
  // Only compared.
  rumour: { words: [], where: [] },
};

/** Every place that shows notices to residents. */
const PLACES: Record<string, () => unknown> = {
  "the message": () => noticeScreen({ content, origin }, { notice, lang, had: false }),
  "its correction": () => noticeScreen({ content, origin }, { notice, lang, had: true }).blocks,
  "the list in the chat": () => {
    const notices = {
      latest: async () => ({ notices: [notice], complete: true }),
      find: async () => ({ type: "unknown" as const }),
    };
    return latestNotices({ clock: { now: () => 0 }, content, notices }, lang);
  },
  "the list on the web": () => noticeExcerpt(pages, lang, notice),
  "the page": () => wholeNotice(pages, lang, notice),
  "the feed": () => noticeFeed({ content, origin, lang, notices: [notice] }),
  "the JSON feed": () => noticeJsonFeed({ content, origin, lang, notices: [notice] }),
  "the signed file": () => signedNotice({ origin, noticeSigner }, notice),
  "the CAP message": () => capAlert({ content, origin }, notice),
};

describe("every field of a notice", () => {
  it.each(Object.keys(PLACES))("is in %s", async (name) => {
    const shown = await PLACES[name]?.();
    const text = JSON.stringify(shown);
    for (const { words, where = [name] } of Object.values(SEEN_OF)) {
      if (where.includes(name)) for (const one of words) expect(text).toContain(one);
    }
  });
});
