import { HOUR_MS } from "../core/units.ts";

export const SEEN_TABLE = `
  CREATE TABLE seen (id TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;`;

/**
 * Ids of the updates that were handled, in memory too, so that a turn asks nothing: an object is
 * the only writer of its database. Whoever rolls a transaction back must call `reread`.
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

  /** Also drops those of before `forgetBefore` (ms), about once an hour. */
  mark(id: string, now: number, forgetBefore: number): void {
    this.#sql.exec("INSERT OR IGNORE INTO seen (id, at) VALUES (?, ?)", id, now);
    this.#ids?.add(id);
    if (now - this.#sweptAt < HOUR_MS) return;
    this.#sweptAt = now;
    this.sweep(forgetBefore - 1);
  }

  /** Drops those of `upTo` (ms) and before. */
  sweep(upTo: number): void {
    if (this.#sql.exec("DELETE FROM seen WHERE at <= ?", upTo).rowsWritten > 0) this.reread();
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
