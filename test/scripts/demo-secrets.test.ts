import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { demoBot, demoSecrets } from "../../scripts/demo-secrets.ts";
import { readSettings } from "../../src/app/settings.ts";
import { CHANNELS } from "../../src/channels.ts";
import { CHANNEL_IDS } from "../../src/core/channel.ts";

let directory = "";
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "tieng-mo-test-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

it("makes secrets that the Worker accepts", () => {
  const secrets = demoSecrets(join(directory, "below", "demo.env"));
  const settings = readSettings({ ...secrets, ORIGIN: "http://localhost:8787" }, CHANNELS);
  expect(Object.keys(settings.bots)).toEqual([...CHANNEL_IDS]);
  for (const id of CHANNEL_IDS) {
    expect(settings.bots[id]).toMatchObject({ token: demoBot(secrets, id).token });
  }
});

it("makes them once, for this user's eyes only, and others elsewhere", () => {
  const file = join(directory, "demo.env");
  const first = demoSecrets(file);
  expect(demoSecrets(file)).toEqual(first);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(demoSecrets(join(directory, "other.env")).APP_SECRET).not.toBe(first.APP_SECRET);
});

it("adds what a file from before a channel lacks, and keeps it", () => {
  const file = join(directory, "demo.env");
  writeFileSync(file, "APP_SECRET=kept\n");
  const secrets = demoSecrets(file);
  expect(secrets.APP_SECRET).toBe("kept");
  for (const id of CHANNEL_IDS) expect(demoBot(secrets, id).secret).not.toBe("");
  expect(demoSecrets(file)).toEqual(secrets);
});
