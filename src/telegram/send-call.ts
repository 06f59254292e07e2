import { GrammyError } from "grammy";
import type { ApiResponse } from "grammy/types";
import type { Call, SendResult } from "../app/ports.ts";
import { sendFailure } from "./send-failure.ts";

export interface SendDeps {
  /** `<apiRoot>/bot<token>`, without a slash at the end. */
  methodRoot: string;
  fetch: typeof fetch;
  timeoutMs: number;
}

const HEADERS = { "content-type": "application/json" };

/**
 * Makes a call that was rendered here, perhaps before the last deploy: the API is its only judge.
 * Straight through fetch, since every screen goes this way and grammY's client costs as much as the
 * turn itself. A redirect is not followed: it would carry a resident's screen to another host.
 */
export async function sendCall({ method, params }: Call, deps: SendDeps): Promise<SendResult> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), deps.timeoutMs);
  try {
    const response = await deps.fetch(`${deps.methodRoot}/${method}`, {
      method: "POST",
      headers: HEADERS,
      body: JSON.stringify(params),
      redirect: "manual",
      signal: controller.signal,
    });
    // The API's envelope is the same for all its methods; anything else fails below.
    const answer = (await response.json()) as ApiResponse<unknown>;
    if (answer.ok === true) return { type: "sent", messageId: messageIdOf(answer.result) };
    return sendFailure(new GrammyError("refused", answer, method, {}));
  } catch (error) {
    return sendFailure(error);
  } finally {
    clearTimeout(timer);
  }
}

function messageIdOf(result: unknown): string | null {
  if (typeof result !== "object" || result === null || !("message_id" in result)) return null;
  return String(result.message_id);
}
