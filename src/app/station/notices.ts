import type { ChannelId } from "../../core/channel.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import { contentOf, type NoticeChanges } from "../../core/station/notice.ts";
import type { NoticeView } from "../../core/station/views.ts";
import type { PublicNotice } from "../object-ports.ts";
import { NOTICE_BOARD } from "./bounds.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationDeps } from "./deps.ts";
import type { NoticeRow } from "./notice-store.ts";
import type { StationRefusal } from "./port.ts";
import type { LaterJob, Plan } from "./proposal-plan.ts";
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
  if (row.approvedAt !== null) return fail("already-confirmed");
  return ok({
    statement: { kind: "publish-notice", subject: id, texts: row.texts },
    ...publishing(deps, row),
    changes: { type: "notices" },
  });
}

/** How a notice goes out, after a second person has confirmed it. */
export function publishing(
  { store, channels }: StationDeps,
  row: NoticeRow,
): Required<Pick<Plan, "jobs" | "carryOut">> {
  return {
    jobs: (approvedAt) => toEach(channels, "broadcast", toPublic({ ...row, approvedAt })),
    carryOut: ({ confirmedBy, at }) => {
      store.notices.update(row.id, { approvedBy: confirmedBy, approvedAt: at, goesAt: null });
      store.audit({ at, officer: confirmedBy, action: "approved-notice", subject: row.id });
      return [];
    },
  };
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

export function publicNotices({ store }: StationDeps, limit: number): PublicNotice[] {
  return store.notices.approved(limit).map(toPublic);
}

export function publicNotice({ store }: StationDeps, id: string): PublicNotice | null {
  const row = store.notices.find(id);
  return row && row.approvedAt !== null ? toPublic(row) : null;
}

/** A notice's id is `<station>.<random>`. */
export function toPublic(row: NoticeRow): PublicNotice {
  const { id, approvedAt, reason } = row;
  const [station = ""] = id.split(".");
  return {
    id,
    station,
    ...contentOf(row),
    approvedAt: isoOf(approvedAt ?? 0),
    ...changesOf(row),
    ...(reason === null ? {} : { urgent: true }),
  };
}

function changesOf({ former, withdrawnAt }: NoticeRow): NoticeChanges {
  const before = former.map(({ texts, until }) => ({ texts, until: isoOf(until) }));
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
    ...contentOf(row),
    ...changesOf(row),
    state,
    author: named(row.author),
    approvedBy: row.approvedBy === null ? null : named(row.approvedBy),
    createdAt: isoOf(row.createdAt),
    approvedAt: time(row.approvedAt),
    reason: row.reason,
    goesAt: state === "waiting" ? time(row.goesAt) : null,
    alone: wasSentAlone(row),
    pausedAt: time(row.pausedAt),
    cancelledAt: time(row.cancelledAt),
  };
}

export function wasSentAlone({ approvedAt, approvedBy }: NoticeRow): boolean {
  return approvedAt !== null && approvedBy === null;
}

function stateOf(
  deps: StationDeps,
  { id, approvedAt, withdrawnAt }: NoticeRow,
): NoticeView["state"] {
  if (withdrawnAt !== null) return "withdrawn";
  if (approvedAt !== null) return "approved";
  return waitingProposals(deps).some(({ subject }) => subject === id) ? "waiting" : "dropped";
}

function isoOf(at: number): string {
  return new Date(at).toISOString();
}
