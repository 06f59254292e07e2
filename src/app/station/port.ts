import type { Result } from "../../core/result.ts";
import type { NoticeContent } from "../../core/station/notice.ts";
import type { ConfirmRefusal, ProposalView } from "../../core/station/proposal.ts";
import type { Action, RightRefusal, Role } from "../../core/station/rights.ts";
import type {
  AuditExport,
  AuditPage,
  HoldReason,
  InvitationView,
  Me,
  NoticeView,
  OfficerView,
  PendingView,
  ScamEntryView,
  ThreadEntry,
  TipDetail,
  TipPage,
  TipRatings,
  TipStatus,
  TipSummary,
  WayInView,
} from "../../core/station/views.ts";
import type { PublicNotice } from "../object-ports.ts";
import type { Swap } from "./key-store.ts";
import type { AuditQuery, CardCount } from "./store.ts";

/** The station's methods for the officers' pages. Those for other objects: `StationPort`. */

/** An answer to an officer, or why there is none. */
type Answer<T> = Promise<Result<T, StationRefusal>>;

/** Reasons of expected refusals. `http/errors.ts` turns each into a status. */
export type StationRefusal =
  | "signed-out"
  | RightRefusal
  | "invite-invalid"
  | "not-first-officer"
  | "station-key-missing"
  | "last-key-holder"
  | "last-head"
  | "last-way-in"
  | "sign-in-failed"
  | "not-found"
  | ConfirmRefusal
  | "already-confirmed"
  | "conflict";

/** A passkey's public half. `id` is base64url, as WebAuthn's JSON has it. */
export interface StoredCredential {
  id: string;
  publicKey: Uint8Array<ArrayBuffer>;
  counter: number;
  transports: string[];
}

/** A used WebAuthn challenge, stored until it would have expired, so that none works twice. */
export interface UsedChallenge {
  hash: string;
  /** Milliseconds since the epoch. */
  expiresAt: number;
}

export interface Invitation {
  /**
   * The officer's id, which is made with the invitation and is half of the passkey's user handle.
   */
  officer: string;
  /** Whether this is the station's first officer, who must bring the station key. */
  first: boolean;
  /** The station's recipient if the invitation is for the holder of the recovery kit, else null. */
  recovers: string | null;
  /** null: the operator. */
  invitedBy: string | null;
}

export interface Joining {
  /** SHA-256 of the invitation's token, hex. The token itself is not stored. */
  invite: string;
  name: string;
  /** null: the officer signs in with a key file. */
  credential: StoredCredential | null;
  /** The challenges whose answers were checked. */
  challenges: UsedChallenge[];
  /** age recipient of the officer. */
  recipient: string;
  /** The officer's age identity wrapped to the passkey, or the mark of a key file. Opaque here. */
  wrappedIdentity: string;
  /**
   * From the first officer and the holder of the recovery kit: the station's recipient, and its
   * identity sealed to the officer. Else null.
   */
  stationKey: { recipient: string; sealed: Uint8Array } | null;
  /** SHA-256 of the new session's token, hex. */
  session: string;
}

/** A way in that was just used: its answer was checked. */
export interface UsedWay {
  /** Id of the passkey; null: the key file. */
  credential: string | null;
  /** The passkey's signature counter; 0 without one. */
  counter: number;
  challenge: UsedChallenge;
}

export interface SigningIn extends UsedWay {
  officer: string;
  session: string;
  /** The browser's previous session, which ends; null: none. */
  previous: string | null;
}

/** A passkey that was just made by an officer who is signed in. */
export interface NewWayIn {
  name: string;
  credential: StoredCredential;
  challenge: UsedChallenge;
  /** The officer's age identity, wrapped to that passkey. */
  wrappedIdentity: string;
}

/** A new station key. `copies`: its identity sealed to each officer who had the old one. */
export interface Rotation {
  /** Recipient of the key in use until now. */
  from: string;
  recipient: string;
  /** The old identity as an age file to the new recipient. */
  former: Uint8Array;
  copies: { officer: string; sealed: Uint8Array }[];
}

export interface TipQuery {
  status: TipStatus | null;
  cursor: string | null;
}

interface Question {
  /** Made by the browser, so that a repeated request does not ask twice. */
  id: string;
  /** One age file, to the mailbox and to the station: colleagues read what the resident reads. */
  sealed: Uint8Array;
}

type OperatorProposal = Pick<ProposalView, "id" | "statement">;

export interface Confirming {
  id: string;
  digest: string;
}

export interface NoticeDraft extends NoticeContent {
  id: string;
}

/** The header by which the Worker passes a live socket's session to the station's `fetch`. */
export const LIVE_SESSION_HEADER = "X-Station-Session";

export type OwnPart = Pick<Me, "officer" | "wrappedIdentity" | "stationKey" | "recovery" | "way">;

/** Before anybody is signed in. */
export interface StationDoorPort {
  /**
   * By the operator: the first and the second officer, or (`recovers`) whoever holds the recovery
   * kit. Answers how many of the links hold, from when (null: at once) and until when (ms).
   */
  operatorInvite(invite: {
    hashes: string[];
    recovers: boolean;
  }): Answer<{ count: number; opensAt: number | null; expiresAt: number }>;
  /** What the operator may confirm, because no second person is left. */
  forOperator(): Promise<OperatorProposal[]>;
  operatorConfirm(confirming: Confirming): Answer<null>;
  /** null: unknown, used, cancelled or expired. */
  invitation(hash: string): Promise<Invitation | null>;
  join(joining: Joining): Answer<{ officer: string }>;
  /** null: no such officer, or a passkey that is not theirs. */
  credential(officer: string, id: string): Promise<StoredCredential | null>;
  /** age recipient of an officer who signs in with a key file; null: none such. */
  keyFileRecipient(officer: string): Promise<string | null>;
  signIn(signingIn: SigningIn): Answer<{ officer: string }>;
  /**
   * Counts a failed sign-in or join. Answers the seconds to wait when there were too many, else
   * null.
   */
  failed(): Promise<number | null>;
  /**
   * Whether a living session may do that now, for a route to refuse early; null: whether it lives.
   * Counts as activity. It promises nothing: each method looks again in the commit that writes.
   */
  check(session: string, action: Action | null): Answer<null>;
  /** An approved notice; null when there is none. */
  publicNotice(id: string): Promise<PublicNotice | null>;
}

