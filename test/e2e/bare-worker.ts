import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeOperatorToken } from "../../src/http/api/operator-token.ts";
import { admit, OfficerBrowser, ORIGIN } from "../http/officer-browser.ts";
import { testPort } from "./test-port.ts";

const ROOT = join(import.meta.dirname, "../..");
const SECRET = Buffer.alloc(32, "bare worker");

/** `npm run worker`, without npm, simulator and bots. Its configured origin is ORIGIN. */
export interface BareWorker {
  /** The address at which it listens. */
  address: string;
  fetch(input: string, init?: RequestInit): Promise<Response>;
  /** A station's first and second officer. */
  officers(station: string): Promise<[OfficerBrowser, OfficerBrowser]>;
  stop(): Promise<void>;
}

export async function startBareWorker(): Promise<BareWorker> {
  const state = mkdtempSync(join(tmpdir(), "tieng-mo-e2e-"));
  const port = await testPort();
  const args = ["scripts/worker.ts", "--port", `${port}`, "--state", state];
  const { PATH = "", HOME = "" } = process.env;
  const env = { PATH, HOME, ORIGIN, APP_SECRET: SECRET.toString("base64url") };
  const child = spawn(process.execPath, args, { cwd: ROOT, env });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let printed = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        printed += chunk.toString();
        if (printed.includes("The Worker is ready")) resolve();
      });
    }
    child.once("exit", () => reject(new Error(`the Worker ended: ${printed}`)));
  });
  const address = `http://127.0.0.1:${port}`;
  const reach = (input: string, init?: RequestInit) => fetch(input.replace(ORIGIN, address), init);
  return {
    address,
    fetch: reach,
    officers: (station) => twoOfficers(reach, station),
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
      rmSync(state, { recursive: true, force: true });
    },
  };
}

async function twoOfficers(
  reach: BareWorker["fetch"],
  station: string,
): Promise<[OfficerBrowser, OfficerBrowser]> {
  const bearer = await makeOperatorToken(new Uint8Array(SECRET));
  const headers = { Authorization: `Bearer ${bearer}`, "Content-Type": "application/json" };
  const body = JSON.stringify({ station });
  const invited = await reach(`${ORIGIN}/operator/invites`, { method: "POST", headers, body });
  // The API's shape. Another one fails in the next line.
  const { links } = (await invited.json()) as { links: { url: string }[] };
  const urls = links.map(({ url }) => url);
  const first = await joined(reach, urls[0], "Lan");
  const second = await joined(reach, urls[1], "Minh");
  await admit(first, second);
  return [first, second];
}

async function joined(
  reach: BareWorker["fetch"],
  link: string | undefined,
  name: string,
): Promise<OfficerBrowser> {
  const officer = await OfficerBrowser.open(reach);
  const answer = await officer.join(link ?? "", name);
  if (!answer.ok) throw new Error(`join: ${answer.status}`);
  return officer;
}
