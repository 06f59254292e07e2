import type { Answer } from "../answer.ts";
import { ApiError, badRequest } from "../api-error.ts";
import type { CallRules } from "../call-runner.ts";
import { type ZaloContext, zaloMethods } from "./zalo-methods.ts";

/** The official table; 403 really is called an internal error there. */
const DESCRIPTIONS: Readonly<Record<number, string>> = {
  400: "Bad request",
  401: "Unauthorized",
  403: "Internal server error",
  404: "Not Found",
  408: "Request timeout",
  429: "Quota exceeded",
};

export function createZaloRules(context: ZaloContext): CallRules {
  return {
    isSend: (name) => zaloMethods[name]?.sends ?? false,
    async run(request) {
      try {
        const method = zaloMethods[request.method];
        if (!method) throw new ApiError(400, "Bad request - invalid API name");
        const known = (name: string) => method.params.includes(name);
        // Telegram habits, reply_markup first of all, must not pass unnoticed here.
        const unknown = [...Object.keys(request.params), ...request.files.keys()].find(
          (n) => !known(n),
        );
        if (unknown) throw badRequest(`unknown parameter ${unknown}`);
        const result = await method.run(context, request);
        return { status: 200, body: result === undefined ? { ok: true } : { ok: true, result } };
      } catch (error) {
        if (error instanceof ApiError) return refuse(error);
        throw error;
      }
    },
    rateLimited: () => usual(429),
    overQuota: () => usual(429),
    failed: usual,
  };
}

/** No `parameters` and no Retry-After exist on Zalo. */
export function refuse({ code, message }: ApiError): Answer {
  return { status: code, body: { ok: false, error_code: code, description: message } };
}

function usual(status: number): Answer {
  return refuse(new ApiError(status, DESCRIPTIONS[status] ?? "Error"));
}
