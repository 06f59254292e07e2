import { useEffect } from "react";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { useMay } from "../session/use-may.ts";
import type { Bell } from "./bell.ts";
import { isLookedAt } from "./use-bell.ts";

const SIGNS = ["pointerdown", "keydown", "focus"] as const;

/**
 * Tells the station that an officer looks at the list, so that a duty group is told of what comes
 * after. A page that nobody looks at reads the list too: it tells nothing.
 */
export function useLook(bell: Bell, isList: boolean): void {
  const may = useMay("read-tips");
  useEffect(() => {
    if (!isList || !may) return;
    const look = () => {
      if (!isLookedAt() || !bell.look()) return;
      call(api.alerts.seen.$post({ json: {} })).catch(() => bell.forgetLook());
    };
    look();
    for (const sign of SIGNS) window.addEventListener(sign, look);
    return () => {
      for (const sign of SIGNS) window.removeEventListener(sign, look);
    };
  }, [bell, isList, may]);
}
