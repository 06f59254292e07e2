import { fail, ok, type Result } from "../../core/result.ts";
import { type Action, HEARD_BY, mayEver, refusalOf } from "../../core/station/rights.ts";
import type { LiveEvent } from "../../core/station/views.ts";
import { SESSION_IDLE_MS, SESSION_LONGEST_MS, SESSION_TOUCH_MS, STEP_UP_MS } from "./bounds.ts";
import type { StationDeps } from "./deps.ts";
import type { OfficerRow, SessionRow } from "./officer-store.ts";
import type { StationRefusal } from "./port.ts";
import { suspensionOf } from "./suspension-of.ts";

/** A present officer, and the session that they speak through. */
export interface Caller {
  id: string;
  officer: OfficerRow;
  session: SessionRow;
}

/** Dependencies of what an officer does. */
export interface DeskDeps extends StationDeps {
  /**
   * Who asks, if they may. Holds until the next await only: ask in the synchronous part that
   * writes, for the officer may have been removed meanwhile. `also`: a right that it takes besides.
   */
  caller(also?: Action): Result<Caller, StationRefusal>;
}

/** `deps` for what one session asks, which needs that right. */
export function deskOf(deps: StationDeps, session: string, action: Action): DeskDeps {
  return {
    ...deps,
    caller: (also = action) => {
      const caller = callerOf(deps, session, action);
      return caller.ok && also !== action ? callerOf(deps, session, also) : caller;
    },
  };
}

/** The officer of a living session who has that right now. Counts as activity. */
export function callerOf(
  deps: StationDeps,
  hash: string,
  action: Action | null,
): Result<Caller, StationRefusal> {
  const { store, clock } = deps;
  const session = keepSession(deps, hash);
  const officer = session && store.officers.find(session.officer);
  if (!session || !officer || suspensionOf(deps, officer.id)) return fail("signed-out");
  const standing = {
    role: officer.role,
    hasKey: officer.stationKey !== null,
    steppedUp: clock.now() - (session.steppedUpAt ?? 0) < STEP_UP_MS,
  };
  const refusal = action && refusalOf(standing, action);
  return refusal ? fail(refusal) : ok({ id: officer.id, officer, session });
}

/** When a session ends, in ms since the epoch; null: it has, or its officer has left. */
export function sessionEndsAt(
  { store, clock }: Pick<StationDeps, "store" | "clock">,
  hash: string,
): number | null {
  const session = store.sessions.find(hash);
  if (!session || !store.officers.find(session.officer)) return null;
  const end = sessionEnd(session);
  return end > clock.now() ? end : null;
}

/** Whether a watching page is told of that. A newcomer first hears that they were admitted. */
export function mayHear(
  { store }: Pick<StationDeps, "store">,
  hash: string,
  event: Pick<LiveEvent, "type">,
): boolean {
  const session = store.sessions.find(hash);
  const officer = session && store.officers.find(session.officer);
  if (!officer) return false;
  const { role, stationKey } = officer;
  return mayEver({ role, hasKey: stationKey !== null }, HEARD_BY[event.type]);
}

/** The officer of a living session who may read tips; null: of none. */
export function readerOf(
  watch: Pick<StationDeps, "store" | "clock">,
  hash: string,
): Pick<OfficerRow, "id" | "name"> | null {
  const session = watch.store.sessions.find(hash);
  const officer = session && watch.store.officers.find(session.officer);
  if (!officer || sessionEndsAt(watch, hash) === null) return null;
  return mayHear(watch, hash, { type: "tips" }) ? officer : null;
}

/** Extends a session that is valid; ends one that is not. */
function keepSession({ store, clock, hangUp }: StationDeps, hash: string): SessionRow | null {
  const session = store.sessions.find(hash);
  if (!session) return null;
  const now = clock.now();
  if (sessionEnd(session) <= now) {
    store.sessions.remove(hash);
    hangUp(hash);
    return null;
  }
  if (now - session.seenAt >= SESSION_TOUCH_MS) store.sessions.touch(hash, now);
  return session;
}

function sessionEnd({ createdAt, seenAt }: SessionRow): number {
  return Math.min(createdAt + SESSION_LONGEST_MS, seenAt + SESSION_IDLE_MS);
}
