import { and, asc, eq, isNull, lt, lte, or } from "drizzle-orm";
import type { DrizzleSqliteDODatabase } from "drizzle-orm/durable-sqlite";
import type { SessionStore } from "../app/station/officer-store.ts";
import { challenges, failures, sessions } from "./station-tables.ts";

export function makeSessionStore(db: DrizzleSqliteDODatabase): SessionStore {
  return {
    add: (session) => db.insert(sessions).values(session).run(),
    find: (hash) => db.select().from(sessions).where(eq(sessions.hash, hash)).all()[0] ?? null,
    of: (officer) => db.select().from(sessions).where(eq(sessions.officer, officer)).all(),
    touch: (hash, seenAt) =>
      db.update(sessions).set({ seenAt }).where(eq(sessions.hash, hash)).run(),
    remove: (hash) => db.delete(sessions).where(eq(sessions.hash, hash)).run(),
    stepUp: (hash, steppedUpAt) =>
      db.update(sessions).set({ steppedUpAt }).where(eq(sessions.hash, hash)).run(),
    removeBegunWith: (officer, credential) => {
      const way =
        credential === null ? isNull(sessions.credential) : eq(sessions.credential, credential);
      const gone = db.delete(sessions).where(and(eq(sessions.officer, officer), way));
      return gone
        .returning({ hash: sessions.hash })
        .all()
        .map(({ hash }) => hash);
    },
    removeOf: (officer) =>
      db
        .delete(sessions)
        .where(eq(sessions.officer, officer))
        .returning({ hash: sessions.hash })
        .all()
        .map(({ hash }) => hash),
    removeEnded: (createdBefore, seenBefore) =>
      db
        .delete(sessions)
        .where(or(lte(sessions.createdAt, createdBefore), lte(sessions.seenAt, seenBefore)))
        .run(),
    spendChallenge: (challenge, now) => {
      db.delete(challenges).where(lte(challenges.expiresAt, now)).run();
      // It would be forgotten again at the next one, which could be its repeat.
      if (challenge.expiresAt <= now) return false;
      const spent = db.insert(challenges).values(challenge).onConflictDoNothing();
      return spent.returning({ hash: challenges.hash }).all().length > 0;
    },
    addFailure: (at) => db.insert(failures).values({ at }).run(),
    failures: (since) => {
      db.delete(failures).where(lt(failures.at, since)).run();
      const rows = db.select({ at: failures.at }).from(failures).orderBy(asc(failures.id)).all();
      return rows.map(({ at }) => at);
    },
  };
}
