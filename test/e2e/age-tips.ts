import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Lets every tip have come that many days earlier. The system must be stopped. */
export function ageTips(state: string, days: number): void {
  const names = readdirSync(state, { recursive: true, encoding: "utf8" });
  for (const name of names.filter((one) => one.endsWith(".sqlite"))) {
    const database = new DatabaseSync(join(state, name));
    const isStation = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'clocks'").get();
    if (isStation) database.exec(`UPDATE clocks SET from_day = from_day - ${days}, next_at = 0`);
    database.close();
  }
}
