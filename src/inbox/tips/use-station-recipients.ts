import { newRecipients } from "../keys/open-copy.ts";
import type { KeyPair } from "../keys/station-key.ts";
import { useOpenSession } from "../session/use-session.ts";

/** To what is for the station is sealed: its key, and one that two officers have agreed on. */
export function useStationRecipients(present: KeyPair): () => Promise<string[]> {
  const { me, own } = useOpenSession();
  const rotation = me.stationKey?.rotation ?? null;
  return async () => [present.recipient, ...(await newRecipients(rotation, { own, present }))];
}
