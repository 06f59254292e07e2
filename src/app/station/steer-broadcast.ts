import { coarse } from "../../core/coarse.ts";
import { answersTo } from "../../core/notice-answers.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import type { BroadcastView } from "../../core/station/notice-views.ts";
import type { Steering } from "../object-ports.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationDeps } from "./deps.ts";
import type { NoticeRow } from "./notice-store.ts";
import type { StationRefusal } from "./port.ts";
import type { LaterJob, Plan } from "./proposal-plan.ts";

/**
 * Pauses the sending of a notice at once: what is in flight arrives. One that is scheduled will not
 * go, nor any repetition. Repeatable.
 */
export async function pauseBroadcast(
  desk: DeskDeps,
  id: string,
): Promise<Result<null, StationRefusal>> {
  const asked = desk.caller();
  if (!asked.ok) return asked;
  const jobs = toEach(desk, id, "pause");
  const staged = await Promise.all(jobs.map(({ job, options }) => desk.stage(job, options)));
  // Sealing the jobs let others in.
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const { store, clock } = desk;
  const at = clock.now();
  const officer = caller.value.id;
  const found = store.notices.find(id);
  if (found && found.approvedAt === null && found.approvedBy !== null) {
    if (found.goesAt === null) return ok(null);
    store.atomically(() => {
      store.notices.update(id, { goesAt: null, cancelledAt: at });
      store.audit({ at, officer, action: "stopped-notice", subject: id });
    });
    desk.announce({ type: "notices" });
    return ok(null);
  }
  const row = beingSent(desk, id);
  if (!row) return fail("not-found");
  if (row.pausedAt !== null) return ok(null);
  desk.send(staged, () => {
    store.notices.update(id, { pausedAt: at });
    store.audit({ at, officer, action: "paused-broadcast", subject: id });
  });
  desk.announce({ type: "notices" });
  return ok(null);
}

/** Goes on with a paused broadcast, or ends it for those who are left. */
export function planSteering(
  deps: StationDeps,
  { kind, subject }: { kind: "resume-broadcast" | "cancel-broadcast"; subject: string },
): Result<Plan, StationRefusal> {
  const { store } = deps;
  const row = beingSent(deps, subject);
  if (!row || row.pausedAt === null) return fail("not-found");
  const resumes = kind === "resume-broadcast";
  const pausedAt = new Date(row.pausedAt).toISOString();
  return ok({
    statement: { kind, subject, texts: row.texts, pausedAt, ...row.terms },
    jobs: () => toEach(deps, subject, resumes ? "resume" : "cancel"),
    carryOut: ({ confirmedBy: officer, at }) => {
      store.notices.update(subject, { pausedAt: null, ...(resumes ? {} : { cancelledAt: at }) });
      const action = resumes ? "resumed-broadcast" : "cancelled-broadcast";
      store.audit({ at, officer, action, subject });
      return [];
    },
    changes: { type: "notices" },
  });
}

/** How far a notice has come. A channel that can't be asked is left out. */
export async function broadcastProgress(
  desk: DeskDeps,
  id: string,
): Promise<Result<BroadcastView, StationRefusal>> {
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const row = desk.store.notices.find(id);
  if (!row || row.approvedAt === null) return fail("not-found");
  const asked = await Promise.allSettled(
    desk.channels.map(async (channel) => ({ channel, now: await desk.progress(channel, id) })),
  );
  const channels = asked.flatMap((one) => {
    if (one.status === "rejected" || one.value.now === null) return [];
    return [{ channel: one.value.channel, ...one.value.now }];
  });
  // Of another time, when the answer of a channel was waited for.
  const counts = desk.store.notices.find(id)?.answers ?? {};
  const answers = answersTo(row.terms).map((answer) => ({
    answer,
    count: coarse(counts[answer] ?? 0),
  }));
  return ok({ channels, answers });
}

/** In the lane of the notice itself, so that no order overtakes it. */
function toEach({ channels }: StationDeps, notice: string, steering: Steering): LaterJob[] {
  return channels.map((channel) => ({
    job: { type: "steer", channel, notice, steering },
    options: { lane: `to:${channel}` },
  }));
}

function beingSent({ store }: StationDeps, id: string): NoticeRow | null {
  const row = store.notices.find(id);
  if (!row || row.approvedAt === null) return null;
  return row.withdrawnAt === null && row.cancelledAt === null ? row : null;
}
