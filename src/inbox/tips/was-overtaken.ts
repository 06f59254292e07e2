import { STATUS_SETTLES_MS } from "../../core/station/tip-status.ts";
import type { TipEvent } from "../../core/station/tip-views.ts";

/**
 * Whether the status was changed again before what was written with it went out. Then it reached its
 * reader only if they happened to open the tip in that minute, which nobody shall know.
 */
export function wasOvertaken(at: string, events: readonly TipEvent[]): boolean {
  return events.some((event) => {
    const later = Date.parse(event.at) - Date.parse(at);
    return event.kind === "status" && later > 0 && later < STATUS_SETTLES_MS;
  });
}
