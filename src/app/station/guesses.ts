import { HOUR_MS, hourNumber } from "../../core/units.ts";
import type { StationDeps } from "./deps.ts";
import type { StationStore } from "./store.ts";

/**
 * The brake on guessing receipts: counts the guesses of all chats in this hour, by random ids.
 * Repeatable: a guess that was counted already passes again. false: the limit is reached, and the
 * guess is not counted.
 */
export function takeGuess({ store, clock, place }: StationDeps, id: string): boolean {
  const hour = hourNumber(clock.now());
  return store.atomically(() => {
    store.guesses.removeBefore(hour);
    if (store.guesses.has(id)) return true;
    if (store.guesses.count() >= place.limits.allWrongReceiptsPerHour) return false;
    store.guesses.add({ id, hour });
    return true;
  });
}

/** Whether further guesses are slowed in this hour. */
export function slowsGuesses({ store, clock, place }: StationDeps): boolean {
  return store.atomically(() => {
    store.guesses.removeBefore(hourNumber(clock.now()));
    return store.guesses.count() >= place.limits.allWrongReceiptsPerHour;
  });
}

/** Takes a guess back, because the receipt was right. Repeatable. */
export function giveBackGuess({ store }: StationDeps, id: string): void {
  store.guesses.remove(id);
}

/** Deletes guesses of past hours. */
export function tidyGuesses({ store, clock }: StationDeps): void {
  store.guesses.removeBefore(hourNumber(clock.now()));
}

/** When the next guesses expire, ms since the epoch; null: there are none. */
export function nextGuessesEnd({ guesses }: StationStore): number | null {
  const hour = guesses.oldestHour();
  return hour === null ? null : (hour + 1) * HOUR_MS;
}
