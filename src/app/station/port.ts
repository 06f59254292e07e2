import type { Result } from "../../core/result.ts";
import type { NoticeContent } from "../../core/station/notice.ts";
import type {
  HoldReason,
  Me,
  NoticeView,
  OfficerView,
  PendingView,
  ScamEntryView,
  ThreadEntry,
  TipDetail,
  TipHold,
  TipPage,
  TipRatings,
  TipStatus,
  TipSummary,
} from "../../core/station/views.ts";
import type { PublicNotice } from "../object-ports.ts";
import type { Swap } from "./key-store.ts";
import type { CardCount } from "./store.ts";

/** The station's methods for the officers' pages. Those for other objects: `StationPort`. */

/** Reasons of expected refusals. `http/errors.ts` turns each into a status. */
export type StationRefusal =
  | "invite-invalid"
  | "not-first-officer"
  | "station-key-missing"
  | "last-key-holder"
  | "sign-in-failed"
  | "not-found"
  | "own-notice"
  | "already-approved"
  | "second-officer"
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

export interface SigningIn {
  officer: string;
  counter: number;
  challenge: UsedChallenge;
  session: string;
  /** The browser's previous session, which ends; null: none. */
  previous: string | null;
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
  /** age file to the mailbox. */
  forResident: Uint8Array;
  /** age file to the station: the officers' own copy. */
  forStation: Uint8Array;
}

export interface NoticeDraft extends NoticeContent {
  id: string;
}

/** The header by which the Worker passes a live socket's session to the station's `fetch`. */
export const LIVE_SESSION_HEADER = "X-Station-Session";

export type OwnPart = Pick<Me, "officer" | "wrappedIdentity" | "stationKey">;

/**
 * The methods for officers' pages. Callers pass the officer of a session that `session` has just
 * confirmed.
 */
export interface StationInboxPort {
  /**
   * `by` null: the operator, who may invite only if there is no officer, or with `recovers` the
   * holder of the recovery kit. Times in ms.
   */
  invite(invite: {
    hash: string;
    by: string | null;
    recovers: boolean;
  }): Promise<Result<{ expiresAt: number }, StationRefusal>>;
  /** null: unknown, used or expired. */
  invitation(hash: string): Promise<Invitation | null>;
  join(joining: Joining): Promise<Result<{ officer: string }, StationRefusal>>;
  /** null: no such officer, or one who signs in with a key file. */
  credential(officer: string): Promise<StoredCredential | null>;
  /** age recipient of an officer who signs in with a key file; null: none such. */
  keyFileRecipient(officer: string): Promise<string | null>;
  signIn(signingIn: SigningIn): Promise<Result<{ officer: string }, StationRefusal>>;
  /** Counts a failed sign-in or join. Returns the seconds to wait after too many, else null. */
  failed(): Promise<number | null>;
  /** The officer of a valid session, else null. Extends the session. */
  session(hash: string): Promise<string | null>;
  signOut(hash: string): Promise<void>;

  me(officer: string): Promise<OwnPart>;
  officers(): Promise<OfficerView[]>;
  grantKey(grant: {
    by: string;
    to: string;
    sealed: Uint8Array;
  }): Promise<Result<OfficerView, StationRefusal>>;
  /** Removes an officer. `by` must hold the station key. */
  removeOfficer(removal: { by: string; officer: string }): Promise<Result<null, StationRefusal>>;

  rotateKey(by: string, rotation: Rotation): Promise<Result<null, StationRefusal>>;
  /** A page of blobs that may have to be sealed anew after a rotation. */
  pendingBlobs(by: string): Promise<Result<PendingView[], StationRefusal>>;
  /** Stores newly sealed blobs. Returns how many are left. */
  swapBlobs(by: string, swaps: Swap[]): Promise<Result<number, StationRefusal>>;
  /** Notes that the recovery kit of the key in use has been written down. */
  noteKit(by: string): Promise<Result<null, StationRefusal>>;

  tips(query: TipQuery): Promise<TipPage>;
  /** A tip with its thread. Marks the resident's answers as read. */
  tip(officer: string, id: string): Promise<Result<TipDetail, StationRefusal>>;
  setStatus(change: {
    by: string;
    tip: string;
    status: TipStatus;
  }): Promise<Result<TipSummary, StationRefusal>>;
  ask(asking: {
    by: string;
    tip: string;
    question: Question;
  }): Promise<Result<ThreadEntry, StationRefusal>>;
  /** Requests a hold, which begins when another officer approves it. */
  askHold(asking: {
    by: string;
    tip: string;
    reason: HoldReason;
  }): Promise<Result<TipHold, StationRefusal>>;
  approveHold(by: string, tip: string): Promise<Result<TipHold, StationRefusal>>;
  releaseHold(by: string, tip: string): Promise<Result<null, StationRefusal>>;
  /** Mutes the sender of a tip. Nobody learns whether there is a way back. */
  muteSender(by: string, tip: string): Promise<Result<null, StationRefusal>>;
  /** Whether that tip lists an attachment of that name. Audited. */
  hasMedia(wanted: { by: string; tip: string; name: string }): Promise<boolean>;

  /** The list of known scams, newest first. */
  scams(): Promise<ScamEntryView[]>;
  addScam(by: string, text: string): Promise<Result<null, StationRefusal>>;
  removeScam(by: string, id: string): Promise<void>;

  /** Number of closed tips by rating. */
  ratings(): Promise<TipRatings>;
  /** Votes for each card of the guide. */
  cardCounts(): Promise<CardCount[]>;

  noticeBoard(): Promise<NoticeView[]>;
  writeNotice(by: string, draft: NoticeDraft): Promise<Result<NoticeView, StationRefusal>>;
  approveNotice(by: string, id: string): Promise<Result<NoticeView, StationRefusal>>;
  /** An approved notice; null when there is none. */
  publicNotice(id: string): Promise<PublicNotice | null>;
}
