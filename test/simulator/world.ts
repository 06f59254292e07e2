import { seededChance } from "../../simulator/chance.ts";
import type { Simulator, TelegramOptions, ZaloOptions } from "../../simulator/contracts.ts";
import { createManualClock, type ManualClock } from "../../simulator/manual-clock.ts";
import { createSimulator } from "../../simulator/simulator.ts";

const TELEGRAM_TOKEN = "123456:telegram-test-token";
const ZALO_TOKEN = "987654:zalo-test-token";

/** One webhook request as the bot saw it. */
interface Received {
  url: string;
  headers: Headers;
  body: string;
}

/** What the bot's webhook does with a request; 200 "ok" until a test says otherwise. */
export type Handler = (received: Received) => Response | Promise<Response>;

export interface ApiAnswer {
  status: number;
  headers: Headers;
  body: {
    ok: boolean;
    result?: unknown;
    description?: string;
    error_code?: number;
    parameters?: unknown;
  };
}

export interface World {
  simulator: Simulator;
  clock: ManualClock;
  received: Received[];
  answerWith(handler: Handler): void;
  telegram(method: string, params?: unknown): Promise<ApiAnswer>;
  zalo(method: string, params?: unknown): Promise<ApiAnswer>;
}

export interface WorldOptions {
  telegram?: Partial<TelegramOptions>;
  zalo?: Partial<ZaloOptions>;
  /** Directory that keeps the chats; a second world with the same one is the first one restarted. */
  state?: string;
}

/** A simulator with fixed time and ids. Its webhooks call `answerWith`, without a socket. */
export async function createWorld(options: WorldOptions = {}): Promise<World> {
  const clock = createManualClock();
  const received: Received[] = [];
  let handler: Handler = () => new Response("ok");
  const simulator = await createSimulator({
    port: 0,
    ...(options.state === undefined ? {} : { state: options.state }),
    telegram: {
      token: TELEGRAM_TOKEN,
      secret: "telegram-hook-secret",
      webhookUrl: "http://bot.test/webhook/telegram",
      ...options.telegram,
    },
    zalo: {
      token: ZALO_TOKEN,
      secret: "zalo-hook-secret",
      webhookUrl: "http://bot.test/webhook/zalo",
      ...options.zalo,
    },
    clock: clock.now,
    timers: clock.timers,
    chance: seededChance(7),
    fetch: (url, init) => {
      const headers = new Headers(init?.headers);
      const request = { url: String(url), headers, body: String(init?.body) };
      received.push(request);
      return Promise.resolve(handler(request));
    },
  });
  const { telegram, zalo } = simulator;
  return {
    simulator,
    clock,
    received,
    answerWith: (next) => {
      handler = next;
    },
    telegram: (method, params) =>
      post(`${telegram.apiRoot}/bot${TELEGRAM_TOKEN}/${method}`, params),
    zalo: (method, params) => post(`${zalo.apiRoot}/bot${ZALO_TOKEN}/${method}`, params),
  };
}

/** A webhook that keeps each request open until the test answers it. */
export function holdRequests(): {
  handler: Handler;
  answer: (status?: number) => void;
  open(): number;
} {
  const waiting: ((response: Response) => void)[] = [];
  return {
    handler: () => new Promise((resolve) => waiting.push(resolve)),
    answer: (status = 200) => waiting.shift()?.(new Response("", { status })),
    open: () => waiting.length,
  };
}

/** The updates the webhook got, parsed. */
export function updates(world: World): Record<string, unknown>[] {
  return world.received.map(({ body }) => JSON.parse(body));
}

/** A field of the update at `index`, from the end when negative; fails the test when there is none. */
export function updateField<T>(world: World, index: number, field: string): T {
  const update = updates(world).at(index);
  if (!update || !(field in update)) throw new Error(`no update with ${field} at ${index}`);
  // The test names the shape and checks it.
  return update[field] as T;
}

export async function post(url: string, params: unknown = {}): Promise<ApiAnswer> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(params),
  });
  // The simulator's answers have this shape by contract; the tests check its fields.
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as ApiAnswer["body"],
  };
}
