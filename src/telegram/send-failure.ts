import { GrammyError } from "grammy/web";
import type { SendResult } from "../app/ports.ts";

/** The 400s that mean the chat is no more, in the words of the API server and its backend. */
const CHAT_IS_GONE =
  /chat not found|user not found|user is deactivated|chat was (deleted|deactivated)|group chat was upgraded|PEER_ID_INVALID|can't initiate conversation/i;

/**
 * What a thrown error of a send means. The error itself goes no further: a network error may hold
 * the URL, and with it the token. A time-out counts as not sent: it is the rarer mistake to show
 * a screen twice than to show none.
 */
export function sendFailure(error: unknown): SendResult {
  if (!(error instanceof GrammyError)) return { type: "retry", afterMs: null, scope: "call" };
  const { error_code: code, description, parameters } = error;
  if (code === 429) return { type: "retry", afterMs: waitOf(parameters.retry_after), scope: "bot" };
  if (code === 403) return { type: "gone" };
  // A wrong token is "Unauthorized" or, when it has not even the form of one, "Not Found".
  if (code === 401 || code === 404) return { type: "misconfigured" };
  if (code === 400 && CHAT_IS_GONE.test(description)) return { type: "gone" };
  // A group became another chat. Only a person's own chat is ever written to.
  if (parameters.migrate_to_chat_id !== undefined) return { type: "gone" };
  // 421: the request reached a server that does not serve this bot at the moment.
  if (code >= 400 && code < 500 && code !== 421) return { type: "rejected", code };
  return { type: "retry", afterMs: null, scope: "call" };
}

function waitOf(seconds: unknown): number | null {
  return typeof seconds === "number" && seconds >= 0 ? seconds * 1000 : null;
}
