import { newId } from "../api/new-id.ts";
import type { Drafts } from "./drafts.ts";

/**
 * The id with which something is sent. It stays the same as long as the same is sent, after a
 * reload too: the answer to the first attempt may be lost, and the server takes an id once. What
 * was changed meanwhile is something else.
 */
export function attemptId(drafts: Drafts, kind: string, content: unknown): string {
  const draft = `attempt ${kind}`;
  const tried = JSON.stringify(content);
  const [id = "", ...former] = drafts.get(draft).split("\n");
  if (former.join("\n") === tried) return id;
  const made = newId();
  drafts.set(draft, `${made}\n${tried}`);
  // Before it is sent: a page that goes meanwhile may write no more.
  drafts.flush();
  return made;
}

/** The id of what was sent last, and not answered; empty: none. */
export function openAttempt(drafts: Drafts, kind: string): string {
  return drafts.get(`attempt ${kind}`).split("\n")[0] ?? "";
}

/** Call it when the server has answered. */
export function endAttempt(drafts: Drafts, kind: string): void {
  drafts.set(`attempt ${kind}`, "");
}
