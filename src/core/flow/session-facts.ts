import type { Answer, Session } from "./session.ts";

/** Facts of the session for conditions. A flow that sends a tip branches on none of them. */
export function sessionFacts({
  can,
  receipts,
  subscribed,
  uses,
  unstaffed,
}: Session): Record<string, Answer> {
  return {
    "session/subscribed": subscribed ? "yes" : "no",
    "session/offer": !subscribed && uses === 1 ? "yes" : "no",
    "session/deletes": can?.includes("deletes") ? "yes" : "no",
    "session/free": can?.includes("free") ? "yes" : "no",
    "session/unstaffed": unstaffed ? "yes" : "no",
    "session/receipts": receipts.length > 0 ? "yes" : "no",
  };
}
