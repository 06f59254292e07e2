import { Hono } from "hono";
import { beforeEach, describe, expect, it } from "vitest";
import type { LogEntry } from "../../src/app/log.ts";
import { SettingsError } from "../../src/app/settings.ts";
import { API_ERRORS } from "../../src/core/station/api-errors.ts";
import { Refusal, translateError } from "../../src/http/errors.ts";
import type { HttpDeps, HttpEnv } from "../../src/http/http-env.ts";
import { httpsOnly } from "../../src/http/pages/page-headers.ts";

let seconds = 0;
const clock = { now: () => seconds * 1_000 };
beforeEach(() => {
  seconds += 1;
});

/** An app of two routes that fail, and what it logged. */
function failing(error: Error, deps: Partial<HttpDeps> = {}) {
  const logged: LogEntry[] = [];
  const log = { write: (entry: LogEntry) => void logged.push(entry) };
  const app = new Hono<HttpEnv>()
    .onError(translateError)
    .use(async (c, next) => {
      // Only what the code under test reads.
      c.set("deps", { origin: "https://mo.example", log, clock, ...deps } as HttpDeps);
      await next();
    })
    .use(httpsOnly)
    .get("/tips/:id", () => {
      throw error;
    })
    .get("/api/tips/:id", () => {
      throw error;
    });
  return { logged, get: (room = "") => app.request(`${room}/tips/secret-id?x=secret`) };
}

describe("the translator of errors", () => {
  it("tells the wire nothing and the log only class and pattern", async () => {
    const { logged, get } = failing(new TypeError("secret text of a resident"));
    const response = await get();
    expect([response.status, await response.json()]).toEqual([500, { error: "failed" }]);
    const [entry] = logged;
    expect(entry).toMatchObject({ event: "request-failed", error: "TypeError", method: "GET" });
    expect(String(entry?.route)).toContain(":id");
    expect(JSON.stringify(logged)).not.toContain("secret");
  });

  it.each(API_ERRORS.filter((code) => code !== "failed"))(
    "answers %s plainly, and logs nothing of who reads a page",
    async (code) => {
      const { logged, get } = failing(new Refusal(code));
      const response = await get();
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(await response.json()).toEqual({ error: code });
      expect(response.headers.get("Retry-After")).toBeNull();
      expect(logged).toEqual([]);
    },
  );

  it.each(["sign-in-failed", "signed-out", "not-your-role", "step-up", "invalid"] as const)(
    "logs that an officer's route refused %s, and nothing of whom",
    async (code) => {
      const { logged, get } = failing(new Refusal(code));
      await get("/api");
      const [{ route, ...entry } = expect.fail("not logged"), ...more] = logged;
      expect(entry).toEqual({ event: "refused", code, method: "GET" });
      expect([String(route).includes(":id"), more]).toEqual([true, []]);
      // A flood fills no log.
      await get("/api");
      expect(logged).toHaveLength(1);
      seconds += 1;
      await get("/api");
      expect(logged).toHaveLength(2);
    },
  );

  it.each(["not-found", "conflict", "changed-since"] as const)(
    "logs nothing of what went another way in the meantime: %s",
    async (code) => {
      const { logged, get } = failing(new Refusal(code));
      await get("/api");
      expect(logged).toEqual([]);
    },
  );

  it("says how long to wait", async () => {
    const response = await failing(new Refusal("too-many-attempts", 42)).get();
    expect([response.status, response.headers.get("Retry-After")]).toEqual([429, "42"]);
  });

  it("does not hide that the settings are wrong", async () => {
    await expect(failing(new SettingsError("APP_SECRET: missing")).get()).rejects.toThrow(
      "APP_SECRET",
    );
  });
});

it("asks browsers for https where it is https", async () => {
  const hsts = async (origin: string) =>
    (await failing(new Refusal("not-found"), { origin }).get()).headers.get(
      "Strict-Transport-Security",
    );
  expect(await hsts("https://mo.example")).toBe("max-age=31536000; includeSubDomains");
  expect(await hsts("http://localhost:8787")).toBeNull();
});
