import { setTimeout as pause } from "node:timers/promises";
import { TITLE } from "../recovery/notice.ts";
import { ALLOWED_PER_SECOND, Audience, type Send } from "./audience.ts";
import type { Candidate, Sender } from "./candidate.ts";
import { Chatter } from "./chatter.ts";
import { cpuOf, peakMemory } from "./process-use.ts";

const LOOK_MS = 200;
/** Who has sent nothing for so long has come to an end, or hangs. */
const SILENT_MS = 40_000;
/** So long after its arrival the answer to a call may not have been noted yet. */
const NOTED_MS = 500;

export interface Scene {
  recipients: number;
  latencyMs: number;
  /** Shares of the recipients after which the sender is killed. */
  kills: number[];
  directory: string;
}

export interface Played {
  name: string;
  latencyMs: number;
  /** Seconds from the first to the last notice. */
  seconds: number;
  /** Share of what Telegram allows, of every send that was taken. */
  share: number;
  /** Most sends within one second, from the beginning of any of them. */
  most: number;
  refused: number;
  lost: number;
  repeated: number;
  /** Repeated although the earlier one was not in flight when it was killed. */
  unexplained: number;
  waits: number[];
  /** Of the process that sends, in bytes. */
  memory: number;
  /** Of that process, in ms; it counts from its last start. */
  cpuMs: number;
}

/** Lets a candidate send a notice to everybody, and counts what the platform saw. */
export async function play(
  candidate: Candidate,
  { recipients, latencyMs, kills, directory }: Scene,
): Promise<Played> {
  const audience = await Audience.open(recipients, latencyMs);
  const sender = await candidate.open(audience, directory);
  const chatter = new Chatter(audience);
  try {
    await sender.begin();
    const chatting = candidate.answers && kills.length === 0 ? chatter.run() : null;
    const { killed, ...use } = await untilSent(audience, sender, kills);
    await chatter.stop();
    await chatting;
    const { name } = candidate;
    return { name, latencyMs, ...count(audience, killed), waits: chatter.waits, ...use };
  } finally {
    await sender.close();
    await audience.close();
  }
}

/** Returns when it was killed, and what it used. */
async function untilSent(audience: Audience, sender: Sender, kills: number[]) {
  const { people, sends } = audience;
  const killed: number[] = [];
  const reached = new Set<string>();
  let [memory, cpuMs] = [0, 0];
  let read = 0;
  let heardAt = Date.now();
  while (reached.size < people.length && Date.now() - heardAt < SILENT_MS) {
    await pause(LOOK_MS);
    audience.read();
    memory = Math.max(memory, peakMemory(sender.pid()));
    cpuMs = Math.max(cpuMs, cpuOf(sender.pid()));
    if (read < sends.length) heardAt = Date.now();
    for (; read < sends.length; read++) {
      const send = sends[read];
      if (send && isNotice(send) && send.isTaken) reached.add(send.chat);
    }
    const share = kills[killed.length];
    if (share === undefined || reached.size < share * people.length) continue;
    killed.push(Date.now());
    await sender.kill();
    await sender.restart();
  }
  // What is repeated comes late.
  await pause(2 * NOTED_MS + audience.latencyMs);
  audience.read();
  return { killed, memory, cpuMs };
}

function count({ sends, people, latencyMs }: Audience, killed: number[]) {
  const notices = sends.filter((send) => isNotice(send) && send.isTaken);
  const [from = 0, to = 0] = [notices[0]?.at, notices.at(-1)?.at];
  const meanwhile = sends.filter(({ at, isTaken }) => isTaken && at >= from && at <= to);
  const seconds = (to - from) / 1_000;
  const byChat = Map.groupBy(notices, ({ chat }) => chat);
  const repeated = [...byChat.values()].filter((list) => list.length > 1);
  const wasInFlight = ({ at }: Send) =>
    killed.some((kill) => kill >= at && kill - at < latencyMs + NOTED_MS);
  return {
    seconds,
    share: (meanwhile.length - 1) / seconds / ALLOWED_PER_SECOND,
    most: mostInASecond(sends.map(({ at }) => at)),
    refused: sends.filter(({ isTaken }) => !isTaken).length,
    lost: people.filter(({ id }) => !byChat.has(id)).length,
    repeated: repeated.length,
    unexplained: repeated.filter((list) => !list.slice(0, -1).every(wasInFlight)).length,
  };
}

function isNotice({ text }: Send): boolean {
  return text.includes(TITLE);
}

function mostInASecond(times: number[]): number {
  let most = 0;
  let first = 0;
  const sorted = times.toSorted((one, other) => one - other);
  for (const [last, at] of sorted.entries()) {
    while (at - (sorted[first] ?? 0) >= 1_000) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most;
}
