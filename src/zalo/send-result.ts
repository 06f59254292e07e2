import type { SendResult } from "../app/ports.ts";
import type { ZaloAnswer } from "./zalo-client.ts";

/**
 * Nobody has yet seen what Zalo says of a blocked bot or an unknown chat. These are the words that
 * its neighbours use; any other 4xx ends only the one call.
 */
const CHAT_IS_GONE =
  /\b(chat|user|recipient)\b.*\b(not found|not exist|blocked|deactivated|deleted)|blocked by/i;

const RETRY: SendResult = { type: "retry", afterMs: null, scope: "call" };

/**
 * What an answer to a send means. Where nobody knows whether the message arrived (408, a time-out,
 * a cut connection, 5xx) it is sent again: Zalo has no idempotency key, and a resident who sees one
 * screen twice can go on, one who sees none (a receipt, the emergency numbers) can't.
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
  // Zalo's table names 403 "Internal server error": it says nothing of the token or the person.
  if (code === 403 || code === 408) return RETRY;
  if (code < 400 || code >= 500) return RETRY;
  return CHAT_IS_GONE.test(description) ? { type: "gone" } : { type: "rejected", code };
}

function messageIdOf(result: unknown): string | null {
  if (typeof result !== "object" || result === null || !("message_id" in result)) return null;
  return typeof result.message_id === "string" ? result.message_id : null;
}
