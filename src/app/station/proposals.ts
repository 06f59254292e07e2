import { toBase64Url } from "../../core/base64url.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import { type AuditNote, OPERATOR } from "../../core/station/audit.ts";
import { isUrgent, termsOf } from "../../core/station/notice.ts";
import {
  type ConfirmRefusal,
  FOR_OPERATOR,
  PROPOSALS,
  type ProposalView,
  type Statement,
  type Wish,
} from "../../core/station/proposal.ts";
import { mayEver } from "../../core/station/rights.ts";
import { textHash } from "../../core/text/text-hash.ts";
import { ID_BYTES } from "../../core/units.ts";
import type { Caller, DeskDeps } from "./caller.ts";
import type { StationDeps } from "./deps.ts";
import type { OfficerRow } from "./officer-store.ts";
import { planOf } from "./plan-of.ts";
import type { Confirming, StationRefusal } from "./port.ts";
import type { Plan } from "./proposal-plan.ts";
import { noSecond } from "./second-person.ts";
import type { ProposalRow, StationStore } from "./store.ts";
import { suspensionOf } from "./suspension-of.ts";
import { waitingProposals } from "./waiting-proposals.ts";

/** Proposes something. A wish that waits already is not proposed again. */
export function propose(desk: DeskDeps, wish: Wish): Result<ProposalView, StationRefusal> {
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const plan = planOf(desk, wish);
  if (!plan.ok) return plan;
  const { kind, subject } = wish;
  const waits = waitingProposals(desk).find((row) => row.kind === kind && row.subject === subject);
  if (waits) return fail("conflict");
  const row = desk.store.atomically(() => addProposal(desk, plan.value, caller.value.id));
  announce(desk, plan.value);
  return ok(toView(desk, row, caller.value));
}

/** To be called in a transaction that may write more. */
export function addProposal(
  { store, clock, random }: Pick<StationDeps, "store" | "clock" | "random">,
  { statement }: Plan,
  by: string,
): ProposalRow {
  const { kind, subject } = statement;
  const at = clock.now();
  const id = toBase64Url(random.bytes(ID_BYTES));
  const row = { id, kind, subject, statement: JSON.stringify(statement), by, at };
  store.proposals.add(row);
  note(store, { at, officer: by, action: "proposed" }, row);
  return { ...row, confirmedBy: null, settledAt: null };
}

/** Those that this officer may confirm, by role, and their own. */
export function listProposals(desk: DeskDeps): Result<ProposalView[], StationRefusal> {
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const { id, officer } = caller.value;
  const concerns = ({ kind, by }: ProposalRow) =>
    by === id || mayEver({ role: officer.role, hasKey: true }, PROPOSALS[kind].confirms);
  const rows = waitingProposals(desk).filter(concerns);
  return ok(rows.map((row) => toView(desk, row, caller.value)));
}

/**
 * Carries a proposal out, in one transaction with its end. Refused unless the officer is a second
 * person, saw this very statement, and it still says what would happen.
 */
export async function confirm(
  desk: DeskDeps,
  { id, digest }: Confirming,
): Promise<Result<null, StationRefusal>> {
  const statement = desk.store.proposals.find(id)?.statement ?? "";
  const isShown = (await textHash(statement)) === digest;
  const before = readyToConfirm(desk, id);
  if (!before.ok) return before;
  if (before.value === null) return ok(null);
  if (!isShown) return fail("changed-since");
  const { notice } = before.value.plan;
  if (notice && !isUrgent(notice) && !(await desk.hasEnough(notice))) return fail("too-few");
  const at = desk.clock.now();
  const jobs = before.value.plan.jobs?.(at) ?? [];
  const staged = await Promise.all(jobs.map(({ job, options }) => desk.stage(job, options)));
  // Sealing the jobs let others in: it may have been confirmed, changed, or this officer removed.
  const ready = readyToConfirm(desk, id);
  if (!ready.ok) return ready;
  if (ready.value === null) return ok(null);
  const { plan, row, caller } = ready.value;
  const ended = desk.send(staged, () => settle(desk, { plan, row, by: caller.id, at }));
  for (const session of ended) desk.hangUp(session);
  announce(desk, plan);
  return ok(null);
}

/** In the transaction of the confirmation. Answers the sessions that end with it. */
function settle(
  { store }: StationDeps,
  { plan, row, by, at }: { plan: Plan; row: ProposalRow; by: string; at: number },
): string[] {
  store.proposals.settle(row.id, { confirmedBy: by, at });
  note(store, { at, officer: by, action: "confirmed" }, row);
  return plan.carryOut({ proposedBy: row.by, proposedAt: row.at, confirmedBy: by, at });
}

/**
 * Only by who proposed it: whom it is about could stop it otherwise. An emergency, which goes by
 * itself, by anybody who may. Repeatable.
 */
export function dropProposal(desk: DeskDeps, id: string): Result<null, StationRefusal> {
  const { store, clock } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const officer = caller.value.id;
  const row = store.proposals.find(id);
  if (!row || (row.by !== officer && row.kind !== "send-emergency")) return fail("not-found");
  if (row.confirmedBy !== null) return fail("already-confirmed");
  if (row.settledAt !== null) return ok(null);
  const at = clock.now();
  store.atomically(() => {
    store.proposals.settle(id, { confirmedBy: null, at });
    note(store, { at, officer, action: "dropped-proposal" }, row);
  });
  // The notice that it was about shows that it will not go.
  for (const type of ["notices", "proposals"] as const) desk.announce({ type });
  return ok(null);
}

