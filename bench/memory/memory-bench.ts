import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../scripts/free-port.ts";
import { serveWorker } from "../../scripts/serve-worker.ts";
import { table } from "../table.ts";
import { bindingsOf } from "../webhook/bindings.ts";
import { buildBundles } from "../webhook/build-bundles.ts";
import { FakeApi } from "../webhook/fake-api.ts";
import { updateOf, webhookHeaders } from "../webhook/update.ts";

const CHATS = 750;
const STEP = 250;
/** Chats that write at the same time. */
const SIDE_BY_SIDE = 10;
const SAID = ["/start", "1", "1"];

/** MB of workerd at the start and after each step of chats, beside a bare object's. */
export async function memoryBench(): Promise<string> {
  const bundles = await buildBundles();
  const api = new FakeApi();
  const apiPort = await freePort(17_700);
  await api.listen(apiPort);
  const directory = mkdtempSync(join(tmpdir(), "tieng-mo-memory-"));
  const on = (name: "bare" | "flows") =>
    measure(bundles[name].path, { api, apiPort, state: join(directory, name) });
  try {
    const bare = await on("bare");
    const ours = await on("flows");
    const rows = ours.map((mb, step) => [String(step * STEP), `${mb}`, `${bare[step]}`]);
    return table(["chats", "MB", "MB of bare"], rows);
  } finally {
    api.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

interface World {
  api: FakeApi;
  apiPort: number;
  state: string;
}

async function measure(bundle: string, { api, apiPort, state }: World): Promise<number[]> {
  mkdirSync(state);
  const port = await freePort(17_800);
  const bindings = bindingsOf(apiPort);
  const log = () => undefined;
  const served = await serveWorker({ host: "127.0.0.1", port, state, bindings, bundle, log });
  try {
    const found = [residentMb(state)];
    for (let first = 0; first < CHATS; first += STEP) {
      for (let chat = first; chat < first + STEP; chat += SIDE_BY_SIDE) {
        const chats = Array.from({ length: SIDE_BY_SIDE }, (_, more) => 1_000_000 + chat + more);
        await Promise.all(chats.map((one) => converse(served.url, api, one)));
      }
      found.push(residentMb(state));
    }
    return found;
  } finally {
    await served.close();
  }
}

async function converse(url: string, api: FakeApi, chat: number): Promise<void> {
  for (const [turn, text] of SAID.entries()) {
    const answered = api.nextSend(chat);
    const body = updateOf("telegram", { chat, turn, act: { text }, screen: 0 });
    const headers = webhookHeaders("telegram");
    const answer = await fetch(`${url}/webhook/telegram`, { method: "POST", headers, body });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`the webhook answers ${answer.status}`);
    await answered;
  }
}

/** What workerd has in memory. */
function residentMb(state: string): number {
  const pid = readFileSync(join(state, "workerd.pid"), "utf8").trim();
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const [, kilobytes = "0"] = /VmRSS:\s+(\d+)/.exec(status) ?? [];
  return Math.round(Number(kilobytes) / 1_024);
}
