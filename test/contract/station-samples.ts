import type { NewNotice } from "../../src/app/station/notice-store.ts";
import type {
  InviteRow,
  OfficerRow,
  PasskeyRow,
  SessionRow,
} from "../../src/app/station/officer-store.ts";
import type { ProposalRow, QuestionRow, ScamRow, ShiftRow } from "../../src/app/station/store.ts";
import type { EntryRow, HoldRow, TipRow } from "../../src/app/station/tip-store.ts";
import { CAP_OF, EVERYBODY, type NoticeTerms } from "../../src/core/station/notice.ts";
import { TIP_FILTERS, type TipCounts } from "../../src/core/station/tip-views.ts";

/** Rows for tests of a station's store, whose fields all differ. */

const bytes = (text: string) => Uint8Array.from(new TextEncoder().encode(text));

export const sampleTip = (id: string, more: Partial<TipRow> = {}): Omit<TipRow, "seq"> => ({
  id,
  category: "traffic",
  area: "ward-1",
  urgent: true,
  status: "received",
  receivedAt: "2026-11-26T21:00:00.000Z",
  unread: 0,
  mediaCount: 1,
  media: [`photo of ${id}`, "its original"],
  moved: {},
  mailbox: `mailbox of ${id}`,
  mailboxRecipient: `recipient of ${id}`,
  sealed: bytes(`sealed ${id}`),
  digest: `digest of ${id}`,
  filed: `hash of ${id}`,
  listed: true,
  opened: false,
  closedAt: null,
  told: "received",
  rating: null,
  sourceGrade: "told",
  contentGrade: "doubtful",
  sentence: null,
  number: `number of ${id}`,
  owner: null,
  forwards: [],
  subStatus: null,
  eventAt: Date.parse("2026-11-26T21:00:00.000Z"),
  dueAt: null,
  dueClock: null,
  waiting: false,
  matter: null,
  ...more,
});

/** The whole list, the newest first. */
export const WHOLE_LIST = {
  officer: "lan",
  now: 0,
  order: "arrival",
  limit: 99,
} as const;

export const sampleEntry = (id: string, tip: string, officer: string | null = null): EntryRow => ({
  id,
  tip,
  at: "2026-11-26T22:00:00.000Z",
  officer,
  sealed: bytes(`entry ${id}`),
  digest: `digest of ${id}`,
  copied: false,
  private: false,
  said: null,
  goesAt: null,
});

export const sampleHold = (tip: string, approvedBy = "minh"): HoldRow => ({
  tip,
  reason: "court",
  askedBy: "lan",
  askedAt: 7,
  approvedBy,
});

export const sampleOfficer = (id: string): OfficerRow => ({
  id,
  name: `officer ${id}`,
  recipient: `recipient of ${id}`,
  wrappedIdentity: `wrapped identity of ${id}`,
  stationKey: null,
  joinedAt: 5,
  role: "officer",
  keyFile: true,
  invitedBy: `inviter of ${id}`,
  admittedBy: null,
  admittedAt: null,
});

export const sampleProposal = (
  id: string,
  subject = `subject of ${id}`,
): Omit<ProposalRow, "confirmedBy" | "settledAt"> => ({
  id,
  kind: "end-hold",
  subject,
  statement: `statement of ${id}`,
  by: "lan",
  at: 7,
});

export const samplePasskey = (id: string, officer = "lan"): PasskeyRow => ({
  id,
  officer,
  name: `passkey ${id}`,
  publicKey: bytes(`public key of ${id}`),
  counter: 3,
  transports: ["usb", "nfc"],
  wrappedIdentity: `wrapped to ${id}`,
  addedOn: null,
  usedOn: "2026-11-23",
});

export const sampleInvite = (hash: string, more: Partial<InviteRow> = {}): InviteRow => ({
  hash,
  officer: `invited by ${hash}`,
  invitedBy: null,
  opensAt: null,
  expiresAt: 9,
  recovers: false,
  ...more,
});

export const sampleSession = (hash: string, more: Partial<SessionRow> = {}): SessionRow => ({
  hash,
  officer: "lan",
  createdAt: 5,
  seenAt: 6,
  credential: null,
  steppedUpAt: null,
  ...more,
});

export const TERMS: NoticeTerms = {
  severity: "information",
  audience: EVERYBODY,
  cap: CAP_OF.information,
};

export const sampleNotice = (id: string, more: Partial<NewNotice> = {}): NewNotice => ({
  id,
  texts: { vi: { title: `title of ${id}`, body: "…" }, en: { title: id, body: "'" } },
  terms: TERMS,
  author: "lan",
  createdAt: 5,
  reason: null,
  goesAt: null,
  ...more,
});

export const sampleQuestion = (id: string): QuestionRow => ({
  id,
  sealed: new Uint8Array([1, 2]),
  wayBack: null,
  day: 0,
  mark: "",
  listed: true,
});

export function sampleShift(id: string): ShiftRow {
  const counts = Object.fromEntries(TIP_FILTERS.map((filter) => [filter, 0])) as TipCounts;
  const sealed = new Uint8Array([5]);
  return { id, by: "lan", at: 7, counts, sealed, takenBy: null, takenAt: null };
}

export const sampleScam = (id: string, officer = "lan"): ScamRow => ({
  id,
  kind: "link",
  value: `value of ${id}`,
  officer,
  addedAt: 5,
});
