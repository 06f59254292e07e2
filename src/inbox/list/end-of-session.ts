import type { Session } from "../session/session.ts";

/**
 * What becomes of a deed that can still be undone when the session changes. Whoever locks or leaves
 * has done it. But the tabs of a browser share one cookie: a session that ended because another
 * officer signed in would do it in that one's name. It is kept, sealed, until its own officer is in
 * again.
 */
export function endOfSession(now: Session): "stays" | "is sent" | "is kept" {
  if (now.type === "open") return "stays";
  return now.type === "signed-out" && now.why === "ended" ? "is kept" : "is sent";
}
