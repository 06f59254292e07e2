import type { Place } from "../../core/place/place-schema.ts";
import { areIndependent, type ConfirmRefusal, PROPOSALS } from "../../core/station/proposal.ts";
import { mayEver } from "../../core/station/rights.ts";
import { DAY_MS } from "../../core/units.ts";
import type { StationDeps } from "./deps.ts";
import type { OfficerRow } from "./officer-store.ts";
import type { ProposalRow } from "./store.ts";

/**
 * Why an officer is no second person for a proposal; null: they are. A present officer who holds
 * the key, is not who proposed it nor whom it is about, and independent of who proposed it.
 */
export function noSecond(
  deps: Pick<StationDeps, "store" | "clock" | "place">,
  { kind, subject, by }: ProposalRow,
  { id, role, stationKey }: OfficerRow,
): ConfirmRefusal | null {
  if (stationKey === null) return "not-admitted";
  if (!mayEver({ role, hasKey: true }, PROPOSALS[kind].confirms)) return "not-your-role";
  if (id === by) return "own-proposal";
  if (id === subject) return "about-you";
  return areIndependent([by, id], independence(deps)) ? null : "not-independent";
}

/** Whether two officers of the station can decide together. */
export function hasTwo(deps: Pick<StationDeps, "store" | "clock" | "place">): boolean {
  const known = independence(deps);
  const able = deps.store.officers
    .all()
    .filter(({ role, stationKey }) => mayEver({ role, hasKey: stationKey !== null }, "confirm"));
  return able.some((one) => able.some((other) => areIndependent([one.id, other.id], known)));
}

/** Whether two officers are two persons. */
export function isIndependentOf(
  deps: Pick<StationDeps, "store" | "clock" | "place">,
  one: string,
  other: string,
): boolean {
  return areIndependent([one, other], independence(deps));
}

/** How the station knows who brought whom in lately. */
function independence({ store, clock, place }: Pick<StationDeps, "store" | "clock" | "place">) {
  return { arrivals: store.officers.arrivals(), since: clock.now() - newcomerMs(place) };
}

function newcomerMs({ officers }: Pick<Place, "officers">): number {
  return officers.newcomerDays * DAY_MS;
}
