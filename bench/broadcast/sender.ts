import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { apiThrottler } from "@grammyjs/transformer-throttler";
import { Api, GrammyError, HttpError } from "grammy";

/** What a process of Node sends, as the JSON of its argument. */
export interface SenderTask {
  kind: "throttler" | "loop";
  apiRoot: string;
  token: string;
  /** File of chat ids, JSON. */
  list: string;
  /** File of how many of the list are done. */
  progress: string;
  text: string;
}

/** The pace of the plain loop. */
const LOOP_PER_SECOND = 28;
/** As usual bots do: where they are is written down now and then. */
const KEPT_EVERY = 100;

const task = JSON.parse(process.argv[2] ?? "") as SenderTask;
const api = new Api(task.token, { apiRoot: task.apiRoot });
const chats = JSON.parse(readFileSync(task.list, "utf8")) as string[];
const first = existsSync(task.progress) ? Number(readFileSync(task.progress, "utf8")) : 0;
const done = new Set<number>();
let next = first;
/** Nothing is sent before: a 429 holds the loop up. */
let closedUntil = 0;

process.once("disconnect", () => process.exit());
if (task.kind === "throttler") api.config.use(apiThrottler());
await (task.kind === "throttler" ? throttled() : looped());
process.disconnect();

/** Everything at once: the throttler queues it. */
async function throttled(): Promise<void> {
  await Promise.all(chats.slice(first).map((_, at) => deliver(first + at)));
}

/** One after the other, without waiting for the answers. */
async function looped(): Promise<void> {
  const sending: Promise<void>[] = [];
  let slot = Date.now();
  for (let at = first; at < chats.length; at++) {
    slot = Math.max(slot + 1_000 / LOOP_PER_SECOND, closedUntil);
    await pause(Math.max(0, slot - Date.now()));
    sending.push(deliver(at));
  }
  await Promise.all(sending);
}

/** What is refused with 429 is tried again after the time that it names, a cut connection at once. */
async function deliver(at: number): Promise<void> {
  for (;;) {
    try {
      await api.sendMessage(chats[at] ?? "", task.text);
      return keep(at);
    } catch (error) {
      if (error instanceof HttpError) continue;
      if (!(error instanceof GrammyError) || error.error_code !== 429) throw error;
      const waitMs = (error.parameters.retry_after ?? 1) * 1_000;
      closedUntil = Math.max(closedUntil, Date.now() + waitMs);
      await pause(waitMs);
    }
  }
}

function keep(at: number): void {
  done.add(at);
  const before = next;
  while (done.delete(next)) next += 1;
  const isDue = Math.floor(next / KEPT_EVERY) > Math.floor(before / KEPT_EVERY);
  if (isDue || next === chats.length) writeFileSync(task.progress, String(next));
}
