import { Agent, request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { ChannelId } from "../../src/core/channel.ts";
import { answerParent } from "./answer-parent.ts";
import { FakeApi } from "./fake-api.ts";
import { type Act, updateOf, webhookHeaders } from "./update.ts";

/**
 * Everything outside a Worker, in a process of its own: the platform's Bot API and the residents.
 * Each resident sends the next update when the answer to the last one has arrived.
 */
export interface LoadRequest {
  apiPort: number;
  /** Origin of the Worker. */
  url: string;
  channel: ChannelId;
  /** Number of the first chat. Each chat's progress is kept between requests. */
  firstChat: number;
  chats: number;
  durationMs: number;
  /** The acts of every chat: `first` once, then `again` repeatedly. */
  first: Act[];
  again: Act[];
}

export interface Load {
  updates: number;
  tookMs: number;
  /** Time from webhook to first send, in ms. */
  medianMs: number;
  /** Number of sends beyond one for each update. */
  extraSends: number;
  /** Number of presses, and of those that were answered, by a call or in the webhook's answer. */
  presses: number;
  answered: number;
}

/** An answer that takes longer counts as lost: the benchmark fails and does not hang. */
const LOST_MS = 10_000;

const api = new FakeApi();
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const turns = new Map<number, number>();
let presses = 0;
let answeredAtOnce = 0;

answerParent<LoadRequest, Load>(load, async () => undefined);

async function load(asked: LoadRequest): Promise<Load> {
  await api.listen(asked.apiPort);
  api.extraSends = 0;
  api.answeredPresses = 0;
  presses = 0;
  answeredAtOnce = 0;
  const latencies: number[] = [];
  const start = performance.now();
  const end = start + asked.durationMs;
  const residents = Array.from({ length: asked.chats }, async (_, index) => {
    const chat = asked.firstChat + index;
    while (performance.now() < end) latencies.push(await oneTurn(asked, chat));
  });
  await inTime(Promise.all(residents), asked.durationMs + LOST_MS);
  const tookMs = performance.now() - start;
  latencies.sort((a, b) => a - b);
  const medianMs = latencies[Math.floor(latencies.length / 2)] ?? 0;
  const answered = api.answeredPresses + answeredAtOnce;
  return {
    updates: latencies.length,
    tookMs,
    medianMs,
    extraSends: api.extraSends,
    presses,
    answered,
  };
}

/** Plays one turn. Returns the ms from the webhook to the send that answers it. */
async function oneTurn(asked: LoadRequest, chat: number): Promise<number> {
  const turn = turns.get(chat) ?? 0;
  turns.set(chat, turn + 1);
  const act = asked.first[turn] ?? asked.again[(turn - asked.first.length) % asked.again.length];
  if (act === undefined) throw new RangeError("nothing to say");
  if ("press" in act) presses += 1;
  const start = performance.now();
  const answered = api.nextSend(chat).then(() => performance.now() - start);
  await post(asked, updateOf(asked.channel, { chat, turn, act, screen: api.screenOf(chat) }));
  return answered;
}

function post({ url, channel }: LoadRequest, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { ...webhookHeaders(channel), "content-length": Buffer.byteLength(body) };
    const call = request(`${url}/webhook/${channel}`, { agent, method: "POST", headers });
    call.once("error", reject);
    call.once("response", (response) => {
      response.setEncoding("utf8");
      response.on("data", (part: string) => {
        if (part.includes("answerCallbackQuery")) answeredAtOnce += 1;
      });
      response.once("end", () => {
        if (response.statusCode === 200) resolve();
        else reject(new Error(`the webhook answers ${response.statusCode}`));
      });
    });
    call.end(body);
  });
}

async function inTime(work: Promise<unknown>, ms: number): Promise<void> {
  const timer = new AbortController();
  const late = pause(ms, undefined, { signal: timer.signal }).then(() => {
    throw new Error("an update got no answer");
  });
  late.catch(() => undefined);
  await Promise.race([work, late]).finally(() => timer.abort());
}
