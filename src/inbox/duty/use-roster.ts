import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Plan, Roster } from "../../core/station/roster.ts";
import { makeWorkingDays } from "../../core/station/working-days.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { announce } from "../parts/announce.ts";
import { mayOwn, useOfficers } from "../session/use-officers.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useDutyWords } from "../words/use-duty-words.ts";

/** A station that has not written one yet begins with this. */
const NO_ROSTER: Roster = {
  always: false,
  week: [[], [], [], [], [], [], []],
  days: {},
  away: [],
};

export function useRoster() {
  return useQuery({ queryKey: ["duty", "roster"], queryFn: () => call(api.duty.$get()) });
}

/** The roster on the place's clock, with those who could open a tip now; null: it is being read. */
export function usePlan(): Plan | null {
  const { timezone } = useOpenSession().me;
  const { data } = useRoster();
  const { data: station } = useOfficers();
  if (!data || !station) return null;
  const there = new Set(station.officers.filter(mayOwn).map(({ id }) => id));
  return {
    roster: data.roster ?? NO_ROSTER,
    // Days off change no duty.
    days: makeWorkingDays({ timezone, holidays: {} }),
    isThere: (id) => there.has(id),
  };
}

/** Writes the roster in place of the one on the page. */
export function useSaveRoster(onSaved: () => void = () => undefined) {
  const words = useDutyWords();
  const queries = useQueryClient();
  const { data } = useRoster();
  return useMutation({
    mutationFn: (roster: Roster) =>
      call(api.duty.$put({ json: { was: data?.version ?? 0, roster } })),
    onSuccess: () => {
      announce(words.saved);
      onSaved();
    },
    // Also when it was refused: a colleague may have changed it.
    onSettled: () => readAgain(queries, ["duty"]),
  });
}

/** The names of officers by their ids; whoever has left is said so. */
export function useNames(): (id: string) => string {
  const words = useDutyWords();
  const { data } = useOfficers();
  const names = new Map(data?.officers.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? words.left;
}
