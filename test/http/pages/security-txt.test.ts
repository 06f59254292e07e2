import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { readSettings, SettingsError } from "../../../src/app/settings.ts";
import { CHANNELS } from "../../../src/channels.ts";
import type { HttpDeps, HttpEnv } from "../../../src/http/http-env.ts";
import { securityTxt } from "../../../src/http/pages/security-txt.ts";

const NEEDED = {
  ORIGIN: "https://mo.example",
  APP_SECRET: Buffer.alloc(32, "a secret of tests").toString("base64url"),
};

async function textWith(contact: string | undefined, now: string): Promise<string> {
  const { origin, securityContact } = readSettings(
    { ...NEEDED, SECURITY_CONTACT: contact },
    CHANNELS,
  );
  const clock = { now: () => Date.parse(now) };
  const app = new Hono<HttpEnv>()
    .use(async (c, next) => {
      // Only what the code under test reads.
      c.set("deps", { origin, securityContact, clock, content: readContent() } as HttpDeps);
      await next();
    })
    .route("/", securityTxt);
  return await (await app.request("/")).text();
}

describe("security.txt", () => {
  it("names whom the operator named, half a year from any day", async () => {
    const text = await textWith("mailto:security@mo.example", "2026-11-24T06:29:16.123Z");
    expect(text.split("\n")).toEqual([
      "Contact: mailto:security@mo.example",
      "Expires: 2027-05-23T00:00:00Z",
      "Preferred-Languages: vi, en",
      "Canonical: https://mo.example/.well-known/security.txt",
      "",
    ]);
    const later = await textWith("mailto:security@mo.example", "2026-11-24T23:59:59.999Z");
    expect(later).toBe(text);
  });

  it.each([undefined, ""])("leads to the public page without a contact (%j)", async (contact) => {
    const text = await textWith(contact, "2026-11-24T00:00:00Z");
    expect(text).toMatch(/^Contact: https:\/\/mo\.example\/notices\n/);
  });

  it.each([
    "security@mo.example",
    "http://mo.example/report",
    "tel:113",
    "mailto:a@b\nExpires: 2000-01-01T00:00:00Z",
  ])("refuses %j, which is no contact of RFC 9116", (contact) => {
    expect(() => readSettings({ ...NEEDED, SECURITY_CONTACT: contact }, CHANNELS)).toThrow(
      SettingsError,
    );
  });
});
