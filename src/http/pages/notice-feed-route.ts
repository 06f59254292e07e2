import { Hono } from "hono";
import { etag } from "hono/etag";
import { FEED_ENTRIES, type FeedSource, noticeFeed } from "../../app/notices/notice-feed.ts";
import { noticeJsonFeed } from "../../app/notices/notice-json-feed.ts";
import type { HttpEnv } from "../http-env.ts";
import { apiHeaders } from "./page-headers.ts";
import { pageLanguage } from "./page-language.ts";

/** Feed readers ask every some minutes anyway. */
const FEED_CACHE = "public, max-age=60";

/** A feed's form, and how it is written. */
function feedRoute(type: string, write: (source: FeedSource) => string) {
  return new Hono<HttpEnv>().use(apiHeaders, etag()).get("/", async (c) => {
    const lang = pageLanguage(c);
    const { content, origin, notices: board } = c.var.deps;
    const { notices, complete } = await board.latest(FEED_ENTRIES);
    // A reader that missed a notice would not come back for it soon.
    c.header("Cache-Control", complete ? FEED_CACHE : "no-cache");
    c.header("Content-Language", lang);
    c.header("Vary", "Accept-Language");
    c.header("Content-Type", `application/${type}; charset=utf-8`);
    return c.body(write({ content, origin, lang, notices }));
  });
}

export const atomRoute = feedRoute("atom+xml", noticeFeed);
export const jsonFeedRoute = feedRoute("feed+json", noticeJsonFeed);
