import type { SendResult } from "../ports.ts";

/** A person who can't be written to any more, in the platform's words. */
export function goneFor(description: string): SendResult {
  if (/deactivat|delet/i.test(description)) return { type: "gone", why: "deactivated" };
  return /block/i.test(description) ? { type: "gone", why: "blocked" } : { type: "gone" };
}
