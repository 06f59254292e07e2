import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../scripts/free-port.ts";
import { table } from "../table.ts";
import { bindingsOf } from "./bindings.ts";
import { buildNamed } from "./build-bundles.ts";
import { Child } from "./child.ts";
import { type CpuProfile, Inspector } from "./inspector.ts";
import type { Load, LoadRequest } from "./outside.ts";
import type { Served, ServeRequest } from "./serve.ts";
import { makeSubjects } from "./subjects.ts";

const file = (name: string) => join(import.meta.dirname, name);

const FIRST_PORT = 18_800;
const CHATS = 8;
const WARM_UP_MS = 6_000;
const PROFILE_MS = 8_000;
const SHOWN = 40;

/** Profiles the Worker's JavaScript while buttons are pressed. Returns the table. */
export async function profileBench(): Promise<string> {
  const bundle = (await buildNamed()).path;
  const state = mkdtempSync(join(tmpdir(), "bench-"));
  const outside = new Child<LoadRequest, Load>(file("outside.ts"));
  const worker = new Child<ServeRequest, Served>(file("serve.ts"));
  try {
    const apiPort = await freePort(FIRST_PORT);
    const port = await freePort(apiPort + 1);
    const inspectorPort = await freePort(port + 1);
    const bindings = bindingsOf(apiPort);
    const { url } = await worker.ask({ bundle, port, state, bindings, inspectorPort });
    const subject = makeSubjects().find(({ name }) => name === "Telegram, pressed");
    if (!subject) throw new Error("nobody to profile");
    const { channel, firstChat, script } = subject;
    const load = (durationMs: number) =>
      outside.ask({ apiPort, url, channel, firstChat, ...script, chats: CHATS, durationMs });
    await load(WARM_UP_MS);
    const inspector = await Inspector.connect(inspectorPort);
    await inspector.startProfile();
    const { updates } = await load(PROFILE_MS);
    return selfTimes(await inspector.stopProfile(), updates);
  } finally {
    await Promise.all([outside.stop(), worker.stop()]);
    rmSync(state, { recursive: true, force: true });
  }
}

/** Self time by function, the longest first. */
function selfTimes({ nodes, samples, timeDeltas }: CpuProfile, updates: number): string {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const times = new Map<string, number>();
  for (const [index, id] of samples.entries()) {
    const name = names.get(id) ?? "?";
    times.set(name, (times.get(name) ?? 0) + (timeDeltas[index] ?? 0));
  }
  const spent = [...times].filter(([name]) => name !== "(idle)").sort(([, a], [, b]) => b - a);
  const total = spent.reduce((sum, [, us]) => sum + us, 0);
  const line = ([name, us]: [string, number]) => [
    name,
    (us / updates).toFixed(1),
    `${((100 * us) / total).toFixed(1)} %`,
  ];
  const rows = [["all", total] as [string, number], ...spent.slice(0, SHOWN)].map(line);
  return table(["self time, 8 chats pressed", "us an update", "of all"], rows);
}

function nameOf({ functionName, url, lineNumber }: CpuProfile["nodes"][0]["callFrame"]): string {
  if (functionName.startsWith("(")) return functionName;
  const where = url === "" ? "native" : `line ${lineNumber + 1}`;
  return `${functionName || "anonymous"} (${where})`;
}
