import { fail, ok, type Result } from "../../core/result.ts";
import { contentOf } from "../../core/station/notice.ts";
import type { NoticeView } from "../../core/station/views.ts";
import type { PublicNotice } from "../object-ports.ts";
import { NOTICE_BOARD } from "./bounds.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationDeps } from "./deps.ts";
import type { NoticeDraft, StationRefusal } from "./port.ts";
import type { NoticeRow, StationStore } from "./store.ts";

export function listNotices(desk: DeskDeps): Result<NoticeView[], StationRefusal> {
  const { store } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  return ok(store.notices.all(NOTICE_BOARD).map((row) => toView(store, row)));
}

/** Repeatable by its author under the same id. */
export function writeNotice(
  desk: DeskDeps,
  draft: NoticeDraft,
): Result<NoticeView, StationRefusal> {
  const { store, clock, announce } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const by = caller.value.id;
  const { id } = draft;
  const now = clock.now();
  const isNew = store.atomically(() => {
    const added = store.notices.insert({ id, ...contentOf(draft), author: by, createdAt: now });
    if (added) store.audit({ at: now, officer: by, action: "wrote-notice", subject: id });
    return added;
  });
  const row = store.notices.find(id);
  if (row?.author !== by) return fail("conflict");
  if (isNew) announce({ type: "notices" });
  return ok(toView(store, row));
}

/** Approves a notice. Its author may not. The approval and one job a channel are one commit. */
export async function approveNotice(
  desk: DeskDeps,
  id: string,
): Promise<Result<NoticeView, StationRefusal>> {
  const { store, clock, channels } = desk;
  const asked = desk.caller();
  if (!asked.ok) return asked;
  const before = checkApproval(store.notices.find(id), asked.value.id);
  if (!before.ok) return before;
  if (before.value.approvedAt !== null) return ok(toView(store, before.value));
  const now = clock.now();
  const notice = toPublic({ ...before.value, approvedAt: now });
  const jobs = await Promise.all(
    channels.map((channel) =>
      desk.stage({ type: "broadcast", channel, notice }, { lane: `to:${channel}` }),
    ),
  );
  // Sealing the jobs let others in: somebody may have approved it, or removed who asks.
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const by = caller.value.id;
  const present = checkApproval(store.notices.find(id), by);
  if (!present.ok) return present;
  if (present.value.approvedAt !== null) return ok(toView(store, present.value));
  desk.send(jobs, () => {
    store.notices.approve(id, by, now);
    store.audit({ at: now, officer: by, action: "approved-notice", subject: id });
  });
  desk.announce({ type: "notices" });
  return ok(toView(store, { ...present.value, approvedBy: by, approvedAt: now }));
}

export function publicNotices({ store }: StationDeps, limit: number): PublicNotice[] {
  return store.notices.approved(limit).map(toPublic);
}

export function publicNotice({ store }: StationDeps, id: string): PublicNotice | null {
  const row = store.notices.find(id);
  return row && row.approvedAt !== null ? toPublic(row) : null;
}

/** A repeated approval by the same officer succeeds; one by another officer is refused. */
function checkApproval(row: NoticeRow | null, by: string): Result<NoticeRow, StationRefusal> {
  if (!row) return fail("not-found");
  if (row.author === by) return fail("own-notice");
  if (row.approvedBy !== null && row.approvedBy !== by) return fail("already-approved");
  return ok(row);
}

/** A notice's id is `<station>.<random>`. */
function toPublic(row: NoticeRow): PublicNotice {
  const { id, approvedAt } = row;
  const [station = ""] = id.split(".");
  return { id, station, ...contentOf(row), approvedAt: new Date(approvedAt ?? 0).toISOString() };
}

function toView(store: StationStore, row: NoticeRow): NoticeView {
  const names = store.officers.names();
  const named = (id: string) => ({ id, name: names.find((one) => one.id === id)?.name ?? "" });
  return {
    id: row.id,
    ...contentOf(row),
    state: row.approvedAt === null ? "waiting" : "approved",
    author: named(row.author),
    approvedBy: row.approvedBy === null ? null : named(row.approvedBy),
    createdAt: new Date(row.createdAt).toISOString(),
    approvedAt: row.approvedAt === null ? null : new Date(row.approvedAt).toISOString(),
  };
}
