import { fail, ok, type Result } from "../../core/result.ts";
import { termsOf } from "../../core/station/notice.ts";
import type { NoticePreview, NoticeView } from "../../core/station/views.ts";
import type { DeskDeps } from "./caller.ts";
import { planPublishing, toPublic, viewNotice } from "./notices.ts";
import type { NoticeDraft, StationRefusal } from "./port.ts";
import { addProposal } from "./proposals.ts";

/** What would go out, with the number that it would have now. */
export async function previewDraft(
  desk: DeskDeps,
  draft: NoticeDraft,
): Promise<Result<NoticePreview, StationRefusal>> {
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const { texts } = draft;
  const written = { id: draft.id, texts, terms: termsOf(draft), author: caller.value.id };
  const row = { ...written, ...UNSENT, createdAt: 0, number: desk.store.notices.nextNumber() };
  return ok(await desk.preview(toPublic(desk, row)));
}

const UNSENT = {
  reason: null,
  goesAt: null,
  approvedBy: null,
  approvedAt: null,
  former: [],
  withdrawnAt: null,
  pausedAt: null,
  cancelledAt: null,
};

/** Stores a notice and proposes to send it. Repeatable by its author under the same id. */
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
    const added = store.notices.insert({
      id,
      texts: draft.texts,
      terms: termsOf(draft),
      author: by,
      createdAt: now,
      reason: null,
      goesAt: null,
    });
    if (!added) return false;
    store.audit({ at: now, officer: by, action: "wrote-notice", subject: id });
    const plan = planPublishing(desk, id);
    if (plan.ok) addProposal(desk, plan.value, by);
    return true;
  });
  const row = store.notices.find(id);
  if (row?.author !== by) return fail("conflict");
  if (isNew) for (const type of ["notices", "proposals"] as const) announce({ type });
  return ok(viewNotice(desk, row));
}
