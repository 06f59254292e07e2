import type { OfficerView } from "../../core/station/views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { sealText } from "../keys/age-file.ts";
import { type KeyPair, newKeyPair, sealStationKey } from "../keys/station-key.ts";

/**
 * Proposes a new key of the station: makes it in this browser, seals it to every officer who has the
 * present one, and seals the present key to the new one, so that old tips stay readable. Throws
 * CallFailed.
 */
export async function proposeKey(present: KeyPair, officers: OfficerView[]): Promise<void> {
  const next = await newKeyPair();
  const holders = officers.filter(({ hasKey }) => hasKey);
  const copies = await Promise.all(
    holders.map(async ({ id, recipient }) => ({
      officer: id,
      sealed: await sealStationKey(next, recipient),
    })),
  );
  const former = await sealText(present.identity, next.recipient);
  const rotation = { from: present.recipient, recipient: next.recipient, former, copies };
  await call(api.keys.rotation.$post({ json: rotation }));
}
