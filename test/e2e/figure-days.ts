import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { BLOCK_WEEKS, mondayOf, PERIOD_WEEKS, weekOf } from "../../src/core/station/figures.ts";
import { DAY_MS, HOUR_MS } from "../../src/core/units.ts";

/** The clock of the place has no other offset all year. */
const AHEAD_MS = 7 * HOUR_MS;
const DAYS = (PERIOD_WEEKS + 14) * 7;
const CATEGORIES = { theft: 3, environment: 2, traffic: 1, fraud: 2 };
const AREAS = { "vung-ang": 1, "song-tri": 2, "hoanh-son": 0 };

/**
 * Lets every station have counted tips for months, and many thefts in one area yesterday. The system
 * must be stopped.
 */
export function countDays(state: string): void {
  const names = readdirSync(state, { recursive: true, encoding: "utf8" });
  for (const name of names.filter((one) => one.endsWith(".sqlite"))) {
    const database = new DatabaseSync(join(state, name));
    const counts = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'day_counts'");
    if (counts.get()) countIn(database);
    database.close();
  }
}

function countIn(database: DatabaseSync): void {
  const today = Math.floor((Date.now() + AHEAD_MS) / DAY_MS);
  database.exec("BEGIN");
  for (let ago = 1; ago <= DAYS; ago++) countDay(database, today - ago, ago);
  countBlocks(database, weekOf(today));
  database.exec("COMMIT");
}

function countDay(database: DatabaseSync, day: number, ago: number): void {
  const count = database.prepare("INSERT OR REPLACE INTO day_counts VALUES (?, ?, ?, ?, ?)");
  const urgent = Number(ago % 5 === 0);
  for (const [category, often] of Object.entries(CATEGORIES)) {
    for (const [area, more] of Object.entries(AREAS)) {
      const tips = (ago * often + more) % (often + more + 1);
      if (tips > 0) count.run(day, area, category, urgent, tips);
    }
  }
  if (ago === 1) count.run(day, "vung-ang", "theft", 0, 19);
}

function countBlocks(database: DatabaseSync, thisWeek: number): void {
  const week = database.prepare("INSERT OR REPLACE INTO week_counts VALUES (?, ?, ?, ?)");
  for (let ago = 1; ago <= 4 * BLOCK_WEEKS && mondayOf(thisWeek - ago) > 0; ago++) {
    for (let hour = 0; hour < 24; hour++) {
      const tips = hour < 6 ? hour % 2 : 2 + ((hour * 7) % 9);
      if (tips > 0) week.run(thisWeek - ago, "hour", `${hour}`.padStart(2, "0"), tips);
    }
    const languages = { vi: 60, en: 3, "zh-Hans": 6, ko: 1 };
    for (const [language, tips] of Object.entries(languages))
      week.run(thisWeek - ago, "language", language, tips);
  }
}
