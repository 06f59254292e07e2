import { Hono } from "hono";
import { DAY_MS } from "../../core/units.ts";
import type { HttpEnv } from "../http-env.ts";
import { apiHeaders } from "./page-headers.ts";

/**
 * RFC 9116 advises less than a year. The text is made anew at every request, so it stays good for
 * as long as anybody keeps this system running; a copy of it runs out.
 */
const VALID_MS = 180 * DAY_MS;
const CACHE = "public, max-age=86400";

/** RFC 9116. Without a contact of its own it leads to the page that says whom to ask. */
export const securityTxt = new Hono<HttpEnv>().use(apiHeaders).get("/", (c) => {
  const { origin, securityContact, content, clock } = c.var.deps;
  // Rounded to the day, so that all answers of a day are identical.
  const expires = Math.floor((clock.now() + VALID_MS) / DAY_MS) * DAY_MS;
  const lines = [
    `Contact: ${securityContact ?? `${origin}/notices`}`,
    `Expires: ${new Date(expires).toISOString().replace(".000Z", "Z")}`,
    `Preferred-Languages: ${content.place.officerLanguages.join(", ")}`,
    `Canonical: ${origin}/.well-known/security.txt`,
  ];
  c.header("Cache-Control", CACHE);
  return c.text(`${lines.join("\n")}\n`);
});
