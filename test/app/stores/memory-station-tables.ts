import { type AlertRow, NO_ALERTS } from "../../../src/app/station/alert-store.ts";
import type { Watch } from "../../../src/app/station/case-store.ts";
import type { ClockStore, ReminderRow } from "../../../src/app/station/clock-store.ts";
import type { DayCount, WeekCount } from "../../../src/app/station/figure-store.ts";
import type {
  PendingBlob,
  RotationCopy,
  RotationRow,
  StationKeyRow,
  UncheckedRow,
} from "../../../src/app/station/key-store.ts";
import type { NoticeRow } from "../../../src/app/station/notice-store.ts";
import type {
  ExportRow,
  InviteRow,
  MetadataGrantRow,
  OfficerRow,
  PasskeyRow,
  ReadRow,
  SessionRow,
  SuspensionRow,
} from "../../../src/app/station/officer-store.ts";
import type {
  CardCount,
  ProposalRow,
  QuestionRow,
  ScamRow,
  ShiftRow,
} from "../../../src/app/station/store.ts";
import type { EntryRow, EventRow, HoldRow, TipRow } from "../../../src/app/station/tip-store.ts";
import type { AuditLink } from "../../../src/core/station/audit-chain.ts";
import type { Arrival } from "../../../src/core/station/proposal.ts";
import type { RosterView } from "../../../src/core/station/roster-views.ts";

type Keyed = Pick<PendingBlob, "keyNumber">;

/** Rows in the order of their arrival. */
export interface StationTables {
  lastTip: number;
  tips: (TipRow & Keyed)[];
  events: EventRow[];
  reads: { tip: string; officer: string }[];
  thread: (EntryRow & Keyed)[];
  watchers: Watch[];
  clocks: ({ tip: string } & Parameters<ClockStore["set"]>[1])[];
  lastReminder: number;
  reminders: Pick<ReminderRow, "seq" | "tip" | "clock" | "at" | "stage">[];
  remindersSeen: { officer: string; seq: number }[];
  clockRules: string | null;
  roster: RosterView;
  climbs: { tip: string; nextAt: number | null }[];
  calls: { tip: string; officer: string }[];
  dayCounts: DayCount[];
  weekCounts: WeekCount[];
  publicFigures: { week: number; figures: string }[];
  holds: HoldRow[];
  shifts: (ShiftRow & Keyed)[];
  proposals: ProposalRow[];
  officers: OfficerRow[];
  /** Former officers: the station key's number when they left, and how they had joined. */
  left: { id: string; name: string; key: number | null; came: Arrival }[];
  passkeys: PasskeyRow[];
  keys: StationKeyRow[];
  rotations: RotationRow[];
  copies: (RotationCopy & { officer: string })[];
  lastUnchecked: number;
  unchecked: UncheckedRow[];
  invites: InviteRow[];
  sessions: SessionRow[];
  suspensions: SuspensionRow[];
  exports: ExportRow[];
  metadata: MetadataGrantRow[];
  listReads: ReadRow[];
  challenges: { hash: string; expiresAt: number }[];
  failures: number[];
  notices: NoticeRow[];
  scams: ScamRow[];
  questions: QuestionRow[];
  cards: CardCount[];
  votes: string[];
  guesses: { id: string; hour: number }[];
  alerts: AlertRow;
  audit: AuditLink[];
}

export function newStationTables(): StationTables {
  return {
    lastTip: 0,
    tips: [],
    events: [],
    reads: [],
    thread: [],
    watchers: [],
    clocks: [],
    lastReminder: 0,
    reminders: [],
    remindersSeen: [],
    clockRules: null,
    roster: { version: 0, roster: null },
    climbs: [],
    calls: [],
    dayCounts: [],
    weekCounts: [],
    publicFigures: [],
    holds: [],
    shifts: [],
    proposals: [],
    officers: [],
    left: [],
    passkeys: [],
    keys: [],
    rotations: [],
    copies: [],
    lastUnchecked: 0,
    unchecked: [],
    invites: [],
    sessions: [],
    suspensions: [],
    exports: [],
    metadata: [],
    listReads: [],
    challenges: [],
    failures: [],
    notices: [],
    scams: [],
    questions: [],
    cards: [],
    votes: [],
    guesses: [],
    alerts: NO_ALERTS,
    audit: [],
  };
}

/** The key of a row. */
type Key<Row> = (row: Row) => string;

/** Adds a copy. false: there is a row with that key. */
export function addNew<Row>(rows: Row[], row: Row, key: Key<Row>): boolean {
  if (rows.some((other) => key(other) === key(row))) return false;
  rows.push(structuredClone(row));
  return true;
}

/** Adds a copy of a row whose key is new. */
export function addOnly<Row>(rows: Row[], row: Row, key: Key<Row>): void {
  if (!addNew(rows, row, key)) throw new Error("UNIQUE constraint failed");
}

/** Removes the matching rows, and returns them. */
export function take<Row>(rows: Row[], fits: (row: Row) => boolean): Row[] {
  const taken = rows.filter(fits);
  rows.splice(0, rows.length, ...rows.filter((row) => !taken.includes(row)));
  return taken;
}

export function copyOf<Row>(row: Row | undefined): Row | null {
  return row === undefined ? null : structuredClone(row);
}
