import { eq } from "drizzle-orm";
import type { DrizzleSqliteDODatabase } from "drizzle-orm/durable-sqlite";
import type { QuestionStore } from "../app/station/store.ts";
import { questions } from "./station-tables.ts";

export function makeQuestionStore(db: DrizzleSqliteDODatabase): QuestionStore {
  return {
    add: (row) => db.insert(questions).values(row).run(),
    all: () => db.select().from(questions).all(),
    list: (id) => db.update(questions).set({ listed: true }).where(eq(questions.id, id)).run(),
    mark: (id, mark) => db.update(questions).set({ mark }).where(eq(questions.id, id)).run(),
    remove: (id) => db.delete(questions).where(eq(questions.id, id)).run(),
  };
}
