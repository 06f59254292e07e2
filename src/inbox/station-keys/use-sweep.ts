import { useEffect } from "react";
import { failureOf } from "../api/call-failed.ts";
import { refreshMe } from "../session/refresh-me.ts";
import { useDesk } from "../session/use-desk.ts";
import { useMay } from "../session/use-may.ts";
import { useOpenSession } from "../session/use-session.ts";
import { sweep } from "./sweep.ts";

/**
 * While a rotation is unfinished, seals the remaining data anew in the background, and compares what
 * colleagues' browsers have sealed: again whenever one of them has got further.
 */
export function useSweep(): void {
  const { store } = useDesk();
  const { me, stationKey } = useOpenSession();
  const { former = [], pending = 0 } = me.stationKey ?? {};
  const kept = former.length;
  // Every former key must be open: without one, the data that it opens would be skipped as damaged.
  const may = useMay("seal-anew");
  const whole = may && stationKey.type === "held" && kept > 0 && stationKey.former.length === kept;
  const round = whole ? `${stationKey.pair.recipient} ${pending}` : null;
  useEffect(() => {
    const session = store.get();
    if (round === null || session.type !== "open" || session.stationKey.type !== "held") return;
    const keys = session.stationKey;
    let open = true;
    sweep(keys, () => open)
      .then(() => (open ? refreshMe(store) : undefined))
      .catch((error) => {
        // After any other error, the next officer who opens the inbox tries again.
        if (failureOf(error) === "signed-out") store.ended();
      });
    return () => {
      open = false;
    };
  }, [round, store]);
}
