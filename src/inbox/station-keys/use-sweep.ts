import { useEffect } from "react";
import { failureOf } from "../api/call-failed.ts";
import { refreshMe } from "../session/refresh-me.ts";
import { useDesk } from "../session/use-desk.ts";
import { useOpenSession } from "../session/use-session.ts";
import { sweep } from "./sweep.ts";

/** While the inbox is open and a rotation is not finished: seals anew what is left, quietly. */
export function useSweep(): void {
  const { store } = useDesk();
  const { me, stationKey } = useOpenSession();
  const kept = me.stationKey?.former.length ?? 0;
  // With a former key missing here, what it opens would be passed over as damaged.
  const whole = stationKey.type === "held" && kept > 0 && stationKey.former.length === kept;
  const recipient = whole ? stationKey.pair.recipient : null;
  useEffect(() => {
    const session = store.get();
    if (recipient === null || session.type !== "open" || session.stationKey.type !== "held") return;
    const keys = session.stationKey;
    let open = true;
    sweep(keys, () => open)
      .then(() => (open ? refreshMe(store) : undefined))
      .catch((error) => {
        // Anything else is tried again by the next one who opens the inbox.
        if (failureOf(error) === "signed-out") store.ended();
      });
    return () => {
      open = false;
    };
  }, [recipient, store]);
}
