import { fail, ok, type Result } from "../../core/result.ts";
import { contentOf } from "../../core/station/notice.ts";
import type { NoticeView } from "../../core/station/views.ts";
import type { PublicNotice } from "../object-ports.ts";
import { NOTICE_BOARD } from "./bounds.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationDeps } from "./deps.ts";
import type { StationRefusal } from "./port.ts";
import type { Plan } from "./proposal-plan.ts";
import type { NoticeRow } from "./store.ts";
import { waitingProposals } from "./waiting-proposals.ts";

export function listNotices(desk: DeskDeps): Result<NoticeView[], StationRefusal> {
  const { store } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  return ok(store.notices.all(NOTICE_BOARD).map((row) => viewNotice(desk, row)));
}

/** Sends a notice: approval and one job a channel are one commit. */
export function planPublishing(deps: StationDeps, id: string): Result<Plan, StationRefusal> {
  const { store, channels } = deps;
  const row = store.notices.find(id);
  if (!row) return fail("not-found");
  if (row.approvedAt !== null) return fail("already-confirmed");
  return ok({
    statement: { kind: "publish-notice", subject: id, texts: row.texts },
    jobs: (approvedAt) => {
      const notice = toPublic({ ...row, approvedAt });
      return channels.map((channel) => ({
        job: { type: "broadcast", channel, notice },
        options: { lane: `to:${channel}` },
      }));
    },
    carryOut: ({ confirmedBy, at }) => {
      store.notices.approve(id, confirmedBy, at);
      store.audit({ at, officer: confirmedBy, action: "approved-notice", subject: id });
      return [];
    },
    changes: { type: "notices" },
  });
}

export function publicNotices({ store }: StationDeps, limit: number): PublicNotice[] {
  return store.notices.approved(limit).map(toPublic);
}

export function publicNotice({ store }: StationDeps, id: string): PublicNotice | null {
  const row = store.notices.find(id);
  return row && row.approvedAt !== null ? toPublic(row) : null;
}

/** A notice's id is `<station>.<random>`. */
function toPublic(row: NoticeRow): PublicNotice {
  const { id, approvedAt } = row;
  const [station = ""] = id.split(".");
  return { id, station, ...contentOf(row), approvedAt: new Date(approvedAt ?? 0).toISOString() };
}

export function viewNotice(deps: StationDeps, row: NoticeRow): NoticeView {
  const names = deps.store.officers.names();
  const named = (id: string) => ({ id, name: names.find((one) => one.id === id)?.name ?? "" });
  return {
    id: row.id,
    ...contentOf(row),
    state: stateOf(deps, row),
    author: named(row.author),
    approvedBy: row.approvedBy === null ? null : named(row.approvedBy),
    createdAt: new Date(row.createdAt).toISOString(),
    approvedAt: row.approvedAt === null ? null : new Date(row.approvedAt).toISOString(),
  };
}

function stateOf(deps: StationDeps, { id, approvedAt }: NoticeRow): NoticeView["state"] {
  if (approvedAt !== null) return "approved";
  return waitingProposals(deps).some(({ subject }) => subject === id) ? "waiting" : "dropped";
}
