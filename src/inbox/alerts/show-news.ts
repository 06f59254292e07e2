import type { NewsKind } from "../../core/station/views.ts";

/** The same for all: a newer one takes the place of the one before. */
const TAG = "tieng-mo";

export type Permission = NotificationPermission | "missing";

export function permission(): Permission {
  return "Notification" in window ? Notification.permission : "missing";
}

/** Asks the officer, who has just pressed a button for it. */
export async function askPermission(): Promise<Permission> {
  return "Notification" in window ? await Notification.requestPermission() : "missing";
}

/**
 * Shows that something came, and not a word of what, where or from whom: others see the screen too.
 * false: this browser shows none, as phones do.
 */
export function showNews(title: string, { what, silent }: { what: NewsKind; silent: boolean }) {
  if (permission() !== "granted") return false;
  try {
    const requireInteraction = what === "urgent";
    const shown = new Notification(title, { tag: TAG, silent, requireInteraction });
    shown.onclick = () => {
      window.focus();
      shown.close();
    };
    return true;
  } catch {
    return false;
  }
}
