import { leftLines } from "../../core/engine/wiped.ts";
import type { Left, Wiped } from "../../core/flow/incoming.ts";
import type { Outgoing } from "../../core/flow/outgoing.ts";
import { newSession, type Session } from "../../core/flow/session.ts";
import { type ChatMessage, deletable, MESSAGE_LIFETIME_MS } from "../../core/flow/upkeep.ts";
import type { Address, GotNotices } from "../object-ports.ts";
import type { JobOptions, JobOutcome } from "../outbox/drainer.ts";
import type { ConversationDeps } from "./conversation-deps.ts";
import { deleteMessages } from "./delete-messages.ts";
import type { PlannedJob, Row } from "./effect-handler.ts";
import { exchangesOf } from "./exchanges.ts";
import { gotNotices } from "./got-notices.ts";
import { openMessages, sealMessages } from "./kept-messages.ts";
import { WIPE_KEY } from "./lanes.ts";
import { say } from "./say.ts";

/** Which messages are deleted; of what is absent there is no bound. */
interface Range {
  /** The first exchange. Absent: those that the resident wanted to keep, too. */
  from?: number;
  /** The last exchange. */
  to?: number;
  /** The time of the last message, ms since the epoch. */
  until?: number;
  /** Notices too. */
  notices?: boolean;
}

/** A chat that erased everything has no session, so the row knows how to tell it what is left. */
interface Erased {
  lang: string;
  left: Left[];
}

export interface WipeJob extends Range {
  type: "wipe-chat";
  address: Address;
  /**
   * What the resident is told: whoever asked, all; the last one of an exchange, so that the chat is
   * not empty; else only that something was refused. Absent: nothing.
   */
  tells?: "asked" | "last" | "refusals";
  /** Whoever erased everything is told what is left, if there is something. */
  erased?: Erased;
  /** No reply waits for it. */
  isBehind?: true;
}

/** After so many failures replies no longer wait for it. */
const TRIES_AHEAD = 2;

/** How long a wipe that goes on behind the replies waits (ms). */
const BEHIND_MS = 30_000;

export function planWipe(job: Omit<WipeJob, "type">, options: JobOptions): PlannedJob {
  const wiping: WipeJob = { type: "wipe-chat", ...job };
  return { job: wiping, options: { ...options, key: WIPE_KEY } };
}

/**
 * Deletes both sides' messages of the last 48 hours. Repeatable: the platform skips deleted
 * messages. Retries end by themselves, because after 48 hours nothing can be deleted.
 */
export async function wipe(deps: ConversationDeps, job: WipeJob, row: Row): Promise<JobOutcome> {
  // Before what is stored here: what a subscription that ends leaves is kept here first.
  const got = job.notices ? await gotNotices(deps, job.address).catch(() => null) : NO_NOTICES;
  if (!got) return goOnBehind(deps, job, { row, outcome: { type: "retry", afterMs: null } });
  const rows = deps.store.messages();
  const stored = (await Promise.all(rows.map(({ sealed }) => openMessages(deps, sealed)))).flat();
  const { session } = await deps.store.open(await deps.keys.sessionBox(job.address));
  const now = deps.clock.now();
  const heard = session.upkeep?.heard ?? [];
  const known = [...stored, ...got.messages, ...heard, ...deps.sent.all()];
  const mine = deletable(known, now).filter((message) => isIn(job, message));
  const ids = [...new Set(mine.map(({ id }) => id))];
  const deleted = await deleteMessages(deps, job.address, ids);
  if (deleted.type === "wait") return deleted;
  if (deleted.type === "retry") return goOnBehind(deps, job, { row, outcome: deleted });
  const left = stored.filter(({ id }) => !deps.sent.deleted.has(id));
  const sealed = left.length > 0 ? await sealMessages(deps, deletable(left, now)) : null;
  const last = rows.at(-1);
  if (sealed) deps.store.keepMessages(sealed, now);
  if (last) deps.store.forgetMessages(last.row);
  return tell(deps, job, { row, refused: deleted.refused, isWhole: got.isWhole });
}

const NO_NOTICES: GotNotices = { messages: [], isWhole: true, asked: [] };

function isIn(
  { from = 0, to, until, notices = false }: Range,
  { of = 0, at, notice = false }: ChatMessage,
): boolean {
  if (notice) return notices;
  return of >= from && (to === undefined || of <= to) && (until === undefined || at <= until);
}

/** The platform fails: whoever waits for it is told, and replies wait no longer. */
async function goOnBehind(
  deps: ConversationDeps,
  job: WipeJob,
  { row, outcome }: { row: Row; outcome: JobOutcome },
): Promise<JobOutcome> {
  if (job.isBehind || row.attempts < TRIES_AHEAD) return outcome;
  const tells = job.tells === "asked" ? "refusals" : job.tells;
  const behind = { ...job, ...(tells ? { tells } : {}), isBehind: true } as const;
  const again = planWipe(behind, { notBefore: deps.clock.now() + BEHIND_MS });
  deps.drainer.commit([await deps.drainer.stage(again.job, again.options)]);
  if (job.tells !== "asked") return { type: "done" };
  return tell(deps, job, { row, refused: null, isWhole: true });
}

interface Over {
  row: Row;
  /** How many messages; null: the platform fails. */
  refused: number | null;
  /** Whether all notices were known. */
  isWhole: boolean;
}

async function tell(deps: ConversationDeps, job: WipeJob, over: Over): Promise<JobOutcome> {
  const { row, refused, isWhole } = over;
  if (job.erased) {
    const { lang, left } = job.erased;
    const all: Left[] = isWhole ? left : [...left, "notices"];
    if (refused !== null) await tellErased(deps, job, { lang, left: all, refused });
    return { type: "done" };
  }
  // An event would begin a session anew.
  if (job.tells === undefined || !deps.store.isKept()) return { type: "done" };
  const { session } = await deps.store.open(await deps.keys.sessionBox(job.address));
  const isLast = job.tells === "last";
  const wiped: Wiped = {
    type: "wiped",
    refused,
    left: leftOf(deps, job, { session, isWhole }),
    isLast,
  };
  await deps.conclude(job.address, { event: wiped }, row.id);
  return { type: "done" };
}

/** What is still there, beside what was refused. */
export function leftOf(
  { clock }: Pick<ConversationDeps, "clock">,
  { from = 0, notices = false }: Range,
  { session, isWhole }: { session: Pick<Session, "upkeep">; isWhole: boolean },
): Left[] {
  const { since, noticed, kept } = exchangesOf(session);
  const left: Left[] = [];
  if (from > 0 && kept > 0) left.push("kept");
  if (since + MESSAGE_LIFETIME_MS <= clock.now()) left.push("older");
  if (noticed && !(notices && isWhole)) left.push("notices");
  return left;
}

/** Behind the last words, which may be on their way. */
async function tellErased(
  deps: ConversationDeps,
  { address }: WipeJob,
  { lang, ...rest }: Erased & { refused: number },
): Promise<void> {
  const { texts } = deps.content;
  const left = leftLines((id, args) => texts.format(lang, id, args), rest);
  if (left === null) return;
  const blocks = [texts.format(lang, "wiped-not-all", { left })];
  const screen: Outgoing = { blocks, options: [], commands: [] };
  const { jobs = [] } = await say.plan(
    deps,
    { address, session: newSession() },
    { type: "say", screen },
  );
  const staged = await Promise.all(
    jobs.map(({ job, options }) => deps.drainer.stage(job, options)),
  );
  deps.later(deps.drainer.run(deps.drainer.commit(staged)));
}
