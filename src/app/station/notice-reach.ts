import { STATION_ITSELF } from "../../core/station/audit.ts";
import { EVERYBODY, isUrgent } from "../../core/station/notice.ts";
import type { Reach } from "../../core/station/notice-views.ts";
import type { LiveEvent } from "../../core/station/views.ts";
import type { PublicNotice } from "../object-ports.ts";
import type { Clock } from "../ports.ts";
import type { StationStore } from "./store.ts";

export interface Deciding extends Pick<StationStore, "notices" | "audit"> {
  clock: Clock;
  hasEnough(notice: PublicNotice): Promise<boolean>;
  announce(event: LiveEvent): void;
}

/** Decides once for all channels: a notice that few would get shows who they are. */
export async function reachOf(deps: Deciding, notice: PublicNotice): Promise<Reach> {
  const { notices, clock, announce } = deps;
  const { id } = notice;
  const decided = notices.find(id)?.reach;
  if (decided) return decided;
  const isEnough = await deps.hasEnough(notice);
  // Counting let the other channels in.
  const meanwhile = notices.find(id)?.reach;
  if (meanwhile) return meanwhile;
  const reach = isEnough ? "part" : isUrgent(notice) ? "all" : "none";
  const at = clock.now();
  notices.update(id, { reach, ...(reach === "none" && { cancelledAt: at }) });
  if (reach === "none") {
    deps.audit({ at, officer: STATION_ITSELF, action: "unsent-notice", subject: id });
  }
  if (!isEnough) announce({ type: "notices" });
  return reach;
}

/** The notice as its channels get it. */
export function asReached(notice: PublicNotice, reach: Reach): PublicNotice {
  if (reach !== "all") return notice;
  return { ...notice, audience: { ...EVERYBODY, channels: notice.audience.channels } };
}
