import { CallFailed } from "../api/call-failed.ts";
import type { waysIn } from "./ways-in.ts";

/**
 * The rest of the app, which the page that lets officers in does without: the keys' code and what
 * lies behind the door. It comes as a whole and before anyone is in, so that an inbox that is open
 * all day never asks for a file that a new deploy has replaced. Throws CallFailed.
 */
export async function loadWaysIn(): Promise<typeof waysIn> {
  try {
    const parts = [loadOpenInbox(), import("./sealed-drafts.ts")];
    const [loaded] = await Promise.all([import("./ways-in.ts"), ...parts]);
    return loaded.waysIn;
  } catch {
    throw new CallFailed("offline");
  }
}

export const loadOpenInbox = () => import("../shell/open-inbox.tsx");
