import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";

type Reply<Answer> = { ok: true; value: Answer } | { ok: false; reason: string };

const STOP_MS = 5_000;

/** A process of the benchmark's own that answers one request at a time. */
export class Child<Request extends object, Answer> {
  readonly #process: ChildProcess;
  readonly #ended: Promise<never>;

  constructor(file: string) {
    this.#process = fork(file, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
    this.#ended = once(this.#process, "exit").then(() => {
      throw new Error("a process of the benchmark ended");
    });
    // It is told to end, so a rejection is expected.
    this.#ended.catch(() => undefined);
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  async ask(request: Request): Promise<Answer> {
    this.#process.send(request);
    const reply = await Promise.race([this.#nextMessage(), this.#ended]);
    // What `answerParent` of the same type sent.
    const read = reply as Reply<Answer>;
    if (read.ok) return read.value;
    throw new Error(read.reason);
  }

  #nextMessage(): Promise<unknown> {
    return new Promise((resolve) => {
      this.#process.once("message", resolve);
    });
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null) return;
    const ended = once(this.#process, "exit");
    if (this.#process.connected) this.#process.disconnect();
    await Promise.race([ended, pause(STOP_MS, undefined, { ref: false })]);
    if (this.#process.exitCode === null) this.#process.kill("SIGKILL");
  }
}
