import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import type { CallCounter } from "../../src/http/call-counter.ts";
import { translateError } from "../../src/http/errors.ts";
import type { HttpDeps, HttpEnv } from "../../src/http/http-env.ts";
import { limitStrangers } from "../../src/http/limit-strangers.ts";

/** Counts as the platform does, and lets three calls of a key through. */
function counter(): CallCounter {
  const calls = new Map<string, number>();
  return {
    limit: async ({ key }) => {
      calls.set(key, (calls.get(key) ?? 0) + 1);
      return { success: (calls.get(key) ?? 0) <= 3 };
    },
  };
}

function appWith(strangers: CallCounter | null) {
  const app = new Hono<HttpEnv>()
    .onError(translateError)
    .use(async (c, next) => {
      // Only what the code under test reads.
      c.set("deps", { strangers } as HttpDeps);
      await next();
    })
    .use(limitStrangers)
    .get("/", (c) => c.text("asked"));
  const call = async (address: string | null) => {
    const headers: HeadersInit = address === null ? {} : { "CF-Connecting-IP": address };
    return (await app.request("/", { headers })).status;
  };
  return Object.assign(call, { request: app.request });
}

describe("strangers of one network", () => {
  it.each([
    ["of IPv4", ["203.0.113.7", "203.0.113.7"], "203.0.113.8"],
    [
      "of IPv6, whatever their last half",
      ["2001:db8::1", "2001:db8:0:0:ffff::2"],
      "2001:db8:0:1::1",
    ],
  ])("are refused after so many calls (%s)", async (_, [one = "", same = ""], other) => {
    const call = appWith(counter());
    expect([await call(one), await call(same), await call(one)]).toEqual([200, 200, 200]);
    expect(await call(same)).toBe(429);
    expect(await call(other)).toBe(200);
  });

  it("are not taken for others, whatever headers of a proxy they forge", async () => {
    const { request } = appWith(counter());
    const statuses: number[] = [];
    for (const name of ["X-Forwarded-For", "X-Real-IP", "True-Client-IP", "Forwarded"]) {
      const headers = {
        "CF-Connecting-IP": "203.0.113.7",
        [name]: `198.51.100.${statuses.length}`,
      };
      statuses.push((await request("/", { headers })).status);
    }
    expect(statuses).toEqual([200, 200, 200, 429]);
  });

  it("are told when to come again", async () => {
    const strangers = { limit: async () => ({ success: false }) };
    const headers = { "CF-Connecting-IP": "203.0.113.7" };
    const refused = await appWith(strangers).request("/", { headers });
    expect(refused.headers.get("Retry-After")).toBe("60");
    expect(await refused.json()).toEqual({ error: "too-many-attempts" });
  });
});

it.each([
  ["nothing counts", null, "203.0.113.7"],
  ["nobody says where a call comes from", counter(), null],
  ["the counter fails", { limit: () => Promise.reject(new TypeError("down")) }, "203.0.113.7"],
])("locks nobody out when %s", async (_, strangers, address) => {
  const call = appWith(strangers);
  for (let turn = 0; turn < 9; turn++) expect(await call(address)).toBe(200);
});
