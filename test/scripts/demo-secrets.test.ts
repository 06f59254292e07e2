import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { demoSecrets } from "../../scripts/demo-secrets.ts";
import { readSettings } from "../../src/app/settings.ts";

let directory = "";
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "tieng-mo-test-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

it("makes secrets that the Worker accepts", () => {
  const secrets = demoSecrets(join(directory, "below", "demo.env"));
  const settings = readSettings({ ...secrets, ORIGIN: "http://localhost:8787" });
  expect(settings.telegram?.token).toBe(secrets.TELEGRAM_BOT_TOKEN);
  expect(settings.zalo?.token).toBe(secrets.ZALO_BOT_TOKEN);
});

it("makes them once, for this user's eyes only, and others elsewhere", () => {
  const file = join(directory, "demo.env");
  const first = demoSecrets(file);
  expect(demoSecrets(file)).toEqual(first);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(demoSecrets(join(directory, "other.env")).APP_SECRET).not.toBe(first.APP_SECRET);
});
