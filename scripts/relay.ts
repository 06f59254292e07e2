import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { CHANNELS } from "../src/channels.ts";

/** How long the platform holds a poll open. */
const POLL_SECONDS = 30;
/** Our own limit is a little longer than the platform's. */
const POLL_LIMIT_MS = (POLL_SECONDS + 10) * 1_000;
const TROUBLE_PAUSE_MS = 5_000;
const DELIVERY_PAUSE_MS = 1_000;
/** Zalo's answer when nothing came in. */
const HTTP_REQUEST_TIMEOUT = 408;
const HTTP_TOO_MANY = 429;
const HTTP_SERVER_ERROR = 500;

const ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"];

export interface RelayOptions {
  /** `https://api.telegram.org`, or Zalo's; without a slash at the end. */
  apiRoot: string;
  token: string;
  /** The local Worker's webhook for this channel, and the secret it expects. */
  webhookUrl: string;
  secret: string;
  signal: AbortSignal;
  fetch?: typeof fetch;
  pause?: (milliseconds: number) => Promise<unknown>;
}

/** Nothing that the bot's own API said is in it: its URLs hold the token. */
export class RelayFailed extends Error {
  constructor(step: string) {
    super(`relay: ${step} failed`);
    this.name = "RelayFailed";
  }
}

const Updates = z.object({
  ok: z.literal(true),
  result: z.array(z.looseObject({ update_id: z.number() })),
});
const Event = z.object({ ok: z.literal(true), result: z.unknown() });

/**
 * Fetches a real Telegram bot's updates by long polling and posts each to the local webhook, until
 * aborted. An update is confirmed to Telegram only after the Worker has taken it.
 */
export async function relayTelegram(options: RelayOptions): Promise<void> {
  const relay = makeRelay(options, CHANNELS.telegram.secretHeader);
  await relay.start();
  let offset = 0;
  while (!options.signal.aborted) {
    const allowed_updates = ALLOWED_UPDATES;
    const answer = await relay.poll({ timeout: POLL_SECONDS, offset, allowed_updates });
    const updates = answer ? Updates.safeParse(await bodyOf(answer)) : null;
    if (!updates?.success) await relay.pause(TROUBLE_PAUSE_MS);
    for (const update of updates?.data?.result ?? []) {
      await relay.deliver(update);
      offset = update.update_id + 1;
    }
  }
}

/**
 * The same for a Zalo bot, whose getUpdates gives one event and hands it out only once: it is kept
 * and posted again until the Worker has taken it.
 */
export async function relayZalo(options: RelayOptions): Promise<void> {
  const relay = makeRelay(options, CHANNELS.zalo.secretHeader);
  await relay.start();
  while (!options.signal.aborted) {
    const answer = await relay.poll({ timeout: POLL_SECONDS });
    if (answer?.status === HTTP_REQUEST_TIMEOUT) continue;
    const event = answer ? Event.safeParse(await bodyOf(answer)) : null;
    if (event?.success) await relay.deliver(event.data.result);
    else if (!options.signal.aborted) await relay.pause(TROUBLE_PAUSE_MS);
  }
}

function makeRelay(options: RelayOptions, secretHeader: string) {
  const { apiRoot, token, signal, webhookUrl, secret } = options;
  const send = options.fetch ?? fetch;
  const rest = options.pause ?? ((ms) => pause(ms, undefined, { signal }).catch(() => undefined));
  const post = (url: string, body: unknown, headers: Record<string, string> = {}) => {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(POLL_LIMIT_MS)]);
    const type = { "content-type": "application/json" };
    const init = { method: "POST", headers: { ...type, ...headers }, signal: limit };
    return send(url, { ...init, body: JSON.stringify(body) }).catch(() => null);
  };
  const call = (method: string, body: unknown) => post(`${apiRoot}/bot${token}/${method}`, body);
  return {
    pause: rest,
    poll: (body: unknown) => call("getUpdates", body),
    /** Polling and a webhook exclude each other. A 404 means that there is none. */
    async start(): Promise<void> {
      const answer = await call("deleteWebhook", {});
      if (!answer?.ok && answer?.status !== 404) throw new RelayFailed("deleteWebhook");
    },
    /** Until it is taken. A plain refusal (4xx) is final: it would be refused for ever. */
    async deliver(update: unknown): Promise<void> {
      while (!signal.aborted) {
        const answer = await post(webhookUrl, update, { [secretHeader]: secret });
        const status = answer?.status ?? HTTP_SERVER_ERROR;
        if (status < HTTP_SERVER_ERROR && status !== HTTP_TOO_MANY) return;
        await rest(DELIVERY_PAUSE_MS);
      }
    },
  };
}

function bodyOf(response: Response): Promise<unknown> {
  return response.json().catch(() => null);
}
