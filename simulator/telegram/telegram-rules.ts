import type { Answer } from "../answer.ts";
import { ApiError } from "../api-error.ts";
import type { ApiRequest } from "../api-request.ts";
import type { CallRules } from "../call-runner.ts";
import { botMethods } from "./bot-methods.ts";
import { editMethods } from "./edit-methods.ts";
import type { MethodContext, MethodTable } from "./method.ts";
import { sendMethods } from "./send-methods.ts";
import { webhookMethods } from "./webhook-methods.ts";

const METHODS: MethodTable = { ...botMethods, ...sendMethods, ...editMethods, ...webhookMethods };
/** Telegram reads method names without regard to case. */
const BY_NAME = new Map(Object.entries(METHODS).map(([name, m]) => [name.toLowerCase(), m]));

const STATUS_TEXT: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  409: "Conflict",
  413: "Request Entity Too Large",
  429: "Too Many Requests",
  500: "Internal Server Error",
  502: "Bad Gateway",
  504: "Gateway Timeout",
};

export function createTelegramRules(context: MethodContext, rejectUnknown: boolean): CallRules {
  return {
    isSend: (name) => BY_NAME.get(name.toLowerCase())?.sends ?? false,
    async run(request) {
      try {
        const method = BY_NAME.get(request.method.toLowerCase());
        if (!method) throw new ApiError(404, "Not Found: method not found");
        if (rejectUnknown) checkKnown(request, method.params);
        return { status: 200, body: { ok: true, ...(await method.run(context, request)) } };
      } catch (error) {
        if (error instanceof ApiError) return refuse(error);
        throw error;
      }
    },
    rateLimited: (seconds) => tooMany(seconds),
    overQuota: () => tooMany(60),
    failed: (status) =>
      status === 429 ? tooMany(1) : refuse(new ApiError(status, STATUS_TEXT[status] ?? "Error")),
  };
}

/** The one translation of a refusal into an answer. */
export function refuse(error: ApiError): Answer {
  const { code, message, parameters } = error;
  const retryAfter = parameters?.retry_after;
  const body = { ok: false, error_code: code, description: message };
  return {
    status: code,
    body: parameters ? { ...body, parameters } : body,
    ...(retryAfter === undefined ? {} : { headers: { "retry-after": String(retryAfter) } }),
  };
}

function tooMany(seconds: number): Answer {
  const parameters = { retry_after: seconds };
  return refuse(new ApiError(429, `Too Many Requests: retry after ${seconds}`, parameters));
}

function checkKnown(request: ApiRequest, known: readonly string[]): void {
  // An attached file has a name of the caller's choice.
  const unknown = Object.keys(request.params).find((name) => !known.includes(name));
  if (unknown)
    throw new ApiError(400, `Bad Request: the simulator knows no parameter "${unknown}"`);
}
