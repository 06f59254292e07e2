import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import type { Settings } from "../src/app/settings.ts";
import { readSettings } from "../src/app/settings.ts";
import { CHANNELS } from "../src/channels.ts";
import { WORKER_BUNDLE } from "./build-if-stale.ts";
import { daysOverdue, lastRenewed, packageFaults, parseAudit } from "./package-faults.ts";
import { publishBots } from "./publish-bots.ts";
import { readContent } from "./read-content.ts";
import { readVariables } from "./read-variables.ts";
import { channelVariables, MissingSetting } from "./worker-environment.ts";

const ROOT = join(import.meta.dirname, "..");
const WRANGLER = join(ROOT, "node_modules/wrangler/bin/wrangler.js");
const VITE = join(ROOT, "node_modules/vite/bin/vite.js");
const NAMES = [
  "ORIGIN",
  "APP_SECRET",
  "APP_SECRET_PREVIOUS",
  "SECURITY_CONTACT",
  ...channelVariables(),
];
const HEALTH_TRIES = 30;
const HEALTH_STEP_MS = 2_000;
/** The API's codes for a Worker that was never deployed. */
const NO_SUCH_WORKER = /\[code: (10007|10090)\]/;
const HOLDS_A_SECRET = /SECRET|TOKEN/;
const SecretList = z.array(z.object({ name: z.string() }));

type Variables = Record<string, string>;
const say = (line: string): void => console.log(line);

/**
 * Deploys the system:
 * 1. checks the settings by name, and that no package is known to be vulnerable;
 * 2. builds;
 * 3. deploys the Worker with its secrets, and routes ORIGIN's domain to it;
 * 4. waits until it is healthy;
 * 5. sets the bots' webhooks and publishes their texts.
 *
 * Values come from the environment or .prod.vars and never reach an argument or the output.
 */
async function deploy(): Promise<void> {
  const known = secretsOnCloudflare();
  const variables = readEnvironment();
  const settings = checkSettings(variables, known);
  checkPackages();
  run([VITE, "build", "--app", "--logLevel", "warn"], variables);
  upload(variables, known);
  await waitForHealth(settings.origin);
  await publishBots(settings, readContent(), say);
  say(`Deployed: ${settings.origin}`);
}

function readEnvironment(): Variables {
  const all: Record<string, string | undefined> = {
    ...readVariables(".prod.vars"),
    ...process.env,
  };
  const entries = NAMES.map((name) => [name, all[name] ?? ""] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ""));
}

/** Throws when a value is missing or wrong, naming the setting. */
function checkSettings(variables: Variables, known: ReadonlySet<string>): Settings {
  if (!variables.ORIGIN?.startsWith("https://")) throw new MissingSetting("ORIGIN (https://...)");
  if (variables.APP_SECRET === undefined && !known.has("APP_SECRET")) {
    throw new MissingSetting("APP_SECRET");
  }
  // Cloudflare never returns its value. Only its format is needed here.
  const placeholder = Buffer.alloc(32).toString("base64url");
  return readSettings({ APP_SECRET: placeholder, ...variables }, CHANNELS);
}

/**
 * Throws when a package of the Worker or the inbox has a serious vulnerability that nobody has
 * accepted (`ACCEPTED_ADVISORIES`, ids with commas). A registry that does not answer stops nothing: on a
 * bad night a remedy of our own must get out.
 */
function checkPackages(): void {
  const table = readFileSync(join(ROOT, "docs/dependencies.md"), "utf8");
  const overdue = daysOverdue(lastRenewed(table) ?? "", Date.now());
  if (overdue > 0)
    say(`Look through all packages (docs/dependencies.md): ${overdue} days overdue.`);
  const args = ["audit", "--omit=dev", "--json"];
  const { stdout } = spawnSync("npm", args, { cwd: ROOT, encoding: "utf8" });
  const audit = parseAudit(stdout);
  if (!audit) return say("The registry does not say which packages are vulnerable: not checked.");
  const accepted = new Set(process.env.ACCEPTED_ADVISORIES?.split(","));
  const faults = packageFaults(audit, accepted);
  if (faults.length > 0) throw new Error(`Vulnerable packages:\n${faults.join("\n")}`);
}

/**
 * The names of the Worker's secrets. Empty: it was never deployed. Any other failure ends the
 * deployment: treating it as "none" could replace the APP_SECRET in use.
 */
function secretsOnCloudflare(): ReadonlySet<string> {
  const args = [WRANGLER, "secret", "list"];
  const list = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
  if (list.status === 0) {
    return new Set(SecretList.parse(JSON.parse(list.stdout)).map(({ name }) => name));
  }
  if (NO_SUCH_WORKER.test(list.stdout + list.stderr)) return new Set();
  throw new Error("Cloudflare does not list the Worker's secrets. Signed in? npx wrangler login");
}

/**
 * Deploys with the secrets in a file that only this user can read. An existing APP_SECRET is never
 * replaced unless its old value is sent as APP_SECRET_PREVIOUS: without it, stored data could not
 * be read again.
 */
function upload(variables: Variables, known: ReadonlySet<string>): void {
  const { APP_SECRET, ...rest } = variables;
  const changes = variables.APP_SECRET_PREVIOUS !== undefined || !known.has("APP_SECRET");
  const secrets = APP_SECRET !== undefined && changes ? variables : rest;
  const directory = mkdtempSync(join(tmpdir(), "tieng-mo-"));
  const file = join(directory, "secrets.json");
  try {
    writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
    const domain = ["--domain", new URL(variables.ORIGIN ?? "").host];
    const bundle = [WORKER_BUNDLE, "--no-bundle", "--secrets-file", file];
    run([WRANGLER, "deploy", ...bundle, ...domain], variables);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Runs wrangler and prints its output, with the value of each secret replaced by its name. */
function run(args: string[], variables: Variables): void {
  const done = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
  say(withoutValues(`${done.stdout}${done.stderr}`, variables));
  if (done.status !== 0) throw new Error("the deployment stopped here");
}

function withoutValues(text: string, variables: Variables): string {
  return Object.entries(variables)
    .filter(([name]) => HOLDS_A_SECRET.test(name))
    .reduce((rest, [name, value]) => rest.replaceAll(value, `[${name}]`), text);
}

async function waitForHealth(origin: string): Promise<void> {
  for (let tries = 0; tries < HEALTH_TRIES; tries++) {
    const response = await fetch(`${origin}/health`).catch(() => null);
    if (response?.status === 200) return;
    await pause(HEALTH_STEP_MS);
  }
  throw new Error("deployed, but /health does not answer 200; the bots still point where they did");
}

deploy().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : "failed");
  process.exit(1);
});
