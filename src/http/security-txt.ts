import { Hono } from "hono";
import type { HttpEnv } from "./http-env.ts";
import { apiHeaders } from "./page-headers.ts";

/** RFC 9116 advises less than a year; the text is made anew at every request. */
const VALID_MS = 180 * 24 * 3_600_000;

export const securityTxt = new Hono<HttpEnv>().use(apiHeaders).get("/", (c) => {
  const { origin, content, clock } = c.var.deps;
  const lines = [
    `Contact: ${origin}/notices`,
    `Expires: ${new Date(clock.now() + VALID_MS).toISOString()}`,
    `Preferred-Languages: ${content.place.officerLanguages.join(", ")}`,
    `Canonical: ${origin}/.well-known/security.txt`,
  ];
  return c.text(`${lines.join("\n")}\n`);
});
