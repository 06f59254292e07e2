import type { NewRow, Outbox, Row } from "../app/ports.ts";

/**
 * The outbox of an object that writes in every turn: no index and no counter, since each of them
 * is one more page in every commit. `due_at` is when a waiting row may go, or when the lease of a
 * claimed one ends.
 */
export const INDEXED_OUTBOX_TABLE = `
  CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    lane TEXT,
    key TEXT,
    payload BLOB NOT NULL,
    attempts INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    claimed INTEGER NOT NULL
  );`;

type StoredEntry = {
  id: number;
  lane: string | null;
  key: string | null;
  attempts: number;
  created_at: number;
  due_at: number;
  claimed: number;
};

/** A row without its payload. */
interface Entry {
  id: number;
  lane: string | null;
  key: string | null;
  attempts: number;
  createdAt: number;
  dueAt: number;
  claimed: boolean;
}

/**
 * Rows in SQL, their order and times also in memory: an object is the only writer of its database,
 * so what it has read once it knows. Whoever rolls a transaction back must call `reread`.
 */
export class IndexedOutbox implements Outbox {
  readonly #sql: SqlStorage;
  /** By id, oldest first; null: not read yet. */
  #known: Map<number, Entry> | null = null;
  /** No id is used twice in an object's life, which is how long anybody remembers one. */
  #lastId = 0;
  /** Rows that ended and are still in the table. */
  readonly #ended = new Set<number>();
  /** Rows on their way that were replaced: they are not tried again, unless a crash forgets it. */
  readonly #outdated = new Set<number>();
  /** Those that the last commit took out of it, should it be rolled back. */
  #settled: number[] = [];

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  reread(): void {
    this.#known = null;
    this.#outdated.clear();
    for (const id of this.#settled) this.#ended.add(id);
  }

  add(rows: NewRow[], now: number, leaseUntil: number): { id: number; claimed: boolean }[] {
    this.settle();
    return rows.map((row) => this.#insert(row, now, leaseUntil));
  }

  claim(now: number, leaseUntil: number, limit: number): Row[] {
    return this.#due(now, limit).flatMap((entry) => {
      // A row that is claimed already was cut off by a crash: that counts as a try.
      if (entry.claimed) entry.attempts += 1;
      entry.claimed = true;
      entry.dueAt = leaseUntil;
      const { id, attempts, createdAt } = entry;
      const [stored] = this.#sql
        .exec<{ payload: ArrayBuffer }>(
          "UPDATE outbox SET attempts = ?, claimed = 1, due_at = ? WHERE id = ? RETURNING payload",
          attempts,
          leaseUntil,
          id,
        )
        .toArray();
      return stored ? [{ id, payload: new Uint8Array(stored.payload), attempts, createdAt }] : [];
    });
  }

  reserve(id: number, leaseUntil: number): void {
    this.#mark(id, true, leaseUntil);
  }

