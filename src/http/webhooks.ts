import { errorName } from "../app/log.ts";
import { serveGroup } from "../app/notices/serve-group.ts";
import { CHANNELS } from "../channels.ts";
import { CHANNEL_IDS, type ChannelId } from "../core/channel.ts";
import { type Deps, type Env, wire } from "../wire.ts";
import { readJson } from "./read-json.ts";
import { sameText } from "./same-text.ts";

/** Telegram documents no limit. 4,096 characters with their entities stay far below this one. */
const MAX_BODY_BYTES = 256 * 1024;

/** Seconds that a platform is asked to wait when an update could not be stored. */
const RETRY_AFTER = 5;

const JSON_HEADERS = { "Content-Type": "application/json" };

/** The channel whose webhook a request addresses; null: none. */
export function webhookOf({ method, url }: Request): ChannelId | null {
  if (method !== "POST") return null;
  // Nearly all requests are webhooks: what stands before the path needs no parsing.
  const [path] = url.slice(url.indexOf("/", url.indexOf("//") + 2)).split(/[?#]/, 1);
  return CHANNEL_IDS.find((id) => path === `/webhook/${id}`) ?? null;
}

/**
 * Where the platforms deliver. 200: stored, or nothing for us; it may carry a call that the
 * platform makes for us. 401, 413, 400: refused. 503: not stored, send it again. Nothing of a
 * request is logged.
 */
export async function takeUpdate(request: Request, env: Env, id: ChannelId): Promise<Response> {
  const deps = await wire(env);
  const channel = deps.channels[id];
  const secret = deps.settings.bots[id]?.webhookSecret;
  const { probesWebhook, secretHeader } = CHANNELS[id];
  if (!channel || secret === undefined) return answer(404);
  // A platform that tries the webhook may see that we live.
  if (probesWebhook && isEmpty(request)) return answer(200);
  if (!sameText(request.headers.get(secretHeader) ?? "", secret)) return answer(401);
  const body = await readJson(request, MAX_BODY_BYTES);
  if (!body.ok) return answer(body.reason === "too-large" ? 413 : 400);
  const incoming = channel.parse(body.value);
  if (incoming) {
    const receive = async () => (await deps.conversation(id, incoming.chat)).receive(incoming);
    return await store(deps, id, receive);
  }
  const { groups } = channel;
  const event = groups?.read(body.value);
  if (!groups || !event) return answer(200);
  return await store(deps, id, async () => {
    const call = await serveGroup(deps, { ...channel, groups }, event);
    return call && JSON.stringify({ method: call.method, ...call.params });
  });
}

function isEmpty({ body, headers }: Request): boolean {
  return body === null || headers.get("content-length") === "0";
}

/** `work`: resolves with the JSON for the answer, if any, once all is stored. */
async function store(
  { log }: Deps,
  channel: ChannelId,
  work: () => Promise<string | null>,
): Promise<Response> {
  try {
    const call = await work();
    return call === null ? answer(200) : new Response(call, { headers: JSON_HEADERS });
  } catch (error) {
    log.write({ event: "update-not-stored", channel, error: errorName(error) });
    return answer(503, { "Retry-After": String(RETRY_AFTER) });
  }
}

function answer(status: number, headers?: HeadersInit): Response {
  return new Response(null, headers ? { status, headers } : { status });
}
