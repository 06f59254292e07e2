import { Hono } from "hono";
import type { HttpEnv } from "../http-env.ts";
import { inboxPage } from "./inbox-page.ts";
import { missingPage } from "./missing-page.ts";
import { atomRoute, jsonFeedRoute } from "./notice-feed-route.ts";
import { noticePages } from "./notice-pages.ts";
import { robotsTxt } from "./robots-txt.ts";
import { securityTxt } from "./security-txt.ts";
import { statisticsPages } from "./statistics-pages.ts";
import { verifyPage } from "./verify-page.ts";

/** The routes of all pages. */
export const pages = new Hono<HttpEnv>()
  .get("/", (c) => c.redirect("/notices"))
  .route("/notices.atom", atomRoute)
  .route("/notices.json", jsonFeedRoute)
  .route("/notices", noticePages)
  .route("/statistics", statisticsPages)
  .route("/inbox", inboxPage)
  .route("/", verifyPage)
  .route("/.well-known/security.txt", securityTxt)
  .route("/robots.txt", robotsTxt)
  .route("/", missingPage);
