import type { AuditNote } from "../../core/station/audit.ts";
import type { AuditHead, AuditLink } from "../../core/station/audit-chain.ts";
import type { ProposalKind } from "../../core/station/proposal.ts";
import type { TipCounts } from "../../core/station/tip-views.ts";
import type { CardVote, Question } from "../object-ports.ts";
import type { AlertStore } from "./alert-store.ts";
import type { CaseStore } from "./case-store.ts";
import type { ClockStore } from "./clock-store.ts";
import type { CallStore, RosterStore } from "./duty-store.ts";
import type { FigureStore } from "./figure-store.ts";
import type { KeyStore } from "./key-store.ts";
import type { MatterStore } from "./matter-store.ts";
import type { NoticeStore } from "./notice-store.ts";
import type {
  ExportStore,
  MetadataStore,
  OfficerStore,
  PasskeyStore,
  ReadStore,
  SessionStore,
  SuspensionStore,
} from "./officer-store.ts";
import type { HoldStore, TipStore } from "./tip-store.ts";

/**
 * What a station keeps. All calls are synchronous: what a use case does between two awaits
 * commits together. Times are milliseconds since the epoch unless a name says otherwise.
 */

export interface ProposalRow {
  id: string;
  kind: ProposalKind;
  subject: string;
  /** JSON of a Statement; empty once it is settled. */
  statement: string;
  by: string;
  at: number;
  /** null: it waits, or was dropped. */
  confirmedBy: string | null;
  /** When it was confirmed or dropped; null: it waits. */
  settledAt: number | null;
}

export interface ProposalStore {
  add(proposal: Omit<ProposalRow, "confirmedBy" | "settledAt">): void;
  find(id: string): ProposalRow | null;
  /** Oldest first. */
  waiting(): ProposalRow[];
  /** Ends its waiting. `confirmedBy` null: it was dropped. */
  settle(id: string, end: { confirmedBy: string | null; at: number }): void;
}

export interface ScamRow {
  /** `kind:value`. */
  id: string;
  kind: "link" | "number" | "name";
  value: string;
  officer: string;
  addedAt: number;
}

export interface ScamStore {
  /** false: it is there already. */
  insert(row: ScamRow): boolean;
  /** false: it was not there. */
  remove(id: string): boolean;
  /** Newest first. */
  all(limit: number): ScamRow[];
}

/** A question of a resident. */
export interface QuestionRow extends Question {
  /** Beginning of the day (UTC) on which it came. */
  day: number;
  /** Id of the notice that will answer it; empty: none yet. */
  mark: string;
  /** Whether officers see it yet. */
  listed: boolean;
}

export interface QuestionStore {
  add(row: QuestionRow): void;
  /** In the order of their random ids. */
  all(): QuestionRow[];
  list(id: string): void;
  mark(id: string, mark: string): void;
  remove(id: string): void;
}

/** Votes for one edition of a card of the guide. */
export interface CardCount {
  card: string;
  /** Day of that review. */
  reviewed: string;
  useful: number;
  notUseful: number;
}

export interface CardStore {
  /** Notes the id of a vote, and forgets all but the last `known`. false: it was known. */
  isNew(id: string, known: number): boolean;
  /** Adds one; forgets earlier editions of the card. */
  count(vote: Omit<CardVote, "id">): void;
  all(): CardCount[];
}

/** Guesses at receipts, of all chats. `hour`: number of the hour since the epoch. */
export interface GuessStore {
  has(id: string): boolean;
  count(): number;
  add(guess: { id: string; hour: number }): void;
  remove(id: string): void;
  removeBefore(hour: number): void;
  /** null: there is none. */
  oldestHour(): number | null;
}

export interface AuditQuery {
  officer: string | null;
  action: string | null;
  subject: string | null;
  /** Times: from then on, and before then. */
  from: number | null;
  to: number | null;
  /** Rows before that number; null: from the last one on. */
  before: number | null;
  limit: number;
}

/** The audit, which nobody changes: `audit` of the store adds to it. */
interface AuditTrail {
  /** Newest first. */
  page(query: AuditQuery): AuditLink[];
  /** Those after a number, in their order. */
  after(number: number, limit: number): AuditLink[];
  /** The last row; null: nothing was noted. */
  head(): AuditHead | null;
}

export interface ShiftRow {
  id: string;
  by: string;
  at: number;
  counts: TipCounts;
  sealed: Uint8Array<ArrayBuffer> | null;
  /** null: nobody has taken over. */
  takenBy: string | null;
  takenAt: number | null;
}

export interface ShiftStore {
  /** Forgets all but the last `kept`. */
  add(row: ShiftRow, kept: number): void;
  find(id: string): ShiftRow | null;
  /** Newest first. */
  all(): ShiftRow[];
  take(id: string, taken: { takenBy: string; takenAt: number }): void;
}

export interface StationStore {
  tips: TipStore;
  cases: CaseStore;
  matters: MatterStore;
  clocks: ClockStore;
  roster: RosterStore;
  calls: CallStore;
  figures: FigureStore;
  holds: HoldStore;
  proposals: ProposalStore;
  officers: OfficerStore;
  passkeys: PasskeyStore;
  keys: KeyStore;
  sessions: SessionStore;
  suspensions: SuspensionStore;
  exports: ExportStore;
  metadata: MetadataStore;
  reads: ReadStore;
  notices: NoticeStore;
  alerts: AlertStore;
  shifts: ShiftStore;
  scams: ScamStore;
  questions: QuestionStore;
  cards: CardStore;
  guesses: GuessStore;
  /** Adds a row to the chain, in the transaction that it is called in. */
  audit(note: AuditNote): void;
  trail: AuditTrail;
  /** All or nothing. */
  atomically<T>(work: () => T): T;
}
