import { ALERT_RESTS_MS } from "./alerts.ts";
import type { StationDeps } from "./deps.ts";

/** The station's alarm: sends the alert that is due, in one commit with what it was about. */
export async function sendAlert(deps: StationDeps): Promise<void> {
  const { store, clock } = deps;
  const at = nextAlert(store);
  if (at === null || at > clock.now()) return;
  const job = await deps.stage({ type: "alert" }, {});
  const now = clock.now();
  const { nextAt, restsUntil, wanted } = store.alerts.get();
  if (nextAt !== null && nextAt <= now) {
    const rest = { nextAt: null, restsUntil: now + ALERT_RESTS_MS };
    deps.send([job], () => store.alerts.set({ told: wanted, wanted: "nothing", ...rest }));
  } else if (restsUntil !== null && restsUntil <= now) store.alerts.set({ restsUntil: null });
}

/** When to look at it again, ms since the epoch; null: never. */
export function nextAlert({ alerts }: StationDeps["store"]): number | null {
  const { nextAt, restsUntil } = alerts.get();
  const times = [nextAt, restsUntil].filter((at) => at !== null);
  return times.length === 0 ? null : Math.min(...times);
}
