import { HOUR_MS } from "../../core/units.ts";
import type { PublicNotice } from "../object-ports.ts";
import type { BroadcasterDeps } from "./broadcaster-deps.ts";
import type { Held } from "./broadcaster-store.ts";

/** Why a notice waits that is not pressing: for that time (ms since the epoch), or for messages of the next month. */
export type Hold = number | "quota";

type Holding = Pick<BroadcasterDeps, "store" | "outbox" | "clock" | "channels" | "channel"> &
  Pick<BroadcasterDeps, "placeClock" | "settings">;

/** Whether it goes at any hour, and uses what is kept for replies. The store asks the same in SQL. */
export function isPressing({ severity, cap }: Pick<PublicNotice, "severity" | "cap">): boolean {
  return severity === "emergency" || cap.urgency === "Immediate";
}

/** What holds notices that are not pressing; null: nothing. */
export function holdOf(deps: Holding): Hold | null {
  const night = quietUntil(deps);
  return night === null && spareOf(deps) <= 0 ? "quota" : night;
}

/** What is held. An edit in place makes no sound and costs nothing. */
export function heldOf(deps: Holding): Held {
  if (holdOf(deps) === null) return "none";
  return deps.channels[deps.channel]?.capabilities.free ? "sends" : "all";
}

export function quietUntil({ placeClock, clock, settings }: Holding): number | null {
  return settings.delays ? placeClock(clock.now()).quietUntil : null;
}

/**
 * Messages that notices may still use this month; infinite: nothing counts them. The platform knows
 * better: after its own refusal there are none, until it has been asked again.
 */
export function spareOf(deps: Holding): number {
  const { store, outbox, clock, channels, channel, placeClock } = deps;
  const quota = channels[channel]?.quota;
  if (!quota) return Number.POSITIVE_INFINITY;
  const { alert, pausedUntil } = store.botPause();
  if (alert === "quota" && clock.now() < pausedUntil + HOUR_MS) return 0;
  const spent = store.spent(placeClock(clock.now()).month);
  return Math.max(0, quota.messages - quota.reserve - spent - outbox.count());
}

/** When to look again at what is held; null: nothing is. */
export function nextLook(deps: Holding): number | null {
  if (!deps.store.running("none")) return null;
  // The month's end needs no exact time, and a platform's refusal has none.
  return quietUntil(deps) ?? deps.clock.now() + HOUR_MS;
}
