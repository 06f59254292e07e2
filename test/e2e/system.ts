import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../scripts/free-port.ts";
import { testPort } from "./test-port.ts";

const ROOT = join(import.meta.dirname, "../..");

export interface RunningSystem {
  phones: string;
  /** Links of the first and the second officer. */
  invite: string;
  second: string;
  notices: string;
  origin: string;
  state: string;
  /** Everything it has printed so far. */
  output(): string;
  /** Stops it and leaves its state for another start. */
  pause(): Promise<void>;
  stop(): Promise<void>;
}

interface Start {
  /** Whether every station has a demo officer; else nobody has joined yet. */
  town?: boolean;
  /** Whether the duty desk begins with the demonstration's tips and notices; a town, too. */
  demo?: boolean;
  /** The state of a system that was stopped; by default a fresh one. */
  state?: string;
}

/** `npm start`, without npm; ready when it has printed its three addresses. */
export async function startSystem({
  town = false,
  demo = false,
  ...old
}: Start = {}): Promise<RunningSystem> {
  const state = old.state ?? mkdtempSync(join(tmpdir(), "tieng-mo-e2e-"));
  const port = await testPort();
  const simPort = await freePort(port + 1);
  const args = [
    "scripts/start.ts",
    "--state",
    state,
    "--port",
    `${port}`,
    "--sim-port",
    `${simPort}`,
    ...(demo ? ["--demo"] : town ? [] : ["--empty"]),
  ];
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, args, { cwd: ROOT, env: { PATH, HOME } });
  let printed = "";
  const hear = (chunk: Buffer) => {
    printed += chunk.toString();
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  await heard(
    child,
    () => /^\s+http\S+\/notices$/m.test(printed),
    () => printed,
  );
  const links = (printed.match(/^\s+http\S+$/gm) ?? []).map((link) => link.trim());
  const [invite = "", ...others] = links;
  const [second = ""] = others.filter((link) => link.includes("#join="));
  const [phones = "", notices = ""] = others.filter((link) => link !== second);
  return {
    phones,
    invite,
    second,
    notices,
    origin: new URL(notices).origin,
    state,
    output: () => printed,
    pause: () => stop(child),
    stop: async () => {
      await stop(child);
      rmSync(state, { recursive: true, force: true });
    },
  };
}

function heard(child: ChildProcess, done: () => boolean, printed: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", () => done() && resolve());
    child.once("exit", () => reject(new Error(`npm start ended: ${printed()}`)));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}
