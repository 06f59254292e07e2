import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { routePath } from "hono/route";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { errorName } from "../app/log.ts";
import { SettingsError } from "../app/settings.ts";
import type { Result } from "../core/result.ts";
import type { ApiError, ApiErrorBody } from "../core/station/api-errors.ts";
import type { HttpEnv } from "./http-env.ts";

const STATUS: Record<ApiError, ContentfulStatusCode> = {
  invalid: 400,
  "too-large": 413,
  "forbidden-origin": 403,
  "signed-out": 401,
  "sign-in-failed": 401,
  suspended: 403,
  "one-suspended": 409,
  "suspended-lately": 409,
  "export-limit": 429,
  "cannot-own": 409,
  "asked-meanwhile": 409,
  "reason-missing": 409,
  "forward-limit": 429,
  "too-many-of-matter": 409,
  "too-many-attempts": 429,
  "invite-invalid": 403,
  "not-first-officer": 409,
  "name-taken": 409,
  "station-key-missing": 409,
  "last-key-holder": 409,
  "last-head": 409,
  "last-way-in": 409,
  "too-many-emergencies": 429,
  "too-few": 409,
  "too-many-counts": 429,
  "not-admitted": 403,
  "not-your-role": 403,
  "step-up": 403,
  "not-found": 404,
  "own-proposal": 403,
  "not-independent": 403,
  "about-you": 403,
  "proposer-suspended": 403,
  "changed-since": 409,
  expired: 409,
  "already-confirmed": 409,
  conflict: 409,
  failed: 500,
};

/** An expected refusal on its way to the one translator below. */
export class Refusal extends Error {
  override name = "Refusal";
  readonly code: ApiError;
  /** Seconds. */
  readonly retryAfter: number | null;

  constructor(code: ApiError, retryAfter: number | null = null) {
    super(code);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/** Returns the value of a Result, or throws the Refusal of its reason. */
export function orRefuse<T>(result: Result<T, ApiError>): T {
  if (result.ok) return result.value;
  throw new Refusal(result.reason);
}

/**
 * The one place that turns an error into an answer: a bare code on the wire; in the log the
 * error's class or the code of an officer's refusal, and the route's pattern, never the URL, which names
 * tips.
 */
export function translateError(error: Error, c: Context<HttpEnv>): Response {
  // The Worker cannot serve at all; the runtime logs which setting is missing.
  if (error instanceof SettingsError) throw error;
  const code = codeOf(error);
  const { log, clock } = c.var.deps;
  const where = { route: routePath(c), method: c.req.method };
  if (code === "failed") log.write({ event: "request-failed", error: errorName(error), ...where });
  else if (isForOfficers(c.req.path) && isWorthNoting(code, clock.now()))
    log.write({ event: "refused", code, ...where });
  if (error instanceof Refusal && error.retryAfter !== null) {
    c.header("Retry-After", String(error.retryAfter));
  }
  return c.json<ApiErrorBody>({ error: code }, STATUS[code]);
}

/** Residents read public pages: of those no refusal is logged, nor of what they send. */
function isForOfficers(path: string): boolean {
  return /^\/(api|operator)\//.test(path);
}

/** Refusals that tell nothing of an attack: something has changed meanwhile. */
const DULL = new Set([404, 409]);

/** When a refusal was logged last, in seconds: a flood writes one line in each. */
const noted = new Map<ApiError, number>();

function isWorthNoting(code: ApiError, now: number): boolean {
  const second = Math.floor(now / 1_000);
  if (DULL.has(STATUS[code]) || noted.get(code) === second) return false;
  noted.set(code, second);
  return true;
}

export function notFound(c: Context<HttpEnv>): Response {
  return c.json<ApiErrorBody>({ error: "not-found" }, STATUS["not-found"]);
}

function codeOf(error: Error): ApiError {
  if (error instanceof Refusal) return error.code;
  // Hono's own: a body that is no JSON.
  if (error instanceof HTTPException) return error.status === 413 ? "too-large" : "invalid";
  return "failed";
}
