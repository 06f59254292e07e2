import type { Update } from "grammy/types";
import type { Call } from "../app/ports.ts";
import { fail, ok, type Result } from "../core/result.ts";
import { ALLOWED_UPDATES } from "./allowed-updates.ts";
import { makeTelegramApi, sendCall, type TelegramOptions } from "./telegram-api.ts";

/** How long Telegram holds a poll open, in seconds. */
const POLL_SECONDS = 30;
/** Our time-out is a little longer than Telegram's. */
const POLL_LIMIT_MS = (POLL_SECONDS + 10) * 1_000;

/** Reads a bot's updates by long polling, for a machine that Telegram can't reach. */
export interface TelegramPoll {
  /** Deletes the webhook, because Telegram allows either polling or a webhook. */
  start(): Promise<Result<null, "no-answer">>;
  /** Waits for updates from `offset` on. Confirms all earlier ones. */
  next(offset: number): Promise<Result<Update[], "no-answer">>;
  /** Makes the call in a webhook's answer, as Telegram would. Failures are ignored. */
  makeCall(answer: string): Promise<void>;
}

/** `signal` aborts a waiting poll. */
export function makeTelegramPoll(options: TelegramOptions, signal: AbortSignal): TelegramPoll {
  const api = makeTelegramApi(options);
  const { raw } = api;
  // grammY types signals by an older package with the same shape.
  const until = () => bounded(signal) as Parameters<typeof raw.getMe>[0];
  const poll = { timeout: POLL_SECONDS, allowed_updates: ALLOWED_UPDATES };
  return {
    start: () => answered(raw.deleteWebhook({}, until()).then(() => null)),
    next: (offset) => answered(raw.getUpdates({ ...poll, offset }, until()).then(listOf)),
    makeCall: async (answer) => {
      const call = callIn(answer);
      if (call) await sendCall(call, api);
    },
  };
}

function bounded(signal: AbortSignal): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(POLL_LIMIT_MS)]);
}

/**
 * Turns every error into `no-answer`. The caller needs no cause, and grammY's errors may contain
 * the token.
 */
async function answered<T>(call: Promise<T>): Promise<Result<T, "no-answer">> {
  return call.then(ok, () => fail("no-answer"));
}

/** The call in a webhook's answer; null: there is none. */
function callIn(answer: string): Call | null {
  const read = readAnswer(answer);
  if (typeof read !== "object" || read === null || !("method" in read)) return null;
  const { method, ...params } = read;
  return typeof method === "string" ? { method, params } : null;
}

function readAnswer(answer: string): unknown {
  try {
    return JSON.parse(answer);
  } catch {
    return null;
  }
}

/** Throws for an answer that is not a list, as a stand-in or a proxy may give. */
function listOf(updates: Update[]): Update[] {
  if (!Array.isArray(updates)) throw new TypeError("no list of updates");
  return updates.filter(({ update_id: id }) => typeof id === "number");
}
