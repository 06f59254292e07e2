import { DAY_MS, dayStart, HOUR_MS } from "../core/units.ts";

export const SEEN_TABLE = `
  CREATE TABLE seen (id TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;`;

/**
 * Keyed ids of handled updates with their day: no finer time is stored. They are cached in memory so that a turn needs no query. An object is the only
 * writer of its database. Call `reread` after a rollback.
 */
export class SeenUpdates {
  readonly #sql: SqlStorage;
  #ids: Set<string> | null = null;
  #sweptAt = 0;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  has(id: string): boolean {
    this.#ids ??= new Set(this.#read());
    return this.#ids.has(id);
  }

  /** Remembers an id. About once an hour it also drops ids of days before `forgetBefore` (ms). */
  mark(id: string, now: number, forgetBefore: number): void {
    this.#sql.exec("INSERT OR IGNORE INTO seen (id, at) VALUES (?, ?)", id, dayStart(now));
    this.#ids?.add(id);
    if (now - this.#sweptAt < HOUR_MS) return;
    this.#sweptAt = now;
    this.sweep(forgetBefore - 1);
  }

  /** Drops ids of days that were over at `upTo` (ms). */
  sweep(upTo: number): void {
    if (this.#sql.exec("DELETE FROM seen WHERE at <= ?", upTo - DAY_MS).rowsWritten > 0)
      this.reread();
  }

  reread(): void {
    this.#ids = null;
  }

  #read(): string[] {
    return this.#sql
      .exec<{ id: string }>("SELECT id FROM seen")
      .toArray()
      .map(({ id }) => id);
  }
}
