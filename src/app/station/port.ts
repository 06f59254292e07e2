import type { Result } from "../../core/result.ts";
import type { NoticeContent } from "../../core/station/notice.ts";
import type { ConfirmRefusal, ProposalView } from "../../core/station/proposal.ts";
import type { Action, RightRefusal } from "../../core/station/rights.ts";
import type { TipStatus } from "../../core/station/tip-status.ts";
import type { TipFilter, TipOrder } from "../../core/station/tip-views.ts";
import type { Me } from "../../core/station/views.ts";
import type { PublicNotice } from "../object-ports.ts";
import type { ListPlace } from "./list-order.ts";

/** What the station and its pages say to each other, and its methods before anybody is signed in. */

/** An answer to an officer, or why there is none. */
type Answer<T> = Promise<Result<T, StationRefusal>>;

/** Reasons of expected refusals. `http/errors.ts` turns each into a status. */
export type StationRefusal =
  | "signed-out"
  | RightRefusal
  | "invite-invalid"
  | "not-first-officer"
  | "name-taken"
  | "station-key-missing"
  | "last-key-holder"
  | "last-head"
  | "last-way-in"
  | "too-many-emergencies"
  | "too-few"
  | "too-many-counts"
  | "sign-in-failed"
  | "suspended"
  | "one-suspended"
  | "suspended-lately"
  | "export-limit"
  | "cannot-own"
  | "asked-meanwhile"
  | "reason-missing"
  | "forward-limit"
  | "too-many-of-matter"
  | "not-found"
  | "invalid"
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

/** Which tips, of all that are listed. */
export interface TipWanted {
  filter?: TipFilter | undefined;
  category?: string | undefined;
  area?: string | undefined;
  /** An officer's id, or NO_OWNER. */
  owner?: string | undefined;
  status?: TipStatus | undefined;
  /** Those that arrived then or later, ISO 8601. */
  since?: string | undefined;
  number?: string | undefined;
  /** Id of a matter. */
  matter?: string | undefined;
  /** One line for each matter: the first of its tips that are asked for, in this order. */
  grouped?: boolean | undefined;
}

export interface TipQuery extends TipWanted {
  order: TipOrder;
  /** Absent: from the first one on. */
  after?: ListPlace | undefined;
}

export interface Question {
  /** Made by the browser, so that a repeated request does not ask twice. */
  id: string;
  /** One age file, to the mailbox and to the station: colleagues read what the resident reads. */
  sealed: Uint8Array;
  /** Digest of what is sealed (`toSaltedJson`). Absent: from a page of before. */
  digest?: string | undefined;
  /** The last entry of the thread that its author has seen. Absent: none. */
  after?: string | null | undefined;
  /** It waits for no morning. */
  now?: boolean | undefined;
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

export type OwnPart = Pick<
  Me,
  "officer" | "wrappedIdentity" | "stationKey" | "recovery" | "alone" | "way" | "quietHours"
>;

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
  /** The ids of all notices, published or not. */
  noticeIds(): Promise<string[]>;
}
