import { and, eq, lt, lte, sql } from "drizzle-orm";
import type { DrizzleSqliteDODatabase } from "drizzle-orm/durable-sqlite";
import type { CardStore } from "../app/station/store.ts";
import { cards, votesSeen } from "./station-tables.ts";

export function makeCardStore(db: DrizzleSqliteDODatabase): CardStore {
  return {
    isNew: (id, known) => {
      // A repeat that the table ignored would use up a number, and make one vote more forgotten.
      const repeats = db.select().from(votesSeen).where(eq(votesSeen.id, id)).all();
      if (repeats.length > 0) return false;
      const added = db.insert(votesSeen).values({ id }).returning({ seq: votesSeen.seq }).get();
      db.delete(votesSeen)
        .where(lte(votesSeen.seq, added.seq - known))
        .run();
      return true;
    },
    count: ({ card, reviewed, useful }) => {
      const column = useful ? "useful" : "notUseful";
      db.insert(cards)
        .values({ card, reviewed, useful: useful ? 1 : 0, notUseful: useful ? 0 : 1 })
        .onConflictDoUpdate({
          target: [cards.card, cards.reviewed],
          set: { [column]: sql`${cards[column]} + 1` },
        })
        .run();
      db.delete(cards)
        .where(and(eq(cards.card, card), lt(cards.reviewed, reviewed)))
        .run();
    },
    all: () => db.select().from(cards).all(),
  };
}
