import type { Me } from "../../core/station/views.ts";
import type { KeyPair } from "../keys/station-key.ts";

/** The secret part of an invite link: which station, and its one-time token. */
export interface Invite {
  station: string;
  token: string;
}

/**
 * The station's key in this browser: held, not granted yet, or different from the one that the
 * server names. `former`: older keys to which some data is still sealed.
 */
export type StationKey =
  | { type: "held"; pair: KeyPair; former: KeyPair[] }
  | { type: "waiting" }
  | { type: "wrong" };

/** Keys exist only in the `open` state, and only in memory. */
export interface OpenSession {
  type: "open";
  me: Me;
  own: KeyPair;
  stationKey: StationKey;
}

/** Why the keys are closed. `key-file`: the officer signed in with a passkey without PRF. */
export type LockCause = "reload" | "idle" | "asked" | "key-file";
export type SignedOutCause = "fresh" | "ended" | "left";

export interface LockedSession {
  type: "locked";
  me: Me;
  why: LockCause;
}

export type Session =
  | { type: "starting" }
  | { type: "unreachable" }
  | { type: "joining"; invite: Invite | null }
  | { type: "signed-out"; why: SignedOutCause }
  | LockedSession
  | OpenSession;
