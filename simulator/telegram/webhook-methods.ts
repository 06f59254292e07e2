import { ApiError, badRequest } from "../api-error.ts";
import type { ApiRequest } from "../api-request.ts";
import { isHttp, isPublicHttps, parseUrl } from "../public-url.ts";
import type { BotState } from "./bot-state.ts";
import { readFlag, readInteger, readJson, readText } from "./call-params.ts";
import type { MethodContext, MethodReply, MethodTable } from "./method.ts";

const MAX_CONNECTIONS = 100;
const DEFAULT_CONNECTIONS = 40;
const MAX_SECRET = 256;
const SECRET = /^[A-Za-z0-9_-]*$/;
const PORTS = ["", "443", "80", "88", "8443"];

export const webhookMethods: MethodTable = {
  setWebhook: {
    params: [
      "url",
      "certificate",
      "ip_address",
      "max_connections",
      "allowed_updates",
      "drop_pending_updates",
      "secret_token",
    ],
    run: setWebhook,
  },
  deleteWebhook: { params: ["drop_pending_updates"], run: deleteWebhook },
  getWebhookInfo: { params: [], run: getWebhookInfo },
  getUpdates: {
    params: ["offset", "limit", "timeout", "allowed_updates"],
    run: async ({ poll, state }, call) => {
      const allowed = readAllowed(call);
      if (allowed) state.webhook.allowedUpdates = allowed;
      return { result: await poll.run(call) };
    },
  },
};

function setWebhook(context: MethodContext, call: ApiRequest): MethodReply {
  const { state, queue } = context;
  const url = readText(call, "url");
  if (url === "") return deleteWebhook(context, call);
  checkUrl(url, context.publicUrlsOnly);
  checkPace(state);
  const secret = readSecret(call);
  const asked = readInteger(call, "max_connections") || DEFAULT_CONNECTIONS;
  const allowedUpdates = readAllowed(call) ?? state.webhook.allowedUpdates;
  if (readFlag(call, "drop_pending_updates")) queue.clear();
  // A call without a secret clears the one before. [Client.cpp, finish_set_webhook]
  const maxConnections = Math.min(Math.max(asked, 1), MAX_CONNECTIONS);
  state.webhook = { url, secret, maxConnections, allowedUpdates };
  context.pump();
  return { result: true, description: "Webhook was set" };
}

/** At most one a second. [telegram-bot-api] */
function checkPace(state: BotState): void {
  const now = state.now();
  if (now - state.lastSetWebhookAt < 1000) {
    throw new ApiError(429, "Too Many Requests: retry after 1", { retry_after: 1 });
  }
  state.lastSetWebhookAt = now;
}

function checkUrl(text: string, publicUrlsOnly: boolean): void {
  const url = parseUrl(text);
  if (!url || !isHttp(url)) {
    throw badRequest("bad webhook: invalid webhook URL specified");
  }
  if (!publicUrlsOnly) return;
  if (url.protocol !== "https:") {
    throw badRequest("bad webhook: An HTTPS URL must be provided for webhook");
  }
  if (!PORTS.includes(url.port)) {
    throw badRequest("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
  }
  if (!isPublicHttps(url)) throw badRequest("bad webhook: IP address is reserved");
}

function readSecret(call: ApiRequest): string {
  const secret = readText(call, "secret_token");
  if (secret.length > MAX_SECRET) throw badRequest("secret token is too long");
  if (!SECRET.test(secret)) {
    throw badRequest("secret token contains unallowed characters");
  }
  return secret;
}

/** `undefined`: the setting before stays. */
function readAllowed(call: ApiRequest): string[] | undefined {
  const allowed = readJson(call, "allowed_updates", "allowed updates");
  if (allowed === undefined) return undefined;
  if (!Array.isArray(allowed)) throw badRequest("expected an Array of allowed updates");
  return allowed.map(String);
}

function deleteWebhook({ state, queue }: MethodContext, call: ApiRequest): MethodReply {
  const was = state.webhook.url !== "";
  if (readFlag(call, "drop_pending_updates")) queue.clear();
  const { allowedUpdates } = state.webhook;
  state.webhook = { url: "", secret: "", maxConnections: DEFAULT_CONNECTIONS, allowedUpdates };
  const description = was ? "Webhook was deleted" : "Webhook is already deleted";
  return { result: true, description };
}

function getWebhookInfo({ state, queue }: MethodContext): MethodReply {
  const { url, maxConnections, allowedUpdates, lastErrorDate, lastErrorMessage } = state.webhook;
  const result = {
    url,
    has_custom_certificate: false,
    pending_update_count: queue.size,
    ...(url ? { max_connections: maxConnections } : {}),
    ...(lastErrorDate ? { last_error_date: lastErrorDate } : {}),
    ...(lastErrorMessage ? { last_error_message: lastErrorMessage } : {}),
    ...(allowedUpdates.length > 0 ? { allowed_updates: allowedUpdates } : {}),
  };
  return { result };
}
