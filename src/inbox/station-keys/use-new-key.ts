import { useEffect, useState } from "react";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { openCopy } from "../keys/open-copy.ts";
import { refreshMe } from "../session/refresh-me.ts";
import { useDesk } from "../session/use-desk.ts";
import { useOpenSession } from "../session/use-session.ts";

/**
 * While a new station key is under way, opens this officer's copy and tells the station. Returns
 * whether the copy is bad.
 */
export function useNewKey(): boolean {
  const { store } = useDesk();
  const { me, own, stationKey } = useOpenSession();
  const [bad, setBad] = useState<string | null>(null);
  const rotation = me.stationKey?.rotation ?? null;
  const present = stationKey.type === "held" ? stationKey.pair : null;
  const waits = rotation !== null && !rotation.opened && present !== null;
  const recipient = waits ? rotation.recipient : null;
  useEffect(() => {
    if (rotation === null || present === null || recipient === null) return;
    let open = true;
    const tell = async () => {
      const opened = await openCopy(rotation, { own, present });
      if (!open) return;
      if (!opened.ok) return setBad(recipient);
      await call(api.keys.rotation.opening.$post({ json: { recipient } }));
      await refreshMe(store);
    };
    // A call that fails is made again when the page is opened again, or by the next event.
    tell().catch(() => undefined);
    return () => {
      open = false;
    };
  }, [recipient, rotation, present, own, store]);
  return bad !== null && bad === rotation?.recipient;
}
