import { fail, ok, type Result } from "../../core/result.ts";
import { STATION_ITSELF } from "../../core/station/audit.ts";
import { type NoticeContent, termsOf } from "../../core/station/notice.ts";
import type { NoticeView } from "../../core/station/notice-views.ts";
import { mayEver } from "../../core/station/rights.ts";
import { DAY_MS } from "../../core/units.ts";
import { EMERGENCY_LATE_MS, EMERGENCY_WAIT_MS } from "./bounds.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationDeps } from "./deps.ts";
import type { NoticeRow } from "./notice-store.ts";
import { approve, broadcastJobs, viewNotice } from "./notices.ts";
import { planEmergency } from "./plan-emergency.ts";
import type { StationRefusal } from "./port.ts";
import { addProposal } from "./proposals.ts";
import type { ProposalRow, StationStore } from "./store.ts";
import { suspensionOf } from "./suspension-of.ts";
import { waitingProposals } from "./waiting-proposals.ts";

export interface EmergencyDraft extends NoticeContent {
  id: string;
  /** Why it can't wait for a second person. */
  reason: string;
}

/**
 * A head's notice that goes without a second person when none confirms or drops it in time. One at
 * a time, and only so many a day. Repeatable by its author under the same id.
 */
export function askEmergency(
  desk: DeskDeps,
  draft: EmergencyDraft,
): Result<NoticeView, StationRefusal> {
  const { store, clock, place, announce } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const by = caller.value.id;
  const { id, reason } = draft;
  const known = store.notices.find(id);
  if (known) return known.author === by ? ok(viewNotice(desk, known)) : fail("conflict");
  const now = clock.now();
  const most = place.officers.emergenciesPerDay;
  if (store.notices.emergencies(by, now - DAY_MS) >= most) return fail("too-many-emergencies");
  const others = store.notices.going().filter(({ reason }) => reason !== null);
  if (others.some(({ author }) => author === by)) return fail("conflict");
  const goesAt = now + EMERGENCY_WAIT_MS;
  const { texts } = draft;
  const terms = termsOf({ ...draft, severity: "emergency" });
  const row = { id, texts, terms, author: by, createdAt: now, reason, goesAt };
  store.atomically(() => {
    store.notices.insert(row);
    store.audit({ at: now, officer: by, action: "wrote-notice", subject: id });
    const plan = planEmergency(desk, id);
    if (plan.ok) addProposal(desk, plan.value, by);
  });
  for (const type of ["notices", "proposals"] as const) announce({ type });
  const written = store.notices.find(id);
  return written ? ok(viewNotice(desk, written)) : fail("not-found");
}

/** Sends what nobody has decided in time; ends what may not go any more. */
export async function settleEmergency(deps: StationDeps, id: string): Promise<void> {
  const { store, clock } = deps;
  const at = clock.now();
  const before = store.notices.find(id);
  if (!before) return;
  const jobs = broadcastJobs(deps, before, at);
  const staged = await Promise.all(jobs.map(({ job, options }) => deps.stage(job, options)));
  // Sealing the jobs let others in: it may have been confirmed or dropped, or its head removed.
  const row = store.notices.find(id);
  if (!row || row.goesAt === null) return;
  const proposal = proposalOf(deps, id);
  if (proposal && mayGo(deps, row, at)) deps.send(staged, () => sendAlone(store, proposal, at));
  else store.atomically(() => lapse(store, { id, proposal, at }));
  for (const type of ["notices", "proposals"] as const) deps.announce({ type });
}

function proposalOf(deps: StationDeps, id: string): ProposalRow | undefined {
  return waitingProposals(deps).find(
    ({ kind, subject }) => kind === "send-emergency" && subject === id,
  );
}

/**
 * Its author is still a present head, has not just suspended whoever could stop it, and it is not so
 * late that nobody expects it any more.
 */
function mayGo(deps: StationDeps, { author, goesAt }: NoticeRow, at: number): boolean {
  const head = deps.store.officers.find(author);
  const suspended = suspensionOf(deps);
  if (!head || suspended?.officer === author || suspended?.by === author) return false;
  if (goesAt === null || at - goesAt > EMERGENCY_LATE_MS) return false;
  return mayEver({ role: head.role, hasKey: head.stationKey !== null }, "send-emergency");
}

function sendAlone(store: StationStore, { id, subject, by }: ProposalRow, at: number): void {
  store.proposals.settle(id, { confirmedBy: null, at });
  approve(store, { id: subject, by: null, at });
  store.audit({ at, officer: by, action: "sent-alone", subject });
}

function lapse(
  store: StationStore,
  { id, proposal, at }: { id: string; proposal: ProposalRow | undefined; at: number },
): void {
  store.notices.update(id, { goesAt: null });
  if (!proposal) return;
  store.proposals.settle(proposal.id, { confirmedBy: null, at });
  store.audit({ at, officer: STATION_ITSELF, action: "lapsed-emergency", subject: id });
}
