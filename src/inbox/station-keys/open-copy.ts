import { fail, ok, type Result } from "../../core/result.ts";
import type { RotationView } from "../../core/station/views.ts";
import { type KeyPair, openStationKey } from "../keys/station-key.ts";

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
