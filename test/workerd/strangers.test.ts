import { expect, it } from "vitest";
import { health } from "../../src/http/health.ts";
import { ORIGIN } from "../http/officer-browser.ts";
import { fetchWorker } from "./station-town.ts";
import { openTown } from "./town.ts";
import { objectsOf } from "./watched-objects.ts";

/** More than wrangler.toml allows a network in two minutes, which a slow machine may take. */
const FLOOD = 400;
const HEADERS = {
  "CF-Connecting-IP": "198.51.100.1",
  "Sec-Fetch-Site": "same-origin",
  Origin: ORIGIN,
};

async function flood(path: string, init: RequestInit): Promise<number[]> {
  const calls = Array.from({ length: FLOOD }, () => fetchWorker(`${ORIGIN}${path}`, init));
  return (await Promise.all(calls)).map(({ status }) => status);
}

it("ends a flood of sign-ins before a station is asked", async () => {
  const headers = { ...HEADERS, "Content-Type": "application/json" };
  const statuses = await flood("/api/sign-in/start", { method: "POST", headers, body: "{}" });
  expect(new Set(statuses)).toEqual(new Set([200, 429]));
});

it("asks no object for /health when too many ask", async () => {
  const STRANGERS = { limit: async () => ({ success: false }) };
  expect((await health.request("/", { headers: HEADERS }, { STRANGERS })).status).toBe(429);
  expect((await fetchWorker(`${ORIGIN}/health`)).status).toBe(200);
});

it("lets all of that network read notices, and its updates through", async () => {
  openTown();
  const pages = await flood("/notices?lang=vi", { headers: HEADERS });
  expect(new Set(pages)).toEqual(new Set([200]));
  const statuses = await flood("/webhook/telegram", { method: "POST", headers: HEADERS });
  expect(new Set(statuses)).toEqual(new Set([401]));
});

it("asks no object about forged cookies and forged addresses of notices", async () => {
  const before = objectsOf(["STATION"]);
  for (let number = 0; number < 20; number++) {
    const token = String(number).padStart(43, "A");
    const Cookie = `__Host-station=traffic.${token}.AAAAAAAAAAAAAAAA`;
    expect((await fetchWorker(`${ORIGIN}/api/me`, { headers: { Cookie } })).status).toBe(401);
  }
  expect(objectsOf(["STATION"])).toHaveLength(before.length);
});
