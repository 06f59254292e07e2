import { useEffect, useSyncExternalStore } from "react";
import type { Person } from "../../core/station/presence.ts";
import { MINUTE_MS } from "../../core/units.ts";
import { useDesk } from "../session/use-desk.ts";
import { useOpenSession } from "../session/use-session.ts";

/** After so long in the background, nobody is at a tip that is open. */
const AWAY_MS = 2 * MINUTE_MS;

/** Says that this officer has a tip open, while it is shown and somebody looks. */
export function useBeAt(tip: string): void {
  const { presence } = useDesk();
  useEffect(() => {
    let away: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(away);
      if (document.visibilityState === "visible") presence.be(tip);
      else away = setTimeout(() => presence.be(null), AWAY_MS);
    };
    look();
    document.addEventListener("visibilitychange", look);
    return () => {
      clearTimeout(away);
      document.removeEventListener("visibilitychange", look);
      presence.be(null);
    };
  }, [presence, tip]);
}

/** The others who have the open tip open, by name. */
export function useOthers(): Person[] {
  const { presence } = useDesk();
  const { me } = useOpenSession();
  const here = useSyncExternalStore(presence.subscribe, presence.here);
  const others = here.filter(({ id }) => id !== me.officer.id);
  return others.toSorted((a, b) => a.name.localeCompare(b.name));
}