/** Of the list of scams only the digest is noted: it has words that somebody wrote. */
function note(
  store: StationStore,
  noted: Omit<AuditNote, "subject">,
  { kind, subject }: Pick<ProposalRow, "kind" | "subject">,
): void {
  const isScam = kind === "add-scam" || kind === "remove-scam";
  store.audit({ ...noted, subject: `${kind}:${subject}`, ...(isScam ? { words: true } : {}) });
}

interface Ready {
  row: ProposalRow;
  plan: Plan;
  caller: Caller;
}

/** null: this officer has confirmed it already. */
function readyToConfirm(desk: DeskDeps, id: string): Result<Ready | null, StationRefusal> {
  const row = desk.store.proposals.find(id);
  const caller = desk.caller(row ? PROPOSALS[row.kind].confirms : undefined);
  if (!caller.ok) return caller;
  if (row && row.confirmedBy !== null) {
    return row.confirmedBy === caller.value.id ? ok(null) : fail("already-confirmed");
  }
  if (!row || !waitingProposals(desk).some((one) => one.id === id)) return fail("not-found");
  const refusal = whyNot(desk, row, caller.value.officer);
  if (refusal !== null) return fail(refusal);
  const plan = planUnchanged(desk, row);
  return plan.ok ? ok({ row, plan: plan.value, caller: caller.value }) : plan;
}

/** While its proposer is suspended, nobody carries it out. */
function whyNot(desk: StationDeps, row: ProposalRow, second: OfficerRow): ConfirmRefusal | null {
  return noSecond(desk, row, second) ?? (suspensionOf(desk, row.by) ? "proposer-suspended" : null);
}

/** The plan of a proposal, if it still is what was proposed. */
function planUnchanged(deps: StationDeps, row: ProposalRow): Result<Plan, StationRefusal> {
  const plan = planOf(deps, wishOf(row));
  if (!plan.ok) return plan;
  return JSON.stringify(plan.value.statement) === row.statement ? plan : fail("changed-since");
}

/**
 * The operator stands in for a second person where there is none but the one whom it is about.
 * Nothing of these kinds leaves the station, so it needs no jobs.
 */
export async function operatorConfirm(
  deps: StationDeps,
  { id, digest }: Confirming,
): Promise<Result<null, StationRefusal>> {
  const statement = deps.store.proposals.find(id)?.statement ?? "";
  const isShown = (await textHash(statement)) === digest;
  const row = forOperator(deps).find((one) => one.id === id);
  if (!row) return fail("not-found");
  if (!isShown) return fail("changed-since");
  const plan = planUnchanged(deps, row);
  if (!plan.ok) return plan;
  const at = deps.clock.now();
  const done = { plan: plan.value, row, by: OPERATOR, at };
  for (const session of deps.store.atomically(() => settle(deps, done))) deps.hangUp(session);
  announce(deps, plan.value);
  return ok(null);
}

/**
 * What the operator may confirm now: what is about the one officer who could confirm it. Where no
 * officer could, whoever it is about, the operator brings in another instead (`operatorInvite`).
 */
export function forOperator(deps: StationDeps): ProposalRow[] {
  const officers = deps.store.officers.all();
  /** Whether it is about a second person, who could confirm it if it were about somebody else. */
  const isAboutSecond = (row: ProposalRow) => {
    const officer = officers.find(({ id }) => id === row.subject);
    return officer !== undefined && noSecond(deps, { ...row, subject: "" }, officer) === null;
  };
  return waitingProposals(deps).filter(
    (row) =>
      FOR_OPERATOR.includes(row.kind) &&
      isAboutSecond(row) &&
      suspensionOf(deps, row.by) === null &&
      officers.every((officer) => noSecond(deps, row, officer) !== null),
  );
}

/** A statement says what was wished, and more. */
function wishOf({ statement }: ProposalRow): Wish {
  // `addProposal` wrote it, from a Statement.
  const said = JSON.parse(statement) as Statement;
  return said.kind === "change-notice" ? { ...said, terms: termsOf(said) } : said;
}

function toView(desk: DeskDeps, row: ProposalRow, { officer }: Caller): ProposalView {
  const { id, kind, subject, statement, by, at } = row;
  const name = desk.store.officers.names().find((one) => one.id === by)?.name ?? "";
  return {
    id,
    kind,
    subject,
    statement,
    by: { id: by, name },
    at: new Date(at).toISOString(),
    refusal: whyNot(desk, row, officer) ?? brokenBy(planUnchanged(desk, row)),
  };
}

function brokenBy(plan: Result<Plan, StationRefusal>): ConfirmRefusal | null {
  if (plan.ok) return null;
  return plan.reason === "expired" ? "expired" : "changed-since";
}

function announce(desk: StationDeps, { changes }: Plan): void {
  desk.announce(changes);
  desk.announce({ type: "proposals" });
}
