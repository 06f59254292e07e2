import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ReminderView } from "../../core/station/clock-views.ts";
import { mayEver } from "../../core/station/rights.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
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

/** Those that this officer has not seen, newest first. */
export function useNewReminders(): ReminderView[] {
  const { data } = useReminders();
  return data?.reminders.filter(({ seq }) => seq > data.seen) ?? [];
}

/** Tells the server up to which reminder this officer has seen them. */
export function useSeeReminders() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (last: number) => call(api.deadlines.seen.$post({ json: { seq: last } })),
    onSettled: () => readAgain(queries, ["reminders"]),
  });
}