/**
 * Every method begins with the session's hash, and resolves it to a present officer who has the
 * right of `METHOD_ACTIONS` in the commit that writes.
 */
export interface StationDeskPort {
  me(session: string): Answer<OwnPart>;
  signOut(session: string): Answer<null>;
  /** Whether a page of that session may watch. */
  watch(session: string): Answer<null>;
  /** The officer's passkey of that id, to check a touch against. */
  ownPasskey(session: string, id: string): Answer<StoredCredential>;
  /** age recipient of an officer who signs in with a key file. */
  ownKeyFile(session: string): Answer<string>;
  /** Notes that the officer has just shown a way in again. */
  stepUp(session: string, way: UsedWay): Answer<null>;
  waysIn(session: string): Answer<WayInView[]>;
  addWayIn(session: string, way: NewWayIn): Answer<null>;
  renameWayIn(session: string, way: { id: string; name: string }): Answer<null>;
  /** Ends the sessions that began with it. One way in stays. */
  revokeWayIn(session: string, id: string): Answer<null>;

  officers(session: string): Answer<OfficerView[]>;
  invite(session: string, hash: string): Answer<{ expiresAt: number }>;
  invitations(session: string): Answer<InvitationView[]>;
  /** Repeatable. */
  cancelInvitation(session: string, id: string): Answer<null>;
  grantKey(session: string, grant: { to: string; sealed: Uint8Array }): Answer<OfficerView>;
  /** Proposes to stop a recovery that the operator has asked for. */
  stopRecovery(session: string, id: string): Answer<ProposalView>;
  /** At once (null): a newcomer who waits, or oneself. Else proposes it. */
  removeOfficer(session: string, officer: string): Answer<ProposalView | null>;
  changeRole(session: string, change: { officer: string; role: Role }): Answer<ProposalView>;

  rotateKey(session: string, rotation: Rotation): Answer<ProposalView>;
  /** This officer's browser has opened its copy of the new key of that recipient. Repeatable. */
  openCopy(session: string, recipient: string): Answer<null>;
  vetoRotation(session: string): Answer<null>;
  /** What has to be looked at after a rotation; a page of it. */
  pendingBlobs(session: string): Answer<PendingView[]>;
  /** Answers how much is left. */
  swapBlobs(session: string, swaps: Swap[]): Answer<number>;
  /** The words of the recovery kit are about to be shown. */
  showKit(session: string): Answer<null>;
  /** The recovery kit of the key in use has been written down. */
  noteKit(session: string): Answer<null>;

  tips(session: string, query: TipQuery): Answer<TipPage>;
  /** Marks the resident's answers as read. */
  tip(session: string, id: string): Answer<TipDetail>;
  setStatus(session: string, change: { tip: string; status: TipStatus }): Answer<TipSummary>;
  ask(session: string, asking: { tip: string; question: Question }): Answer<ThreadEntry>;
  /** Proposes to keep a tip from being deleted. */
  askHold(session: string, asking: { tip: string; reason: HoldReason }): Answer<ProposalView>;
  /** Proposes to let a tip's retention count again. */
  endHold(session: string, tip: string): Answer<ProposalView>;
  /** Less from whoever sent that tip. Nobody learns whether there is a chat to tell. */
  muteSender(session: string, tip: string): Answer<null>;
  /** Whether that tip lists an attachment of that name. Audited. */
  openMedia(session: string, wanted: { tip: string; name: string }): Answer<string | null>;

  /** The tip is about to be saved as a file. */
  noteExport(session: string, tip: string): Answer<null>;

  auditPage(session: string, query: Omit<AuditQuery, "limit">): Answer<AuditPage>;
  /** What comes after a row; 0: from the first one, and the export is noted. */
  exportAudit(session: string, after: number): Answer<AuditExport>;

  /** The list of known scams, newest first. */
  scams(session: string): Answer<ScamEntryView[]>;
  addScam(session: string, text: string): Answer<ProposalView>;
  removeScam(session: string, id: string): Answer<ProposalView>;

  /** How many closed tips helped, as their senders say. */
  ratings(session: string): Answer<TipRatings>;
  /** How many found each card of the guide useful, and how many not. */
  cardCounts(session: string): Answer<CardCount[]>;

  noticeBoard(session: string): Answer<NoticeView[]>;
  /** Stores a notice, and proposes to send it. */
  writeNotice(session: string, draft: NoticeDraft): Answer<NoticeView>;

  /** What waits for a second person, the oldest first: what this officer may confirm or proposed. */
  proposals(session: string): Answer<ProposalView[]>;
  /** Carries a proposal out. `digest`: SHA-256 (hex) of the statement that the officer was shown. */
  confirm(session: string, confirming: Confirming): Answer<null>;
  /** By who proposed it. Repeatable. */
  dropProposal(session: string, id: string): Answer<null>;
}

export type StationInboxPort = StationDoorPort & StationDeskPort;
