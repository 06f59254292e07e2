import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { ShiftView } from "../../core/station/shift-views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { announce } from "../parts/announce.ts";
import { useMay } from "../session/use-may.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useShiftWords } from "../words/use-shift-words.ts";

/** A colleague's handover that nobody has taken over. A new one is announced, on every page. */
export function useWaitingShift(): ShiftView | null {
  const words = useShiftWords();
  const enabled = useMay("hand-shift-over");
  const { me } = useOpenSession();
  const { data } = useQuery({
    queryKey: ["shifts", "waiting"],
    queryFn: async () => (await call(api.shifts.$get())).shifts[0] ?? null,
    enabled,
  });
  const waits = data?.taken === null && data.by.id !== me.officer.id ? data : null;
  const before = useRef<string | null | undefined>(undefined);
  useEffect(() => {
    if (data === undefined) return;
    const isNew = before.current !== undefined && before.current !== (waits?.id ?? null);
    before.current = waits?.id ?? null;
    if (waits && isNew) announce(words.waits(waits.by.name));
  }, [data, waits, words]);
  return waits;
}
