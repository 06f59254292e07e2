import type { DrizzleSqliteDODatabase } from "drizzle-orm/durable-sqlite";
import type { StationStore } from "../app/station/store.ts";
import { makeCardStore } from "./station-cards.ts";
import { makeGuessStore } from "./station-guesses.ts";

/** A station's anonymous counters: votes for guide cards, and wrong receipts. */
export function makeCounts(db: DrizzleSqliteDODatabase): Pick<StationStore, "cards" | "guesses"> {
  return { cards: makeCardStore(db), guesses: makeGuessStore(db) };
}
