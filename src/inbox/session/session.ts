import type { Me } from "../../core/station/views.ts";
import type { KeyPair } from "../keys/station-key.ts";

/** The secret part of an invite link: which station, and its one-time token. */
export interface Invite {
  station: string;
  token: string;
}

/**
 * The key that opens tips: held, not granted yet, or not the one the server names. `former`: keys
 * that not everything has been sealed anew from.
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

/** `key-file`: signed in with a passkey that opens nothing. */
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
