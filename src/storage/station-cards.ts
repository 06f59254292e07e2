import { and, desc, eq, lt, lte, sql } from "drizzle-orm";
import type { DrizzleSqliteDODatabase } from "drizzle-orm/durable-sqlite";
import type { CardStore } from "../app/station/store.ts";
import { cards, votesSeen } from "./station-tables.ts";

export function makeCardStore(db: DrizzleSqliteDODatabase): CardStore {
  return {
    isNew: (id, known) => {
      const [added] = db
        .insert(votesSeen)
        .values({ id })
        .onConflictDoNothing()
        .returning({ seq: votesSeen.seq })
        .all();
      if (!added) return false;
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
    all: () => db.select().from(cards).orderBy(desc(cards.notUseful)).all(),
  };
}
