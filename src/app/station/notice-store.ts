import type { NoticeAnswer } from "../../core/notice-answers.ts";
import type { NoticeTerms, NoticeTexts } from "../../core/station/notice.ts";
import type { Reach } from "../../core/station/notice-views.ts";

export interface NewNotice {
  id: string;
  texts: NoticeTexts;
  terms: NoticeTerms;
  author: string;
  createdAt: number;
  /** Why it can't wait for a second person; null: it is no emergency. */
  reason: string | null;
  /** When it goes without a second person; null: it does not (any more). */
  goesAt: number | null;
}

export interface NoticeRow extends NewNotice {
  /** null although it was approved: its author sent it alone. */
  approvedBy: string | null;
  approvedAt: number | null;
  /** Among the station's notices, from 1; null: it was not approved. */
  number: number | null;
  /** What it said before, oldest first. */
  former: { texts: NoticeTexts; terms?: NoticeTerms; until: number }[];
  withdrawnAt: number | null;
  pausedAt: number | null;
  cancelledAt: number | null;
  /** Who gets it in the chat; null: it was not handed over, or before this was decided. */
  reach: Reach | null;
  /** How many readers gave each answer. */
  answers: Partial<Record<NoticeAnswer, number>>;
}

type NoticeChange = Omit<NoticeRow, keyof NewNotice> &
  Pick<NoticeRow, "texts" | "terms" | "goesAt">;

export interface NoticeStore {
  insert(notice: NewNotice): boolean;
  find(id: string): NoticeRow | null;
  ids(): string[];
  /** Newest first. */
  all(limit: number): NoticeRow[];
  /** Approved ones, the last approved first. */
  approved(limit: number): NoticeRow[];
  /** Those that go without a second person, the first one first. */
  going(): NoticeRow[];
  /** The number of the next one that is approved. */
  nextNumber(): number;
  /** How many emergencies an author asked to send since then. */
  emergencies(author: string, since: number): number;
  update(id: string, change: Partial<NoticeChange>): void;
}
