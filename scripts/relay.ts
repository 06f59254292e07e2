import { setTimeout as pause } from "node:timers/promises";
import { makeTelegramPoll } from "../src/telegram/poll-updates.ts";
import { telegram } from "../src/telegram/telegram.ts";
import { zalo } from "../src/zalo/zalo.ts";
import { makeZaloClient } from "../src/zalo/zalo-client.ts";

/** How long Zalo holds a poll open. */
const POLL_SECONDS = 30;
/** Our time-out is a little longer than Telegram's. */
const POLL_LIMIT_MS = (POLL_SECONDS + 10) * 1_000;
const DELIVERY_LIMIT_MS = 40_000;
const TROUBLE_PAUSE_MS = 5_000;
const DELIVERY_PAUSE_MS = 1_000;
/** Zalo's code for a poll without an event. */
const REQUEST_TIMEOUT = 408;
/** Zalo's code for deleting a webhook that does not exist. */
const NOT_FOUND = 404;
const HTTP_TOO_MANY = 429;
const HTTP_SERVER_ERROR = 500;

export interface RelayOptions {
  /** `https://api.telegram.org`, or Zalo's. */
  apiRoot: string;
  token: string;
  /** The local Worker's webhook for this channel, and the secret it expects. */
  webhookUrl: string;
  secret: string;
  signal: AbortSignal;
  fetch?: typeof fetch;
  pause?: (milliseconds: number) => Promise<unknown>;
}

/** A relay failed. The error has no text of the bot's API, whose URLs contain the token. */
export class RelayFailed extends Error {
  constructor(step: string) {
    super(`relay: ${step} failed`);
    this.name = "RelayFailed";
  }
}

/**
 * Polls a real Telegram bot's updates and posts each to the local webhook, until aborted. An update
 * is confirmed to Telegram only after the Worker has accepted it.
 */
export async function relayTelegram(options: RelayOptions): Promise<void> {
  const worker = makeDelivery(options, telegram.secretHeader);
  const poll = makeTelegramPoll(options, options.signal);
  if (!(await poll.start()).ok) throw new RelayFailed("deleteWebhook");
  let offset = 0;
  while (!options.signal.aborted) {
    const updates = await poll.next(offset);
    if (!updates.ok) await worker.pause(TROUBLE_PAUSE_MS);
    for (const update of updates.ok ? updates.value : []) {
      const answer = await worker.deliver(update);
      offset = update.update_id + 1;
      await poll.makeCall(answer);
    }
  }
}

/**
 * The same for a Zalo bot. Its getUpdates returns one event and returns it only once, so the relay
 * keeps it and posts it again until the Worker has accepted it.
 */
export async function relayZalo(options: RelayOptions): Promise<void> {
  const { signal } = options;
  const worker = makeDelivery(options, zalo.secretHeader);
  const call = makeZaloClient(options);
  const until = () => AbortSignal.any([signal, AbortSignal.timeout(POLL_LIMIT_MS)]);
  const cleared = await call("deleteWebhook", {}, until());
  if (cleared.type !== "ok" && !(cleared.type === "error" && cleared.code === NOT_FOUND))
    throw new RelayFailed("deleteWebhook");
  while (!signal.aborted) {
    const answer = await call("getUpdates", { timeout: POLL_SECONDS }, until());
    if (answer.type === "error" && answer.code === REQUEST_TIMEOUT) continue;
    if (answer.type === "ok") await worker.deliver(answer.result);
    else if (!signal.aborted) await worker.pause(TROUBLE_PAUSE_MS);
  }
}

function makeDelivery(options: RelayOptions, secretHeader: string) {
  const { signal, webhookUrl, secret } = options;
  const send = options.fetch ?? fetch;
  const rest = options.pause ?? ((ms) => pause(ms, undefined, { signal }).catch(() => undefined));
  const headers = { "content-type": "application/json", [secretHeader]: secret };
  const post = (update: unknown) => {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(DELIVERY_LIMIT_MS)]);
    const body = JSON.stringify(update);
    return send(webhookUrl, { method: "POST", headers, signal: limit, body }).catch(() => null);
  };
  return {
    pause: rest,
    /**
     * Posts an update until the Worker accepts it, and returns the Worker's answer. A 4xx is final,
     * because a repeat would be refused again.
     */
    async deliver(update: unknown): Promise<string> {
      while (!signal.aborted) {
        const response = await post(update);
        const status = response?.status ?? HTTP_SERVER_ERROR;
        if (response?.ok) return response.text().catch(() => "");
        if (status < HTTP_SERVER_ERROR && status !== HTTP_TOO_MANY) return "";
        await rest(DELIVERY_PAUSE_MS);
      }
      return "";
    },
  };
}
