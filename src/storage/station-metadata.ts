import { and, asc, eq, gte, lt } from "drizzle-orm";
import type { DrizzleSqliteDODatabase } from "drizzle-orm/durable-sqlite";
import type { MetadataStore } from "../app/station/officer-store.ts";
import { metadataGrants } from "./station-tables.ts";
import { tips } from "./station-tip-tables.ts";

export function makeMetadataStore(db: DrizzleSqliteDODatabase): MetadataStore {
  const { category, area, urgent, status, subStatus, sourceGrade, contentGrade } = tips;
  const { receivedAt } = tips;
  const judged = { sourceGrade, contentGrade };
  const facts = { receivedAt, category, area, urgent, status, subStatus, ...judged };
  return {
    all: () => db.select().from(metadataGrants).orderBy(asc(metadataGrants.officer)).all(),
    set: ({ officer, ...grant }) =>
      db
        .insert(metadataGrants)
        .values({ officer, ...grant })
        .onConflictDoUpdate({ target: metadataGrants.officer, set: grant })
        .run(),
    remove: (officer) => db.delete(metadataGrants).where(eq(metadataGrants.officer, officer)).run(),
    tips: (from, to) =>
      db
        .select(facts)
        .from(tips)
        .where(and(eq(tips.listed, true), gte(receivedAt, from), lt(receivedAt, to)))
        .all(),
  };
}
