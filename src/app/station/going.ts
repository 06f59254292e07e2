import { STATION_ITSELF } from "../../core/station/audit.ts";
import { isOver, nextTime } from "../../core/station/notice.ts";
import type { StationDeps } from "./deps.ts";
import { settleEmergency } from "./emergency.ts";
import type { NoticeRow } from "./notice-store.ts";
import { approve, broadcastJobs } from "./notices.ts";
import type { StationStore } from "./store.ts";

/** Notices that go by themselves: at their time, or as an emergency of a head alone. */

/** When the first of them goes, ms since the epoch; null: none. */
export function nextGoing({ notices }: Pick<StationStore, "notices">): number | null {
  return notices.going()[0]?.goesAt ?? null;
}

/** Sends those whose time has come. */
export async function sendGoing(deps: StationDeps): Promise<void> {
  for (const row of deps.store.notices.going()) {
    if (row.goesAt === null || row.goesAt > deps.clock.now()) continue;
    await (row.approvedBy === null ? settleEmergency(deps, row.id) : sendScheduled(deps, row));
  }
}

/**
 * Once, however late, unless it holds no more. Of a drill that goes again this time is a notice of
 * its own, and times that have passed meanwhile are left out.
 */
async function sendScheduled(deps: StationDeps, planned: NoticeRow): Promise<void> {
  const { store, clock } = deps;
  const at = clock.now();
  const next = nextTime(planned.terms, at);
  const id = next === null ? planned.id : await deps.newNoticeId();
  const isLate = isOver(planned.terms, at);
  const jobs = isLate ? [] : broadcastJobs(deps, { ...planned, id }, at);
  const staged = await Promise.all(jobs.map(({ job, options }) => deps.stage(job, options)));
  // Sealing the jobs let others in: it may have been stopped.
  if (store.notices.find(planned.id)?.goesAt !== planned.goesAt) return;
  deps.send(staged, () => {
    const action = isLate ? "unsent-notice" : "sent-scheduled";
    store.audit({ at, officer: STATION_ITSELF, action, subject: id });
    if (isLate) return store.notices.update(planned.id, { goesAt: null });
    if (next !== null) goAgain(store, { planned, id, at, next });
    approve(store, { id, by: planned.approvedBy, at });
  });
  deps.announce({ type: "notices" });
}

/** This time goes as a copy; what was confirmed waits for the next time. */
function goAgain(
  { notices }: StationStore,
  { planned, id, at, next }: { planned: NoticeRow; id: string; at: number; next: number },
): void {
  const { texts, author } = planned;
  const { sendAt, ...terms } = planned.terms;
  notices.insert({ id, texts, terms, author, createdAt: at, reason: null, goesAt: null });
  notices.update(planned.id, { goesAt: next });
}
