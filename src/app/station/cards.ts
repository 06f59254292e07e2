import { ok, type Result } from "../../core/result.ts";
import type { CardVote } from "../object-ports.ts";
import { VOTES_KNOWN } from "./bounds.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationDeps } from "./deps.ts";
import type { StationRefusal } from "./port.ts";
import type { CardCount } from "./store.ts";

/**
 * Counts a vote. Its random id is remembered as long as a repeat may come. The first vote for a new
 * edition of a card deletes the counts of older editions.
 */
export function countVote({ store }: StationDeps, vote: CardVote): void {
  store.atomically(() => {
    if (store.cards.isNew(vote.id, VOTES_KNOWN)) store.cards.count(vote);
  });
}

export function cardCounts(desk: DeskDeps): Result<CardCount[], StationRefusal> {
  const caller = desk.caller();
  return caller.ok ? ok(desk.store.cards.all()) : caller;
}
