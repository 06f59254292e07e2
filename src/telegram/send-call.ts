import type { Api } from "grammy/web";
import type { Call, SendResult } from "../app/ports.ts";
import { sendFailure } from "./send-failure.ts";

/**
 * Makes a call that was rendered here, perhaps before the last deploy: the API is its only judge.
 * What grammY throws ends here, because its errors hold the call, and with it a resident's words.
 */
export async function sendCall({ method, params }: Call, api: Api): Promise<SendResult> {
  try {
    // The row was typed when it was rendered; grammY makes a method of any name.
    const methods = api.raw as object as Record<string, (params: object) => Promise<unknown>>;
    return { type: "sent", messageId: messageIdOf(await methods[method]?.(params)) };
  } catch (error) {
    return sendFailure(error);
  }
}

function messageIdOf(result: unknown): string | null {
  if (typeof result !== "object" || result === null || !("message_id" in result)) return null;
  return String(result.message_id);
}
