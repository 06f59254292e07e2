import { CallFailed } from "../api/call-failed.ts";
import { askRenewal } from "../api/renewal.ts";
import { loadPart } from "../parts/part-missing.ts";
import { loadTipReader } from "../reading/start-in-page.ts";
import type { WaysIn } from "../session/ways-in.ts";
import { loadForwardPanel } from "../tips/load-forward-panel.ts";
import { loadTipMap } from "../tips/load-tip-map.ts";
import { loadAuditPage } from "./load-audit-page.ts";
import { loadDeadlinesPage } from "./load-deadlines-page.ts";
import { loadHandbookPage } from "./load-handbook-page.ts";
import { loadHelpDialog } from "./load-help-dialog.ts";
import { loadLockedBell } from "./load-locked-bell.ts";
import { loadPicturePage } from "./load-picture-page.ts";
import { loadPracticePage } from "./load-practice-page.ts";
import { loadShiftPage } from "./load-shift-page.ts";

/**
 * Loads the rest of the app: the code for keys and all pages behind the sign-in. All of it is
 * loaded before anyone is signed in, so that an inbox that stays open all day never asks for a file
 * that a new deploy has replaced. A page that does not come is told where it is opened. Throws
 * CallFailed.
 */
export async function loadWaysIn(): Promise<WaysIn> {
  try {
    const pages = [loadAuditPage(), loadDeadlinesPage(), loadPicturePage(), loadShiftPage()];
    const aids = [loadForwardPanel(), loadHelpDialog(), loadHandbookPage(), loadPracticePage()];
    const more = [loadTipMap(), loadLockedBell()];
    const apart = Promise.allSettled([...pages, ...aids, ...more]);
    const needed = [loadOpenInbox(), loadKeeper(), loadTipReader()];
    const [loaded] = await Promise.all([import("../session/ways-in.ts"), ...needed, apart]);
    return loaded.waysIn;
  } catch {
    throw new CallFailed((await askRenewal()) === "renewed" ? "renewed" : "offline");
  }
}

export const loadOpenInbox = () => loadPart(() => import("./open-inbox.tsx"));

/** What an officer's drafts are kept with. */
export const loadKeeper = async () => (await import("../session/page-keeper.ts")).pageKeeper;
