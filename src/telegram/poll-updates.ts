import type { Update } from "grammy/types";
import type { Call } from "../app/ports.ts";
import { fail, ok, type Result } from "../core/result.ts";
import { ALLOWED_UPDATES } from "./allowed-updates.ts";
import { sendCall } from "./send-call.ts";
import { makeTelegramApi, type TelegramOptions } from "./telegram-api.ts";

/** How long the platform holds a poll open. */
const POLL_SECONDS = 30;
/** Our own limit is a little longer than the platform's. */
const POLL_LIMIT_SECONDS = POLL_SECONDS + 10;

/** A bot's updates by long polling: for a machine that Telegram can't reach. */
export interface TelegramPoll {
  /** Takes the webhook away, since polling and a webhook exclude each other. */
  start(): Promise<Result<null, "no-answer">>;
  /** Waits for updates from `offset` on, which confirms those before it. */
  next(offset: number): Promise<Result<Update[], "no-answer">>;
  /** Makes the call with which a webhook was answered, as the platform would. Best effort. */
  makeCall(answer: string): Promise<void>;
}

/** `signal` ends a poll that waits. */
export function makeTelegramPoll(options: TelegramOptions, signal: AbortSignal): TelegramPoll {
  const api = makeTelegramApi({ ...options, timeoutSeconds: POLL_LIMIT_SECONDS });
  const { raw } = api;
  // grammY types its signals as those of an older package, of the same shape.
  const until = signal as Parameters<typeof raw.getMe>[0];
  const poll = { timeout: POLL_SECONDS, allowed_updates: ALLOWED_UPDATES };
  return {
    start: () => answered(raw.deleteWebhook({}, until).then(() => null)),
    next: (offset) => answered(raw.getUpdates({ ...poll, offset }, until).then(listOf)),
    makeCall: async (answer) => {
      const call = callIn(answer);
      if (call) await sendCall(call, api);
    },
  };
}

/** Why there was no answer is of no use to who polls, and grammY's errors go no further. */
async function answered<T>(call: Promise<T>): Promise<Result<T, "no-answer">> {
  return call.then(ok, () => fail("no-answer"));
}

/** null: it holds no call. */
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

/** Throws for what is no list: a stand-in's answer, or a proxy's. */
function listOf(updates: Update[]): Update[] {
  if (!Array.isArray(updates)) throw new TypeError("no list of updates");
  return updates.filter(({ update_id: id }) => typeof id === "number");
}
