import { goneFor } from "../app/outbox/gone-for.ts";
import type { SendResult } from "../app/ports.ts";
import type { ZaloAnswer } from "./zalo-client.ts";

/**
 * What Zalo answers for a blocked bot or an unknown chat has not been observed yet. These are the
 * words of similar APIs. Any other 4xx ends only the one call.
 */
const CHAT_IS_GONE =
  /\b(chat|user|recipient)\b.*\b(not found|not exist|blocked|deactivated|deleted)|blocked by/i;

const RETRY: SendResult = { type: "retry", afterMs: null, scope: "call" };

/**
 * Interprets the answer to a send. If it is unknown whether the message arrived (408, time-out, cut
 * connection, 5xx), it is sent again. Zalo has no idempotency key, so a resident may see a screen
 * twice; missing one (a receipt, the emergency numbers) would be worse.
 */
export function sendResult(answer: ZaloAnswer): SendResult {
  switch (answer.type) {
    case "ok":
      return { type: "sent", messageId: messageIdOf(answer.result) };
    case "no-answer":
      return RETRY;
    case "error":
      return failureOf(answer.code, answer.description);
  }
}

function failureOf(code: number, description: string): SendResult {
  if (code === 429) return { type: "quota" };
  if (code === 401) return { type: "misconfigured" };
  // Zalo documents 403 as "Internal server error", so it says nothing about the token or the chat.
  if (code === 403 || code === 408) return RETRY;
  if (code < 400 || code >= 500) return RETRY;
  return CHAT_IS_GONE.test(description) ? goneFor(description) : { type: "rejected", code };
}

function messageIdOf(result: unknown): string | null {
  if (typeof result !== "object" || result === null || !("message_id" in result)) return null;
  return typeof result.message_id === "string" ? result.message_id : null;
}
