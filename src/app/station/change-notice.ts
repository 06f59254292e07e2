import { fail, ok, type Result } from "../../core/result.ts";
import type { AuditAction } from "../../core/station/audit.ts";
import { type NoticeTerms, termsOf } from "../../core/station/notice.ts";
import type { NoticeChange } from "../../core/station/proposal.ts";
import { MOST_CHANGES } from "./bounds.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationDeps } from "./deps.ts";
import type { NoticeRow } from "./notice-store.ts";
import { rowContent, toEach, toPublic, wasSentAlone } from "./notices.ts";
import type { StationRefusal } from "./port.ts";
import type { LaterJob, Plan } from "./proposal-plan.ts";

/** Corrects a published notice. Whoever got it is told, and its page keeps the texts before. */
export function planChange(deps: StationDeps, wish: NoticeChange): Result<Plan, StationRefusal> {
  const { store, channels } = deps;
  const { kind, subject, texts } = wish;
  const standing = standingNotice(deps, subject);
  if (!standing.ok) return standing;
  const row = standing.value;
  const was = rowContent(row);
  const terms = changedTerms(row, wish.terms ?? row.terms);
  const isSame = JSON.stringify({ texts, ...terms }) === JSON.stringify(was);
  if (isSame || row.former.length >= MOST_CHANGES) return fail("conflict");
  const before = { texts: row.texts, terms: row.terms };
  const change = (until: number) => ({
    texts,
    terms,
    former: [...row.former, { ...before, until }],
  });
  return ok({
    statement: { kind, subject, texts, was, ...terms },
    jobs: (at) => toEach(channels, "follow", toPublic(deps, { ...row, ...change(at) })),
    carryOut: ({ confirmedBy, at }) => {
      store.notices.update(subject, change(at));
      store.audit({ at, officer: confirmedBy, action: "changed-notice", subject });
      return [];
    },
    changes: { type: "notices" },
  });
}

/** Whom it is for, when it goes and whether it is a drill do not change. */
export function changedTerms({ terms }: NoticeRow, wished: NoticeTerms): NoticeTerms {
  const { audience, sendAt, drill } = terms;
  return termsOf({ ...wished, audience, sendAt, drill });
}

/** Withdraws a published notice: what still waits to be sent stops. */
export function planWithdrawal(deps: StationDeps, id: string): Result<Plan, StationRefusal> {
  const standing = standingNotice(deps, id);
  if (!standing.ok) return standing;
  return ok({
    statement: { kind: "withdraw-notice", subject: id, ...rowContent(standing.value) },
    jobs: (at) => withdrawalJobs(deps, standing.value, at),
    carryOut: ({ confirmedBy, at }) => {
      withdraw(deps, { id, by: confirmedBy, at, action: "withdrew-notice" });
      return [];
    },
    changes: { type: "notices" },
  });
}

/** Withdraws at once what one person had sent. Repeatable. */
export async function recallEmergency(
  desk: DeskDeps,
  id: string,
): Promise<Result<null, StationRefusal>> {
  const asked = desk.caller();
  if (!asked.ok) return asked;
  const found = desk.store.notices.find(id);
  if (!found || !wasSentAlone(found)) return fail("not-found");
  const at = desk.clock.now();
  const jobs = withdrawalJobs(desk, found, at);
  const staged = await Promise.all(jobs.map(({ job, options }) => desk.stage(job, options)));
  // Sealing the jobs let others in.
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const row = desk.store.notices.find(id);
  if (row?.withdrawnAt !== null) return ok(null);
  if (row.former.length !== found.former.length) return fail("changed-since");
  const by = caller.value.id;
  desk.send(staged, () => withdraw(desk, { id, by, at, action: "recalled-emergency" }));
  desk.announce({ type: "notices" });
  return ok(null);
}

function withdrawalJobs(deps: StationDeps, row: NoticeRow, at: number): LaterJob[] {
  return toEach(deps.channels, "follow", toPublic(deps, { ...row, withdrawnAt: at }));
}

function withdraw(
  { store }: Pick<StationDeps, "store">,
  { id, by, at, action }: { id: string; by: string; at: number; action: AuditAction },
): void {
  store.notices.update(id, { withdrawnAt: at });
  store.audit({ at, officer: by, action, subject: id });
}

/** A published notice that was not withdrawn. */
function standingNotice({ store }: StationDeps, id: string): Result<NoticeRow, StationRefusal> {
  const row = store.notices.find(id);
  return row && row.approvedAt !== null && row.withdrawnAt === null ? ok(row) : fail("not-found");
}
