import { generateHybridIdentity, identityToRecipient } from "age-encryption";
import { fail, ok, type Result } from "../../core/result.ts";
import { openText, sealText } from "./age-file.ts";

/** A pair of age keys; `recipient` belongs to `identity` by construction. */
export interface KeyPair {
  identity: string;
  recipient: string;
}

/** Generates a post-quantum hybrid key pair. */
export async function newKeyPair(): Promise<KeyPair> {
  const identity = await generateHybridIdentity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/**
 * Opens the station's identity that the server stores for this officer. `wrong-key`: it does not
 * belong to the recipient that the server names, so nothing may be sealed to that recipient.
 */
export async function openStationKey(
  stored: { recipient: string; sealed: string },
  own: KeyPair,
): Promise<Result<KeyPair, "unreadable" | "wrong-key">> {
  const opened = await openText(stored.sealed, own.identity);
  if (!opened.ok) return opened;
  const pair = await pairOf(opened.value);
  if (pair === null) return fail("unreadable");
  return pair.recipient === stored.recipient ? ok(pair) : fail("wrong-key");
}

/** Seals the station's identity to an officer, who can read tips from then on. */
export function sealStationKey(station: KeyPair, officerRecipient: string): Promise<string> {
  return sealText(station.identity, officerRecipient);
}

/** The key pair of an age identity; null: the text is not one. */
export async function pairOf(identity: string): Promise<KeyPair | null> {
  try {
    return { identity, recipient: await identityToRecipient(identity) };
  } catch {
    return null;
  }
}
