import type { Api } from "grammy/web";
import type { Call, SendResult } from "../app/ports.ts";
import { sendFailure } from "./send-failure.ts";

/**
 * Makes a rendered call, which may come from before the last deploy, so only the API validates it.
 * grammY's errors are handled here and not passed on: they contain the call, and so a resident's
 * words. `signal` bounds the call, instead of its time-out.
 */
export async function sendCall(
  { method, params }: Call,
  api: Api,
  signal?: AbortSignal,
): Promise<SendResult> {
  try {
    // The call was typed when it was rendered, and `raw` has a method for any name.
    const methods = api.raw as object as Record<string, Method>;
    return { type: "sent", messageId: messageIdOf(await methods[method]?.(params, signal)) };
  } catch (error) {
    return sendFailure(error);
  }
}

type Method = (params: object, signal?: AbortSignal) => Promise<unknown>;

function messageIdOf(result: unknown): string | null {
  if (typeof result !== "object" || result === null || !("message_id" in result)) return null;
  return String(result.message_id);
}
