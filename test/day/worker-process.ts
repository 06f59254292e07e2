import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { LONGEST_WAIT_MS } from "../longest-wait.ts";
import { untilHeard } from "./until-heard.ts";

const ROOT = join(import.meta.dirname, "../..");
const RETRY_MS = 40;
/** Longer than the Worker may take to end and start again. */
const LONGEST_MS = 3 * LONGEST_WAIT_MS;

/** What a platform sends to a webhook, or a browser to the inbox. */
export interface Sent {
  path: string;
  init: RequestInit;
}

/** The real Worker as a process of its own, which may be killed and started again on its state. */
export class WorkerProcess {
  readonly port: number;
  readonly state: string;
  readonly #environment: Record<string, string>;
  #child: ChildProcess | null = null;
  readonly #printed: Buffer[] = [];
  /** Why it did not end or start again: nobody is to wait for it. */
  #failure: unknown = null;
  kills = 0;

  constructor(port: number, state: string, environment: Record<string, string>) {
    this.port = port;
    this.state = state;
    this.#environment = environment;
  }

  /** Everything that it has written to its standard output and error, over all its lives. */
  get printed(): Buffer {
    return Buffer.concat(this.#printed);
  }

  start(): Promise<void> {
    return this.#toldToAll(this.#launch());
  }

  /** `kill -9` for the launcher and workerd at once. */
  kill(): Promise<void> {
    return this.#toldToAll(this.#end());
  }

  async #toldToAll(deed: Promise<void>): Promise<void> {
    await deed.catch((error: unknown) => {
      this.#failure = error;
      throw error;
    });
  }

  async #launch(): Promise<void> {
    const args = ["scripts/worker.ts", "--port", String(this.port), "--state", this.state];
    const { PATH = "" } = process.env;
    const child = spawn(process.execPath, args, { cwd: ROOT, env: { PATH, ...this.#environment } });
    this.#child = child;
    const keep = (chunk: Buffer) => void this.#printed.push(chunk);
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    const late = pause(LONGEST_MS, undefined, { ref: false }).then(() => {
      throw new Error("it does not get ready");
    });
    await Promise.race([untilHeard(child.stdout, "The Worker is ready"), late]).catch((error) => {
      throw new Error(`the Worker does not start: ${this.printed.subarray(-200)}`, {
        cause: error,
      });
    });
  }

  async #end(): Promise<void> {
    const child = this.#child;
    if (!child?.pid) return;
    this.kills += 1;
    const ended = new Promise((resolve) => child.once("close", resolve));
    const pidFile = join(this.state, "workerd.pid");
    process.kill(Number(readFileSync(pidFile, "utf8")), "SIGKILL");
    process.kill(child.pid, "SIGKILL");
    await ended;
    this.#child = null;
    // Its reaper removes the file when nothing writes there any more.
    for (const deadline = Date.now() + LONGEST_WAIT_MS; existsSync(pidFile); ) {
      if (Date.now() > deadline) throw new Error("the reaper leaves the Worker's pid file");
      await pause(RETRY_MS);
    }
  }

  /** Repeats the request until the answer is not "later", as a platform does. */
  async send({ path, init }: Sent): Promise<Response> {
    for (const deadline = Date.now() + LONGEST_MS; ; ) {
      if (this.#failure !== null) throw this.#failure;
      if (Date.now() > deadline) throw new Error(`the Worker is away after ${this.kills} kills`);
      const answer = await this.#ask({ path, init });
      if (answer && answer.status !== 503) return answer;
      await answer?.body?.cancel();
      await pause(RETRY_MS);
    }
  }

  /** null: nobody listens, or the connection was cut. Fails if it is open and nothing comes. */
  async #ask({ path, init }: Sent): Promise<Response | null> {
    const signal = AbortSignal.timeout(LONGEST_WAIT_MS);
    const url = `http://127.0.0.1:${this.port}${path}`;
    return await fetch(url, { ...init, signal }).catch(() => {
      if (signal.aborted) throw new Error(`the Worker gives no answer after ${this.kills} kills`);
      return null;
    });
  }
}
