import { fail, ok, type Result } from "../../core/result.ts";
import type { RotationView } from "../../core/station/views.ts";
import { type KeyPair, openStationKey } from "./station-key.ts";

/**
 * The recipient of a new key that is under way, if this officer's copy of it opens: new questions
 * are sealed to it too, as new tips are. The server alone could name any recipient.
 */
export async function newRecipients(
  rotation: RotationView | null,
  keys: { own: KeyPair; present: KeyPair },
): Promise<string[]> {
  if (rotation === null) return [];
  const opened = await openCopy(rotation, keys);
  return opened.ok ? [rotation.recipient] : [];
}

/**
 * Opens this officer's copy of a new station key, and with it the key in use: whoever rotates could
 * have sealed something else, and lock the others out of the old tips or of everything.
 */
export async function openCopy(
  { recipient, sealed, former }: RotationView,
  { own, present }: { own: KeyPair; present: KeyPair },
): Promise<Result<null, "bad">> {
  if (sealed === null) return fail("bad");
  const next = await openStationKey({ recipient, sealed }, own);
  if (!next.ok) return fail("bad");
  const old = await openStationKey({ recipient: present.recipient, sealed: former }, next.value);
  return old.ok ? ok(null) : fail("bad");
}
