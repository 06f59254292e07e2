import { asc, eq, isNull } from "drizzle-orm";
import type { DrizzleSqliteDODatabase } from "drizzle-orm/durable-sqlite";
import type { ProposalStore } from "../app/station/store.ts";
import { proposals } from "./station-tables.ts";

export function makeProposalStore(db: DrizzleSqliteDODatabase): ProposalStore {
  return {
    add: (proposal) => db.insert(proposals).values(proposal).run(),
    find: (id) => db.select().from(proposals).where(eq(proposals.id, id)).all()[0] ?? null,
    waiting: () =>
      db
        .select()
        .from(proposals)
        .where(isNull(proposals.settledAt))
        .orderBy(asc(proposals.seq))
        .all(),
    settle: (id, { confirmedBy, at: settledAt }) =>
      db
        .update(proposals)
        .set({ confirmedBy, settledAt, statement: "" })
        .where(eq(proposals.id, id))
        .run(),
  };
}
