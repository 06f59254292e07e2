import { STATION_ITSELF } from "../../core/station/audit.ts";
import { MINUTE_MS } from "../../core/units.ts";
import type { Clock } from "../ports.ts";
import { ALERT_LEVELS, type AlertLevel } from "./alert-store.ts";
import type { StationStore } from "./store.ts";

/** When a duty group is told that tips wait: once, until an officer has looked. */

/** Tips that come together are one alert. */
const BUNDLE_MS = 5_000;

/** No alert comes sooner after another. */
export const ALERT_RESTS_MS = MINUTE_MS;

export interface Alerting {
  store: Pick<StationStore, "alerts" | "audit">;
  clock: Clock;
}

/**
 * A tip is listed now: the group is told, unless it was told as much and nobody has looked since. In
 * the transaction that lists it.
 */
export function wantAlert({ store, clock }: Alerting, { urgent }: { urgent: boolean }): void {
  const { duty, told, wanted, nextAt, restsUntil } = store.alerts.get();
  const level = urgent ? "urgent" : "tips";
  const now = clock.now();
  // A clock that was set back must not make it wait for longer.
  const waits = nextAt !== null && nextAt <= now + ALERT_RESTS_MS;
  if (!duty || !isMore(level, told) || (waits && !isMore(level, wanted))) return;
  const rests = Math.min(restsUntil ?? 0, now + ALERT_RESTS_MS);
  const soon = Math.max(now + BUNDLE_MS, rests);
  store.alerts.set({ wanted: level, nextAt: waits ? nextAt : soon });
}

function isMore(level: AlertLevel, than: AlertLevel): boolean {
  return ALERT_LEVELS.indexOf(level) > ALERT_LEVELS.indexOf(than);
}

/** An officer has looked: the next tip is told again. */
export function noteLook({ store }: { store: Pick<StationStore, "alerts"> }): void {
  if (store.alerts.get().told !== "nothing") store.alerts.set({ told: "nothing" });
}

/** What stays of a group that is bound no more. */
export const UNBOUND = {
  duty: null,
  address: null,
  told: "nothing",
  wanted: "nothing",
  nextAt: null,
  refused: false,
} as const;

/** The bot is out of its group. */
export function loseGroup({ store, clock }: Alerting, today: string): void {
  store.alerts.set({ ...UNBOUND, lostOn: today });
  const by = { at: clock.now(), officer: STATION_ITSELF };
  store.audit({ ...by, action: "lost-duty-group", subject: STATION_ITSELF });
}
