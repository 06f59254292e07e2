import { CallFailed } from "../api/call-failed.ts";
import type { WaysIn } from "../session/ways-in.ts";

/**
 * The rest of the app, which the page that lets officers in does without: the keys' code and what
 * lies behind the door. It comes as a whole and before anyone is in, so that an inbox that is open
 * all day never asks for a file that a new deploy has replaced. Throws CallFailed.
 */
export async function loadWaysIn(): Promise<WaysIn> {
  try {
    const parts = [loadOpenInbox(), import("../session/sealed-drafts.ts")];
    const [loaded] = await Promise.all([import("../session/ways-in.ts"), ...parts]);
    return loaded.waysIn;
  } catch {
    throw new CallFailed("offline");
  }
}

export const loadOpenInbox = () => import("./open-inbox.tsx");
