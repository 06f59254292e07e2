import { API_ERRORS, type ApiError } from "../../core/station/views.ts";

/** Why a call had no answer to use: the server's own code, or that there was no server. */
export type CallFailure = ApiError | "offline";

export class CallFailed extends Error {
  override name = "CallFailed";
  readonly reason: CallFailure;

  constructor(reason: CallFailure) {
    super(reason);
    this.reason = reason;
  }
}

/** The reason of any error, for showing: what is not ours counts as `failed`. */
export function failureOf(error: unknown): CallFailure {
  return error instanceof CallFailed ? error.reason : "failed";
}

/** `body`: what came with an answer that is not 2xx. Proxies answer with pages of their own. */
export function readFailure(body: unknown, status: number | undefined): CallFailure {
  const code = typeof body === "object" && body !== null && "error" in body ? body.error : null;
  const known = API_ERRORS.find((error) => error === code);
  if (known !== undefined) return known;
  if (status === 401) return "signed-out";
  return status === 429 ? "too-many-attempts" : "failed";
}
