import type { CardVote } from "../object-ports.ts";
import { VOTES_KNOWN } from "./bounds.ts";
import type { StationDeps } from "./deps.ts";
import type { CardCount } from "./store.ts";

/**
 * Counts a vote once: its id, which is random and names nothing, is known as long as a repeat may
 * come. Of an older edition of a card nothing stays once the newer one has a vote.
 */
export function countVote({ store }: StationDeps, vote: CardVote): void {
  store.atomically(() => {
    if (store.cards.isNew(vote.id, VOTES_KNOWN)) store.cards.count(vote);
  });
}

export function cardCounts({ store }: StationDeps): CardCount[] {
  return store.cards.all();
}
