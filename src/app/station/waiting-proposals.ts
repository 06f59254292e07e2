import { PROPOSAL_MS } from "./bounds.ts";
import type { StationDeps } from "./deps.ts";
import { stationClockEnd } from "./patience.ts";
import type { ProposalRow } from "./store.ts";

/** Proposals that wait, the oldest first. One that nobody confirms for too long lapses. */
export function waitingProposals({
  store,
  clock,
}: Pick<StationDeps, "store" | "clock">): ProposalRow[] {
  const now = clock.now();
  return store.proposals
    .waiting()
    .filter(({ at }) => now < stationClockEnd(store, at, PROPOSAL_MS));
}