  release(id: number, now: number): void {
    if (this.#outdated.has(id)) return this.done(id);
    this.#mark(id, false, now);
  }

  done(id: number): void {
    this.#outdated.delete(id);
    if (!this.#entries.has(id)) return;
    this.#sql.exec("DELETE FROM outbox WHERE id = ?", id);
    this.#entries.delete(id);
  }

  endSoon(id: number): void {
    if (this.#entries.delete(id)) this.#ended.add(id);
  }

  settle(): void {
    if (this.#ended.size === 0) return;
    this.#settled = [...this.#ended];
    this.#ended.clear();
    for (const id of this.#settled) this.#sql.exec("DELETE FROM outbox WHERE id = ?", id);
  }

  has(id: number): boolean {
    return this.#entries.has(id);
  }

  retry(id: number, at: number): void {
    if (this.#outdated.has(id)) return this.done(id);
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#sql.exec(
      "UPDATE outbox SET claimed = 0, attempts = attempts + 1, due_at = ? WHERE id = ?",
      at,
      id,
    );
    entry.claimed = false;
    entry.attempts += 1;
    entry.dueAt = at;
  }

  postpone(at: number): void {
    this.#sql.exec("UPDATE outbox SET due_at = ?1 WHERE claimed = 0 AND due_at < ?1", at);
    for (const entry of this.#entries.values()) {
      if (!entry.claimed && entry.dueAt < at) entry.dueAt = at;
    }
  }

  count(): number {
    return this.#entries.size;
  }

  /** Rows of a lane, and when the first of a key that is not on its way may go. */
  waiting(lane: string, key: string): { count: number; heldUntil: number | null } {
    const rows = [...this.#entries.values()].filter((entry) => entry.lane === lane);
    const held = rows.filter((entry) => entry.key === key && !entry.claimed);
    const heldUntil = held.length > 0 ? Math.min(...held.map(({ dueAt }) => dueAt)) : null;
    return { count: rows.length, heldUntil };
  }

  /** Rows whose key begins so, also those that are on their way. */
  keyed(start: string): { id: number; key: string }[] {
    return [...this.#entries.values()].flatMap(({ id, key }) =>
      key?.startsWith(start) ? [{ id, key }] : [],
    );
  }

  /** Drops the rows of a key that are not on their way. */
  drop(key: string): void {
    for (const entry of this.#entries.values()) {
      if (entry.key === key && !entry.claimed) this.done(entry.id);
    }
  }

  nextAt(): number | null {
    let next: number | null = null;
    for (const { dueAt } of this.#firsts()) {
      if (next === null || dueAt < next) next = dueAt;
    }
    return next;
  }

  clear(): void {
    this.#sql.exec("DELETE FROM outbox");
    this.#entries.clear();
    this.#ended.clear();
  }

  get #entries(): Map<number, Entry> {
    this.#known ??= this.#read();
    return this.#known;
  }

  #read(): Map<number, Entry> {
    const rows = this.#sql.exec<StoredEntry>(
      "SELECT id, lane, key, attempts, created_at, due_at, claimed FROM outbox ORDER BY id",
    );
    const entries = new Map<number, Entry>();
    for (const { created_at, due_at, claimed, ...row } of rows) {
      this.#lastId = Math.max(this.#lastId, row.id);
      if (this.#ended.has(row.id)) continue;
      entries.set(row.id, {
        ...row,
        createdAt: created_at,
        dueAt: due_at,
        claimed: claimed !== 0,
      });
    }
    return entries;
  }

  #insert(row: NewRow, now: number, leaseUntil: number): { id: number; claimed: boolean } {
    const { lane, notBefore, payload, replaces, key = null, follows = false } = row;
    // Reading them sets the last id.
    const entries = this.#entries;
    if (replaces !== undefined) this.#replace(replaces);
    const claimed = notBefore <= now && (follows || !this.#laneIsBusy(lane));
    const dueAt = claimed ? leaseUntil : Math.max(notBefore, now);
    const id = this.#lastId + 1;
    this.#sql.exec(
      `INSERT INTO outbox (id, lane, key, payload, attempts, created_at, due_at, claimed)
       VALUES (?, ?, ?, ?, 0, ?, ?, ?)`,
      id,
      lane,
      key,
      payload,
      now,
      dueAt,
      claimed ? 1 : 0,
    );
    this.#lastId = id;
    entries.set(id, { id, lane, key, attempts: 0, createdAt: now, dueAt, claimed });
    return { id, claimed };
  }

  #replace(key: string): void {
    this.drop(key);
    for (const entry of this.#entries.values()) if (entry.key === key) this.#outdated.add(entry.id);
  }

  #mark(id: number, claimed: boolean, dueAt: number): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#sql.exec(
      "UPDATE outbox SET claimed = ?, due_at = ? WHERE id = ?",
      claimed ? 1 : 0,
      dueAt,
      id,
    );
    Object.assign(entry, { claimed, dueAt });
  }

  #laneIsBusy(lane: string | null): boolean {
    if (lane === null) return false;
    for (const entry of this.#entries.values()) {
      if (entry.lane === lane) return true;
    }
    return false;
  }

  #due(now: number, limit: number): Entry[] {
    return this.#firsts()
      .filter(({ dueAt }) => dueAt <= now)
      .slice(0, limit);
  }

  /** The oldest of each lane: the others wait for it, however long they are due. */
  #firsts(): Entry[] {
    const lanes = new Set<string>();
    const firsts: Entry[] = [];
    for (const entry of this.#entries.values()) {
      if (entry.lane === null) firsts.push(entry);
      else if (!lanes.has(entry.lane)) firsts.push(entry);
      if (entry.lane !== null) lanes.add(entry.lane);
    }
    return firsts;
  }
}
