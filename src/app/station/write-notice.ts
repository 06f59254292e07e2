import { fail, ok, type Result } from "../../core/result.ts";
import { isUrgent, termsOf } from "../../core/station/notice.ts";
import type { NoticePreview, NoticeView } from "../../core/station/notice-views.ts";
import type { DeskDeps } from "./caller.ts";
import { changedTerms } from "./change-notice.ts";
import { asReached } from "./notice-reach.ts";
import type { NoticeRow } from "./notice-store.ts";
import { planPublishing, toPublic, viewNotice } from "./notices.ts";
import type { NoticeDraft, StationRefusal } from "./port.ts";
import { addProposal } from "./proposals.ts";
import { takeCount } from "./take-count.ts";

/**
 * What would go out: of a new notice, with the number that it would have now; of a published one to
 * those who got it, as it is corrected or withdrawn.
 */
export async function previewDraft(
  desk: DeskDeps,
  draft: NoticeDraft,
  withdraws: boolean,
): Promise<Result<NoticePreview, StationRefusal>> {
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const officer = caller.value.id;
  const known = desk.store.notices.find(draft.id);
  const isSent = known !== null && known.approvedAt !== null;
  const row = isSent ? changedRow(desk, draft, known) : draftRow(desk, draft, officer);
  const withdrawnAt = withdraws ? desk.clock.now() : null;
  const notice = toPublic(desk, { ...row, withdrawnAt });
  // It may go to all, and waits for no count.
  if (isUrgent(notice)) return ok(await desk.preview(asReached(notice, "all")));
  const counted = takeCount(desk, { notice, officer });
  return counted.ok ? ok(await desk.preview(notice)) : counted;
}

function changedRow({ clock }: DeskDeps, { texts, ...draft }: NoticeDraft, row: NoticeRow) {
  const former = [...row.former, { texts: row.texts, terms: row.terms, until: clock.now() }];
  return { ...row, texts, terms: changedTerms(row, draft), former };
}

function draftRow({ store }: DeskDeps, draft: NoticeDraft, author: string): NoticeRow {
  const { id, texts } = draft;
  const number = store.notices.nextNumber();
  return { ...UNSENT, id, texts, terms: termsOf(draft), author, number };
}

const UNSENT = {
  createdAt: 0,
  reason: null,
  goesAt: null,
  approvedBy: null,
  approvedAt: null,
  former: [],
  withdrawnAt: null,
  pausedAt: null,
  cancelledAt: null,
  reach: null,
  answers: {},
};

/**
 * Stores a notice and proposes to send it. Repeatable by its author under the same id. Refused where
 * too few would get it, but for an emergency, which then goes to all.
 */
export async function writeNotice(
  desk: DeskDeps,
  draft: NoticeDraft,
): Promise<Result<NoticeView, StationRefusal>> {
  const asked = desk.caller();
  if (!asked.ok) return asked;
  const notice = toPublic(desk, draftRow(desk, draft, asked.value.id));
  if (!isUrgent(notice) && !desk.store.notices.find(draft.id)) {
    const counted = takeCount(desk, { notice, officer: asked.value.id });
    if (!counted.ok) return counted;
    if (!(await desk.hasEnough(notice))) return fail("too-few");
  }
  // Counting let others in.
  const caller = desk.caller();
  return caller.ok ? addNotice(desk, draft, caller.value.id) : caller;
}

function addNotice(
  desk: DeskDeps,
  draft: NoticeDraft,
  by: string,
): Result<NoticeView, StationRefusal> {
  const { store, clock, announce } = desk;
  const { id, texts } = draft;
  const now = clock.now();
  const isNew = store.atomically(() => {
    const terms = termsOf(draft);
    const unsent = { author: by, createdAt: now, reason: null, goesAt: null };
    if (!store.notices.insert({ id, texts, terms, ...unsent })) return false;
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
