import { API_ERRORS, type ApiError } from "../../core/station/api-errors.ts";

/**
 * Why a call failed: the server's own error code; `offline` when there was no answer at all;
 * `renewed` when what it needs is gone, since a deploy.
 */
export type CallFailure = ApiError | "offline" | "renewed";

export class CallFailed extends Error {
  override name = "CallFailed";
  readonly reason: CallFailure;

  constructor(reason: CallFailure) {
    super(reason);
    this.reason = reason;
  }
}

/** The reason of any error, for display. An error that is not a CallFailed counts as `failed`. */
export function failureOf(error: unknown): CallFailure {
  return error instanceof CallFailed ? error.reason : "failed";
}

/** `body`: the body of an answer that is not 2xx. A proxy may answer with a page of its own. */
export function readFailure(body: unknown, status: number | undefined): CallFailure {
  const code = typeof body === "object" && body !== null && "error" in body ? body.error : null;
  const known = API_ERRORS.find((error) => error === code);
  if (known !== undefined) return known;
  if (status === 401) return "signed-out";
  return status === 429 ? "too-many-attempts" : "failed";
}
