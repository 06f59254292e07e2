import type { Caller, DeskDeps } from "../../../src/app/station/caller.ts";
import { climb, listCalls, nextClimb } from "../../../src/app/station/calls.ts";
import { openTip, receiveTip } from "../../../src/app/station/tips.ts";
import { ok } from "../../../src/core/result.ts";
import type { Role } from "../../../src/core/station/rights.ts";
import type { Period, Roster } from "../../../src/core/station/roster.ts";
import { HOUR_MS } from "../../../src/core/units.ts";
import { sampleOfficer, sampleSession, sampleTip } from "../../contract/station-samples.ts";
import { makeMemoryStation } from "./memory-station.ts";

const NO_ROSTER: Roster = {
  always: false,
  week: [[], [], [], [], [], [], []],
  days: {},
  away: [],
};

export const everyDay = (...periods: Period[]): Roster => ({
  ...NO_ROSTER,
  week: Array(7).fill(periods),
});

/** A station with these officers, whose clock the test turns. */
export function dutyStation(officers: Record<string, Role>) {
  const station = makeMemoryStation();
  const { deps, clock } = station;
  const { store } = deps;
  const join = (id: string, role: Role) => {
    const came = { invitedBy: null, joinedAt: 0, stationKey: new Uint8Array([1]) };
    store.officers.insert({ ...sampleOfficer(id), role, ...came });
  };
  for (const [id, role] of Object.entries(officers)) join(id, role);
  const desk = (id: string): DeskDeps => {
    const officer = store.officers.find(id);
    if (!officer) throw new Error(`${id} has left`);
    const caller: Caller = { id, officer, session: sampleSession(id) };
    return { ...deps, caller: () => ok(caller) };
  };
  let version = 0;
  return {
    ...station,
    store,
    join,
    desk,
    follow: (roster: Roster) => {
      version += 1;
      store.roster.write({ version, roster });
    },
    receive: async (id: string, urgent = true) => {
      const { category, area, mailbox, mailboxRecipient, sealed } = sampleTip(id);
      const about = { id, category, area, urgent, mailbox, mailboxRecipient, sealed };
      const receivedAt = new Date(Math.floor(clock.at / HOUR_MS) * HOUR_MS).toISOString();
      await receiveTip(deps, { ...about, receivedAt, media: [] });
    },
    open: (id: string, by: string) => openTip(desk(by), id),
    nextAt: () => nextClimb(store, deps.place.duty, clock.at),
    /** The object's alarm. */
    ring: () => climb(deps),
    /** The tips of which an officer is told. */
    calls: (id: string) => {
      const answer = listCalls(desk(id));
      if (!answer.ok) throw new Error(answer.reason);
      return answer.value.calls.map(({ tip }) => tip);
    },
  };
}
