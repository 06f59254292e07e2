import type { ChannelId } from "../../core/channel.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import {
  isOver,
  type NoticeChanges,
  type NoticeContent,
  nextTime,
} from "../../core/station/notice.ts";
import { noticeNumber } from "../../core/station/notice-number.ts";
import type { NoticeView } from "../../core/station/notice-views.ts";
import type { PublicNotice } from "../object-ports.ts";
import { NOTICE_BOARD } from "./bounds.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationDeps } from "./deps.ts";
import type { NoticeRow } from "./notice-store.ts";
import type { StationRefusal } from "./port.ts";
import type { LaterJob, Plan } from "./proposal-plan.ts";
import { tellAskers } from "./questions.ts";
import { waitingProposals } from "./waiting-proposals.ts";

export function listNotices(desk: DeskDeps): Result<NoticeView[], StationRefusal> {
  const { store } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  return ok(store.notices.all(NOTICE_BOARD).map((row) => viewNotice(desk, row)));
}

/** Sends a notice: approval and one job a channel are one commit. */
export function planPublishing(deps: StationDeps, id: string): Result<Plan, StationRefusal> {
  const row = deps.store.notices.find(id);
  if (!row) return fail("not-found");
  if (row.approvedBy !== null || row.approvedAt !== null) return fail("already-confirmed");
  if (isOver(row.terms, deps.clock.now())) return fail("expired");
  return ok({
    statement: { kind: "publish-notice", subject: id, ...rowContent(row) },
    ...publishing(deps, row),
    notice: toPublic(deps, row),
    changes: { type: "notices" },
  });
}

/** How a notice goes out, at once or at its time, after a second person has confirmed it. */
export function publishing(
  deps: StationDeps,
  row: NoticeRow,
): Required<Pick<Plan, "jobs" | "carryOut">> {
  const { store } = deps;
  return {
    jobs: (at) => (nextTime(row.terms, at) === null ? broadcastJobs(deps, row, at) : []),
    carryOut: ({ confirmedBy, at }) => {
      const goesAt = nextTime(row.terms, at);
      if (goesAt === null) approve(store, { id: row.id, by: confirmedBy, at });
      else store.notices.update(row.id, { approvedBy: confirmedBy, goesAt });
      store.audit({ at, officer: confirmedBy, action: "approved-notice", subject: row.id });
      return [];
    },
  };
}

/** To the channels that it is for. They learn its number when it has one: `deliverStationJob`. */
export function broadcastJobs(deps: StationDeps, row: NoticeRow, approvedAt: number): LaterJob[] {
  const { channels: only } = row.terms.audience;
  const channels = deps.channels.filter((one) => only.length === 0 || only.includes(one));
  const notice = toPublic(deps, { ...row, approvedAt });
  return [...toEach(channels, "broadcast", notice), ...tellAskers(deps.store, row.id)];
}

/** Gives it its number, in the transaction of the approval. `by` null: its author alone. */
export function approve(
  { notices }: Pick<StationDeps["store"], "notices">,
  { id, by, at }: { id: string; by: string | null; at: number },
): void {
  const number = notices.nextNumber();
  notices.update(id, { approvedBy: by, approvedAt: at, goesAt: null, number });
}

export function rowContent({ texts, terms }: Pick<NoticeRow, "texts" | "terms">): NoticeContent {
  return { texts, ...terms };
}

/** One job a channel, in the order in which they were decided. */
export function toEach(
  channels: ChannelId[],
  type: "broadcast" | "follow",
  notice: PublicNotice,
): LaterJob[] {
  return channels.map((channel) => ({
    job: { type, channel, notice },
    options: { lane: `to:${channel}` },
  }));
}

type Published = Pick<StationDeps, "store" | "place">;

export function publicNotices(deps: Published, limit: number): PublicNotice[] {
  return deps.store.notices.approved(limit).map((row) => toPublic(deps, row));
}

export function publicNotice(deps: Published, id: string): PublicNotice | null {
  const row = deps.store.notices.find(id);
  return row && row.approvedAt !== null ? toPublic(deps, row) : null;
}

/** A notice's id is `<station>.<random>`. */
export function toPublic({ place }: Pick<StationDeps, "place">, row: NoticeRow): PublicNotice {
  const { id, approvedAt, terms } = row;
  const [station = ""] = id.split(".");
  const { sendAt, ...content } = rowContent(row);
  return {
    id,
    number: numberOf(place, row) ?? "",
    station,
    ...content,
    approvedAt: isoOf(approvedAt ?? 0),
    ...changesOf(row),
    ...(terms.severity === "emergency" ? { urgent: true } : {}),
  };
}

function numberOf({ stations }: StationDeps["place"], { id, number }: NoticeRow): string | null {
  if (number === null) return null;
  const station = stations.find((one) => id.startsWith(`${one.id}.`));
  return noticeNumber(station?.notices ?? "", number);
}

function changesOf({ former, withdrawnAt }: NoticeRow): NoticeChanges {
  const before = former.map((one) => ({ ...one, until: isoOf(one.until) }));
  return {
    ...(before.length === 0 ? {} : { former: before }),
    ...(withdrawnAt === null ? {} : { withdrawnAt: isoOf(withdrawnAt) }),
  };
}

export function viewNotice(deps: StationDeps, row: NoticeRow): NoticeView {
  const names = deps.store.officers.names();
  const named = (id: string) => ({ id, name: names.find((one) => one.id === id)?.name ?? "" });
  const time = (at: number | null) => (at === null ? null : isoOf(at));
  const state = stateOf(deps, row);
  return {
    id: row.id,
    number: numberOf(deps.place, row),
    ...rowContent(row),
    ...changesOf(row),
    state,
    author: named(row.author),
    approvedBy: row.approvedBy === null ? null : named(row.approvedBy),
    createdAt: isoOf(row.createdAt),
    approvedAt: time(row.approvedAt),
    reason: row.reason,
    goesAt: state === "waiting" || state === "scheduled" ? time(row.goesAt) : null,
    alone: wasSentAlone(row),
    pausedAt: time(row.pausedAt),
    cancelledAt: time(row.cancelledAt),
    reach: row.reach,
  };
}

export function wasSentAlone({ approvedAt, approvedBy }: NoticeRow): boolean {
  return approvedAt !== null && approvedBy === null;
}

function stateOf(
  deps: StationDeps,
  { id, approvedBy, approvedAt, goesAt, withdrawnAt }: NoticeRow,
): NoticeView["state"] {
  if (withdrawnAt !== null) return "withdrawn";
  if (approvedAt !== null) return "approved";
  if (approvedBy !== null) return goesAt === null ? "dropped" : "scheduled";
  return waitingProposals(deps).some(({ subject }) => subject === id) ? "waiting" : "dropped";
}

function isoOf(at: number): string {
  return new Date(at).toISOString();
}
