import { Hono } from "hono";
import { readContent } from "../../../scripts/read-content.ts";
import type { PublicNotice } from "../../../src/app/object-ports.ts";
import { notFound } from "../../../src/http/errors.ts";
import type { HttpDeps, HttpEnv } from "../../../src/http/http-env.ts";
import { pages } from "../../../src/http/pages/pages.ts";

export const ORIGIN = "https://mo.example";

const content = readContent();

/** The public pages over these notices, newest first. */
export function publicSite(notices: PublicNotice[], more: Partial<HttpDeps> = {}) {
  const deps = {
    content,
    origin: ORIGIN,
    notices: {
      latest: async (limit: number) => ({ notices: notices.slice(0, limit), complete: true }),
      find: async (id: string) => {
        const notice = notices.find((one) => one.id === id);
        return notice ? { type: "found", notice } : { type: "unknown" };
      },
    },
    ...more,
    // The pages use nothing else.
  } as HttpDeps;
  const app = new Hono<HttpEnv>().notFound(notFound).use(async (c, next) => {
    c.set("deps", deps);
    await next();
  });
  app.route("/", pages);
  return {
    get: (path: string, headers: Record<string, string> = {}) => app.request(path, { headers }),
    text: async (path: string) => await (await app.request(path)).text(),
  };
}
