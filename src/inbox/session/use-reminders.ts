import { useQuery } from "@tanstack/react-query";
import { mayEver } from "../../core/station/rights.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { useOpenSession } from "./use-session.ts";

/** Of which deadlines this officer is reminded. */
export function useReminders() {
  const { me } = useOpenSession();
  return useQuery({
    queryKey: ["reminders"],
    queryFn: () => call(api.deadlines.$get()),
    enabled: mayEver(me.officer, "read-tips"),
  });
}

/** How many of them this officer has not seen. */
export function useNewReminders(): number {
  const { data } = useReminders();
  return data?.reminders.filter(({ seq }) => seq > data.seen).length ?? 0;
}
