import { type Context, Hono } from "hono";
import { errorName } from "../app/log.ts";
import { CHANNELS } from "../channels.ts";
import { CHANNEL_IDS, type ChannelId } from "../core/channel.ts";
import type { Incoming } from "../core/flow/incoming.ts";
import { type Env, wire } from "../wire.ts";
import { readJson } from "./read-json.ts";
import { sameText } from "./same-text.ts";

/** Telegram publishes no bound; 4,096 characters with their entities stay far below this. */
const MAX_BODY_BYTES = 256 * 1024;

/** Seconds that a platform is asked to wait when an update could not be stored. */
const RETRY_AFTER = 5;

type WebhookContext = Context<{ Bindings: Env }>;

/**
 * Where the platforms deliver. 200: stored, or nothing for us. 401, 413, 400: refused. 503: not
 * stored, send it again. Nothing of a request is logged.
 */
export const webhooks = new Hono<{ Bindings: Env }>();
for (const id of CHANNEL_IDS) webhooks.post(`/${id}`, (c) => takeUpdate(c, id));

async function takeUpdate(c: WebhookContext, id: ChannelId): Promise<Response> {
  const { settings, channels } = await wire(c.env);
  const channel = channels[id];
  const secret = settings.bots[id]?.webhookSecret;
  const { probesWebhook, secretHeader } = CHANNELS[id];
  if (!channel || secret === undefined) return c.body(null, 404);
  // A platform that tries the webhook may see that we live.
  if (probesWebhook && isEmpty(c.req.raw)) return c.body(null, 200);
  if (!(await sameText(c.req.header(secretHeader) ?? "", secret))) return c.body(null, 401);
  const body = await readJson(c.req.raw, MAX_BODY_BYTES);
  if (!body.ok) return c.body(null, body.reason === "too-large" ? 413 : 400);
  const incoming = channel.parse(body.value);
  return incoming ? store(c, incoming) : c.body(null, 200);
}

function isEmpty({ body, headers }: Request): boolean {
  return body === null || headers.get("content-length") === "0";
}

async function store(c: WebhookContext, incoming: Incoming): Promise<Response> {
  const { conversation, log } = await wire(c.env);
  const { channel, chat } = incoming;
  try {
    await (await conversation(channel, chat)).receive(incoming);
    return c.body(null, 200);
  } catch (error) {
    log.write({ event: "update-not-stored", channel, error: errorName(error) });
    return c.body(null, 503, { "Retry-After": String(RETRY_AFTER) });
  }
}
