import { GrammyError } from "grammy/web";
import { goneFor } from "../app/outbox/gone-for.ts";
import type { SendResult } from "../app/ports.ts";

/** Texts of a 400 that mean that the chat no longer exists, of the API server and its backend. */
const CHAT_IS_GONE =
  /chat not found|user not found|user is deactivated|chat was (deleted|deactivated)|group chat was upgraded|PEER_ID_INVALID|can't initiate conversation/i;

/** The API's answer to an edit that was made already. */
const IS_SO_ALREADY = /message is not modified/i;

/**
 * Interprets an error of a send. The error is not passed on, because a network error may contain
 * the URL, and so the token. A time-out counts as not sent: a screen that is shown twice does less
 * harm than one that is never shown.
 */
export function sendFailure(error: unknown): SendResult {
  if (!(error instanceof GrammyError)) return { type: "retry", afterMs: null, scope: "call" };
  const { error_code: code, description, parameters } = error;
  if (code === 429) return { type: "retry", afterMs: waitOf(parameters.retry_after), scope: "bot" };
  if (code === 403) return goneFor(description);
  // A wrong token gives 401, or 404 when it does not have the form of a token.
  if (code === 401 || code === 404) return { type: "misconfigured" };
  if (code === 400 && IS_SO_ALREADY.test(description)) return { type: "sent", messageId: null };
  const to = parameters.migrate_to_chat_id;
  if (to !== undefined) return { type: "gone", to: String(to) };
  if (code === 400 && CHAT_IS_GONE.test(description)) return goneFor(description);
  // 421: the request reached a server that does not serve this bot at the moment, so it is retried.
  if (code >= 400 && code < 500 && code !== 421) return { type: "rejected", code };
  return { type: "retry", afterMs: null, scope: "call" };
}

function waitOf(seconds: unknown): number | null {
  return typeof seconds === "number" && seconds >= 0 ? seconds * 1000 : null;
}
