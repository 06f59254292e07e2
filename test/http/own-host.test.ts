import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { translateError } from "../../src/http/errors.ts";
import type { HttpDeps, HttpEnv } from "../../src/http/http-env.ts";
import { ownHost } from "../../src/http/own-host.ts";

function appAt(origin: string) {
  return new Hono<HttpEnv>()
    .onError(translateError)
    .use(async (c, next) => {
      // Only what the code under test reads.
      c.set("deps", {
        origin,
        log: { write: () => undefined },
        clock: { now: () => 0 },
      } as Partial<HttpDeps> as HttpDeps);
      await next();
    })
    .use(ownHost)
    .all("*", (c) => c.text("ours"));
}

describe("a Worker with an https address", () => {
  const app = appAt("https://mo.example");

  it("answers there", async () => {
    expect(await (await app.request("https://mo.example/notices")).text()).toBe("ours");
  });

  it.each([
    "https://tieng-mo.somebody.workers.dev/notices",
    "https://www.mo.example/inbox",
    "https://mo.example:8443/inbox",
    "https://mo.example.evil.example/",
    "http://203.0.113.7/",
  ])("shows nothing at %s", async (url) => {
    const response = await app.request(url);
    expect([response.status, await response.text()]).toEqual([421, ""]);
  });

  it("leads readers from http to the same page by https", async () => {
    const response = await app.request("http://mo.example//evil.example/x?lang=vi&a=%2F");
    expect(response.status).toBe(308);
    const to = response.headers.get("Location");
    expect(to).toBe("https://mo.example//evil.example/x?lang=vi&a=%2F");
  });

  it("refuses a write over http", async () => {
    const response = await app.request("http://mo.example/api/sign-in/start", { method: "POST" });
    expect([response.status, await response.json()]).toEqual([403, { error: "forbidden-origin" }]);
  });

  it("takes the word of a proxy that ends TLS", async () => {
    const headers = { "X-Forwarded-Proto": "https" };
    expect((await app.request("http://mo.example/", { headers })).status).toBe(200);
  });
});

/** What proxies are known to set, and what anybody may send. */
const FORGED = {
  "X-Forwarded-Host": "mo.example",
  "X-Forwarded-For": "127.0.0.1",
  "X-Original-URL": "/health",
  "X-Rewrite-URL": "/health",
  "X-HTTP-Method-Override": "GET",
  Forwarded: "host=mo.example;proto=https",
};

describe("forged headers of a proxy", () => {
  const app = appAt("https://mo.example");

  it("make no other host ours, and no write a read", async () => {
    const elsewhere = await app.request("https://evil.example/inbox", { headers: FORGED });
    expect(elsewhere.status).toBe(421);
    const write = await app.request("http://mo.example/", { method: "POST", headers: FORGED });
    expect(write.status).toBe(403);
    expect((await app.request("http://mo.example/", { headers: FORGED })).status).toBe(308);
  });

  it.each(["https, http", "http, https", "HTTPS ", "https;http", ""])(
    "are no https, where a proxy has added its own word: %o",
    async (proto) => {
      const headers = { "X-Forwarded-Proto": proto };
      expect((await app.request("http://mo.example/", { headers })).status).toBe(308);
    },
  );
});

it("answers any host while its address is http, as in a trial", async () => {
  const app = appAt("http://localhost:8787");
  expect((await app.request("http://127.0.0.1:9999/")).status).toBe(200);
});
