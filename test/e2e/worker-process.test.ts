import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { commandOf } from "../../scripts/process-info.ts";
import { WorkerProcess } from "../day/worker-process.ts";
import { testPort } from "./test-port.ts";

const ROOT = join(import.meta.dirname, "../..");
const APP_SECRET = Buffer.alloc(32, "worker process").toString("base64url");

let directory = "";
let port = 0;
const children = new Set<ChildProcess>();

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "tieng-mo-test-"));
  port = await testPort();
});
afterEach(() => {
  for (const child of children) child.kill("SIGKILL");
  children.clear();
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

interface Ended {
  code: number | null;
  output: string;
}

/** `npm run worker`, without npm. `ready` rejects if it ends first. */
function startWorker(environment: Record<string, string>) {
  const args = ["scripts/worker.ts", "--port", String(port), "--state", directory];
  const { PATH = "" } = process.env;
  const child = spawn(process.execPath, args, { cwd: ROOT, env: { PATH, ...environment } });
  children.add(child);
  let output = "";
  let announce = (): void => undefined;
  const announced = new Promise<void>((resolve) => {
    announce = resolve;
  });
  const hear = (chunk: Buffer): void => {
    output += chunk.toString();
    if (output.includes("The Worker is ready")) announce();
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  const ended = new Promise<Ended>((resolve) => {
    child.once("close", (code) => resolve({ code, output }));
  });
  const ready = async (): Promise<void> => {
    const early = await Promise.race([announced, ended]);
    if (early) throw new Error(`ended early: ${early.output}`);
  };
  return { child, ended, ready };
}

const pidIn = (file: string): number => Number(readFileSync(join(directory, file), "utf8"));
const health = async (): Promise<number> => (await fetch(`http://127.0.0.1:${port}/health`)).status;

describe("npm run worker", () => {
  it("names the secret that is missing and ends", async () => {
    const { code, output } = await startWorker({}).ended;
    expect(code).toBe(1);
    expect(output).toContain("APP_SECRET");
  });

  it("comes back on the same port and state after kill -9, and leaves no workerd behind", async () => {
    const first = startWorker({ APP_SECRET });
    await first.ready();
    const orphan = pidIn("workerd.pid");
    expect(commandOf(orphan)).toContain("workerd");
    first.child.kill("SIGKILL");
    await first.ended;
    await expect.poll(() => commandOf(orphan) ?? "").not.toContain("workerd");

    const second = startWorker({ APP_SECRET });
    await second.ready();
    expect(await health()).toBe(200);
    second.child.kill("SIGTERM");
    expect((await second.ended).code).toBe(0);
    await expect(health()).rejects.toThrow();
  });

  it("is waited for by nobody when it does not start", async () => {
    const worker = new WorkerProcess(port, directory, {});
    await expect(worker.start()).rejects.toThrow("APP_SECRET");
    await expect(worker.send({ path: "/health", init: {} })).rejects.toThrow("APP_SECRET");
  });

  it("refuses a state that another one serves", async () => {
    const first = startWorker({ APP_SECRET });
    await first.ready();
    const { code, output } = await startWorker({ APP_SECRET }).ended;
    expect(code).toBe(1);
    expect(output).toContain(`in use by process ${first.child.pid}`);
    expect(await health()).toBe(200);
  });
});
