import { ALPHABET, groupsOf } from "../receipt/receipt.ts";

/**
 * The audit as a chain: each row has the SHA-256 of the row before, so whoever knows the hash of
 * one row can check all rows up to it. Hashes are lower-case hex.
 */

export interface AuditLink {
  /** 1 for the first; no number is left out. */
  number: number;
  /** Milliseconds since the epoch. */
  at: number;
  /** Id of who did it. */
  officer: string;
  /** An AuditAction, as far as this version knows it. */
  action: string;
  /** Id of what it was done to. */
  subject: string;
  /** Noted before rows were chained: it was chained later, as it was found then. */
  before: boolean;
  /** Hash of the row before; of the first row: `beginningOf` the station. */
  previous: string;
}

/** A row by its number and hash. */
export interface AuditHead {
  number: number;
  hash: string;
}

/** SHA-256 of a text in UTF-8, as lower-case hex. */
export type Digest = (text: string) => string;

/** Stands in all that is hashed, so that a hash of something else is never one of these. */
export const AUDIT_FORM = "tieng-mo/audit/1";

/** What a station's first row has for the row before. Another station's differs. */
export function beginningOf(station: string, digest: Digest): string {
  return digest(JSON.stringify([AUDIT_FORM, station]));
}

/** Canonical: an array of JSON has one spelling for given numbers and strings. */
export function hashOf(link: AuditLink, digest: Digest): string {
  const { number, at, officer, action, subject, before, previous } = link;
  const fields = [number, at, officer, action, subject, before, previous];
  return digest(JSON.stringify([AUDIT_FORM, ...fields]));
}

/**
 * Characters of 5 bits, together 120: whoever holds the database could prepare two histories
 * before one is shown, and has to try 2^60 of them to find two with the same code.
 */
const CODE_LENGTH = 24;

/** A hash, short enough to be written down: `7KQ4-9XWD-2MZ8-H5TC-0R3V-6NBE`. */
export function codeOf(hash: string): string {
  const bits = BigInt(`0x${hash}`) >> BigInt(hash.length * 4 - CODE_LENGTH * 5);
  const places = Array.from({ length: CODE_LENGTH }, (_, place) => BigInt(place * 5)).reverse();
  return groupsOf(places.map((place) => ALPHABET[Number((bits >> place) & 31n)]).join(""));
}
