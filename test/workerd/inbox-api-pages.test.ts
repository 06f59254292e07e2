import { expect, it } from "vitest";
import { ORIGIN } from "../http/officer-browser.ts";
import { fetchWorker } from "./station-town.ts";

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetchWorker(`${ORIGIN}${path}`, { headers, redirect: "manual" });
}

function policy(response: Response): Map<string, string> {
  const parts = (response.headers.get("Content-Security-Policy") ?? "").split("; ");
  return new Map(parts.map((part) => [part.split(" ")[0] ?? "", part.replace(/^\S+ /, "")]));
}

it.each([
  "/notices",
  "/notices/nowhere.x",
  "/inbox/",
  "/inbox/tips/1",
  "/api/me",
  "/.well-known/security.txt",
])("closes %s against everything it does not need", async (path) => {
  const response = await get(path);
  const closed = policy(response);
  expect(closed.get("default-src")).toBe("'none'");
  for (const name of ["object-src", "base-uri", "frame-ancestors"]) {
    expect([name, closed.get(name)]).toEqual([name, "'none'"]);
  }
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": expect.stringContaining("geolocation=()"),
  });
  // The test's ORIGIN is http.
  expect(response.headers.get("Strict-Transport-Security")).toBeNull();
});

it("lets the inbox run only its own scripts and talk only to its own server", async () => {
  const response = await get("/inbox/");
  const allowed = policy(response);
  expect(allowed.get("script-src")).toBe("'self'");
  expect(allowed.get("connect-src")).toBe("'self'");
  expect(allowed.get("img-src")).toBe("'self' blob: data:");
  expect(allowed.get("media-src")).toBe("blob:");
  expect(allowed.get("form-action")).toBe("'self'");
  expect(allowed.get("require-trusted-types-for")).toBe("'script'");
  expect(allowed.get("trusted-types")).toBe("default");
});

it.each(["/notices", "/notices/nowhere.x"])(
  "runs no script on %s, and styles it only by its own sheet",
  async (path) => {
    const response = await get(path);
    const allowed = policy(response);
    const text = await response.text();
    const sheet = /<style>(.*?)<\/style>/su.exec(text)?.[1] ?? "";
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(sheet));
    const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
    expect(allowed.get("style-src")).toBe(`'sha256-${hash}'`);
    // If the quotes of the family were escaped, browsers would ignore the whole declaration.
    expect(sheet).toContain('"Segoe UI"');
    expect(text).not.toContain("<script");
    expect(text).not.toMatch(/\sstyle=/);
    expect(allowed.has("script-src")).toBe(false);
  },
);

it.each([
  ["/notices", {}, "vi"],
  ["/notices?lang=en", {}, "en"],
  ["/notices", { "Accept-Language": "en-GB,en;q=0.9" }, "en"],
  ["/notices", { "Accept-Language": "vi;q=0.5, en;q=0.9" }, "en"],
  ["/notices", { "Accept-Language": "de, fr;q=0.8" }, "vi"],
  ["/notices?lang=xx", { "Accept-Language": "en;q=0" }, "vi"],
] as const)("speaks to %s %o in %s", async (path, headers, lang) => {
  const response = await get(path, headers);
  expect(response.headers.get("Content-Language")).toBe(lang);
  expect(response.headers.get("Vary")).toContain("Accept-Language");
  expect(await response.text()).toContain(`<html lang="${lang}">`);
});

it("says how to check a notice, also when it is not ours", async () => {
  const unknown = await get("/notices/song-tri.AAAAAAAAAAAAAAAAAAAAAA?lang=en");
  expect(unknown.status).toBe(404);
  for (const text of [await unknown.text(), await (await get("/notices?lang=en")).text()]) {
    expect(text).toContain("How do I know that a notice is real?");
    expect(text).toContain(`${ORIGIN}/notices`);
  }
});

it("takes any name of a notice without harm", async () => {
  for (const name of ["x", "a.b", "%00", "nowhere.AAAAAAAAAAAAAAAAAAAAAA", "<script>", "..%2F"]) {
    const response = await get(`/notices/${encodeURIComponent(name)}`);
    expect([name, response.status]).toEqual([name, 404]);
    expect(await response.text()).not.toContain("<script>");
  }
});

it("leads from the root to the notices, and tells where to report a flaw", async () => {
  const root = await get("/");
  expect([root.status, root.headers.get("Location")]).toEqual([302, "/notices"]);
  const security = await get("/.well-known/security.txt");
  const text = await security.text();
  const fields = new Map(
    text
      .trimEnd()
      .split("\n")
      .map((line) => [line.split(": ")[0], line.replace(/^[^:]+: /, "")] as const),
  );
  expect([...fields.keys()]).toEqual(["Contact", "Expires", "Preferred-Languages", "Canonical"]);
  expect(fields.get("Contact")).toMatch(/^https?:/);
  expect(fields.get("Preferred-Languages")).toBe("vi, en");
  expect(fields.get("Canonical")).toBe(`${ORIGIN}/.well-known/security.txt`);
  // RFC 3339, to the day; RFC 9116 wants it in the future, and advises less than a year.
  expect(fields.get("Expires")).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
  const expires = Date.parse(fields.get("Expires") ?? "");
  expect(expires).toBeGreaterThan(Date.now());
  expect(expires).toBeLessThan(Date.now() + 365 * 24 * 3_600_000);
  expect(security.headers.get("Content-Type")).toBe("text/plain; charset=UTF-8");
});

it("answers a program that asks for what it does not know with JSON", async () => {
  const response = await get("/webhook/nothing");
  expect([response.status, await response.json()]).toEqual([404, { error: "not-found" }]);
});
