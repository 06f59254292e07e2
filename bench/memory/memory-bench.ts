import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../../scripts/free-port.ts";
import { serveWorker } from "../../scripts/serve-worker.ts";
import { table } from "../table.ts";
import { bindingsOf } from "../webhook/bindings.ts";
import { buildBundles } from "../webhook/build-bundles.ts";
import { FakeApi } from "../webhook/fake-api.ts";
import { Inspector } from "../webhook/inspector.ts";
import { updateOf, webhookHeaders } from "../webhook/update.ts";

/** Chats after which workerd is looked at. */
const STEPS = [200, 1_000, 2_500];
/** Chats that write at the same time. */
const SIDE_BY_SIDE = 10;
const SAID = ["/start", "1", "1"];

/** The runtime evicts an object after ten seconds without a request; alarms count as one. */
const EVICTED_MS = 25_000;

interface Found {
  when: string;
  /** Objects in memory. */
  objects: number;
  /** MB of the process. */
  resident: number;
  /** MB of JavaScript's heap in use, with garbage. */
  heap: number;
}

/** What workerd has in memory, by the number of chats that wrote, beside a bare object's. */
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
    const cells = ({ objects, resident, heap }: Found) => [
      `${objects}`,
      `${resident}`,
      heap.toFixed(1),
    ];
    const nothing = { when: "", objects: 0, resident: 0, heap: 0 };
    const rows = ours.map((found, step) => [
      found.when,
      ...cells(found),
      ...cells(bare[step] ?? nothing),
    ]);
    const names = ["objects in memory", "MB", "of it JavaScript"];
    return table(["after", ...names, ...names.map((name) => `bare: ${name}`)], rows);
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

async function measure(bundle: string, { api, apiPort, state }: World): Promise<Found[]> {
  mkdirSync(state);
  const port = await freePort(17_800);
  const inspectorPort = await freePort(port + 1);
  const bindings = bindingsOf(apiPort);
  const log = () => undefined;
  const served = await serveWorker({
    host: "127.0.0.1",
    port,
    state,
    bindings,
    bundle,
    inspectorPort,
    log,
  });
  const inspector = await Inspector.connect(inspectorPort);
  const look = async (when: string) => found.push(await lookAt(state, inspector, when));
  const found: Found[] = [];
  try {
    await look("the start");
    let chats = 0;
    for (const step of STEPS) {
      for (; chats < step; chats += SIDE_BY_SIDE) {
        const some = Array.from({ length: SIDE_BY_SIDE }, (_, more) => 1_000_000 + chats + more);
        await Promise.all(some.map((one) => converse(served.url, api, one)));
      }
      await look(`${step} chats`);
      await pause(EVICTED_MS);
      await look(`${step} chats, idle`);
    }
    return found;
  } finally {
    inspector.close();
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

async function lookAt(state: string, inspector: Inspector, when: string): Promise<Found> {
  const pid = readFileSync(join(state, "workerd.pid"), "utf8").trim();
  const objects = openDatabases(pid);
  const heap = (await inspector.heap()) / 1e6;
  return { when, objects, resident: residentMb(pid), heap };
}

/** Databases of objects that workerd has open: one for each object in memory. */
function openDatabases(pid: string): number {
  const directory = `/proc/${pid}/fd`;
  const open = readdirSync(directory).flatMap((fd) => {
    try {
      return [readlinkSync(join(directory, fd))];
    } catch {
      // Closed in the meantime.
      return [];
    }
  });
  return open.filter((path) => /\/[0-9a-f]{64}\.sqlite$/.test(path)).length;
}

function residentMb(pid: string): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const [, kilobytes = "0"] = /VmRSS:\s+(\d+)/.exec(status) ?? [];
  return Math.round(Number(kilobytes) / 1_024);
}
