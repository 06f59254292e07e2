import { LOOK_AGAIN_MS } from "../app/outbox/limits.ts";
import type { LaneWaits, NewRow, Outbox, Row } from "../app/ports.ts";

/**
 * The table of an object's outbox. It has no index and no AUTOINCREMENT, because each would add a
 * page to every commit. `due_at`: when a waiting row may go, or when the lease of a claimed row
 * ends. `claimed`: 0 waiting, 1 claimed, 2 claimed and replaced in the meantime.
 */
export const OUTBOX_TABLE = `
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

/**
 * The table as the first migrations of the other objects create it. A later one drops the indexes.
 */
export const INDEXED_OUTBOX_TABLE = `
  CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    lane TEXT,
    key TEXT,
    payload BLOB NOT NULL,
    attempts INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    claimed INTEGER NOT NULL
  );
  CREATE INDEX outbox_due ON outbox (due_at);
  CREATE INDEX outbox_lane ON outbox (lane, id);
`;

/** A migration that drops the indexes, because rows are now found in memory. */
export const DROP_OUTBOX_INDEXES = "DROP INDEX outbox_due; DROP INDEX outbox_lane;";

const WAITS = 0;
const GOES = 1;
const REPLACED = 2;

const COLUMNS = "(id, lane, key, payload, created_at, due_at, claimed, attempts)";
const VALUES = "(?, ?, ?, ?, ?, ?, ?, 0)";
const INSERT = `INSERT INTO outbox ${COLUMNS} VALUES ${VALUES}`;
const OVERWRITE = `UPDATE outbox SET ${COLUMNS} = ${VALUES} WHERE id = ?`;

type StoredEntry = {
  id: number;
  lane: string | null;
  key: string | null;
  attempts: number;
  created_at: number;
  due_at: number;
  claimed: Entry["claimed"];
};

/** A row without its payload. */
interface Entry {
  id: number;
  lane: string | null;
  key: string | null;
  attempts: number;
  createdAt: number;
  dueAt: number;
  claimed: typeof WAITS | typeof GOES | typeof REPLACED;
  /** It waits because of a failure or a pause, and not because its own time has not come. */
  isPutBack: boolean;
}

/**
 * An outbox in SQL. Order and times of its rows are cached in memory, because an object is the only
 * writer of its database. Call `reread` after a rollback or any other write to the table.
 *
 * A claimed row that this instance did not claim was interrupted by a crash. It counts as an
 * attempt and is due at once. If it was replaced while it was claimed, it is not tried again.
 */
export class SqlOutbox implements Outbox {
  readonly #sql: SqlStorage;
  /** By id, oldest first; null: not read yet. */
  #known: Map<number, Entry> | null = null;
  /**
   * The last id. Ids are unique in an instance's life, because nothing remembers one for longer.
   */
  #lastId = 0;
  /** Rows that have ended but are still in the table. */
  readonly #ended = new Set<number>();
  /** Rows that a crash interrupted, until this instance claims them; null: not read yet. */
  #cutOff: Set<number> | null = null;
  /** Ids that the last commit removed from `#ended`, to restore them after a rollback. */
  #settled: number[] = [];

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  reread(): void {
    this.#known = null;
    for (const id of this.#settled) this.#ended.add(id);
  }

  add(rows: NewRow[], now: number, leaseUntil: number): { id: number; claimed: boolean }[] {
    // Read while it is known which rows have ended.
    this.#known ??= this.#read();
    const ended = this.#takeEnded();
    const added = rows.map((row) => this.#insert(row, { now, leaseUntil, over: ended.pop() }));
    this.#delete(ended);
    return added;
  }

  claim(now: number, leaseUntil: number, limit: number): Row[] {
    return this.#due(now, limit).flatMap((entry) => {
      // The lease is over, so the delivery hangs. That counts as an attempt.
      if (entry.claimed === GOES) entry.attempts += 1;
      entry.claimed = GOES;
      entry.dueAt = leaseUntil;
      const { id, lane, key, attempts, createdAt } = entry;
      this.#cutOff?.delete(id);
      const [stored] = this.#sql
        .exec<{ payload: ArrayBuffer }>(
          "UPDATE outbox SET attempts = ?, claimed = 1, due_at = ? WHERE id = ? RETURNING payload",
          attempts,
          leaseUntil,
          id,
        )
        .toArray();
      const payload = stored && new Uint8Array(stored.payload);
      return payload ? [{ id, lane, key, payload, attempts, createdAt }] : [];
    });
  }

  reserve(id: number, leaseUntil: number): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#write(entry, {
      claimed: entry.claimed === REPLACED ? REPLACED : GOES,
      dueAt: leaseUntil,
    });
  }

  release(id: number, at: number): void {
    const entry = this.#entries.get(id);
    if (entry?.claimed === REPLACED) return this.done(id);
    if (entry) this.#write(entry, { claimed: WAITS, dueAt: at, isPutBack: true });
  }

  done(id: number): void {
    if (!this.#entries.has(id)) return;
    this.#sql.exec("DELETE FROM outbox WHERE id = ?", id);
    this.#entries.delete(id);
  }

  endSoon(id: number): void {
    if (this.#entries.delete(id)) this.#ended.add(id);
  }

  settle(): void {
    this.#delete(this.#takeEnded());
  }

  has(id: number): boolean {
    return this.#entries.has(id);
  }

  retry(id: number, at: number): void {
    const entry = this.#entries.get(id);
    if (entry) entry.attempts += 1;
    this.release(id, at);
  }

  hurry(lane: string, now: number): void {
    for (const entry of this.#entries.values()) {
      const waits = entry.lane === lane && entry.isPutBack && entry.claimed === WAITS;
      if (waits && entry.dueAt > now) this.#write(entry, { dueAt: now });
    }
  }

  count(): number {
    return this.#entries.size;
  }

  waiting(lane: string, key: string): LaneWaits {
    const rows = [...this.#entries.values()].filter((entry) => entry.lane === lane);
    const held = rows.filter((entry) => entry.key === key && entry.claimed === WAITS);
    const heldUntil = held.length > 0 ? Math.min(...held.map(({ dueAt }) => dueAt)) : null;
    const newest = rows.at(-1);
    const isTried = newest !== undefined && (newest.claimed !== WAITS || newest.attempts > 0);
    return { count: rows.length, heldUntil, triedSince: isTried ? newest.createdAt : null };
  }

  keyed(start: string): { id: number; key: string; dueAt: number }[] {
    return [...this.#entries.values()].flatMap(({ id, key, dueAt }) =>
      key?.startsWith(start) ? [{ id, key, dueAt }] : [],
    );
  }

  drop(fits: (row: { lane: string | null; key: string | null }) => boolean): void {
    const firsts = new Set(this.#firsts());
    for (const entry of this.#entries.values()) {
      const isOnItsWay = entry.claimed !== WAITS && firsts.has(entry);
      if (fits(entry) && !isOnItsWay) this.done(entry.id);
    }
  }

  nextAt(now: number): number | null {
    let next: number | null = null;
    for (const { claimed, dueAt } of this.#firsts()) {
      const at = claimed === WAITS ? dueAt : Math.min(dueAt, now + LOOK_AGAIN_MS);
      if (next === null || at < next) next = at;
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
    const stored = rows.toArray();
    this.#cutOff ??= new Set(stored.filter(({ claimed }) => claimed !== WAITS).map(({ id }) => id));
    const entries = new Map<number, Entry>();
    for (const row of stored) {
      this.#lastId = Math.max(this.#lastId, row.id);
      if (this.#ended.has(row.id)) continue;
      const entry = this.#entryOf(row);
      if (entry) entries.set(row.id, entry);
      else this.#ended.add(row.id);
    }
    return entries;
  }

  /** null: it was replaced, and then interrupted by a crash. */
  #entryOf({ created_at: createdAt, due_at, claimed, ...row }: StoredEntry): Entry | null {
    const isCutOff = this.#cutOff?.has(row.id) === true;
    if (isCutOff && claimed === REPLACED) return null;
    const attempts = row.attempts + (isCutOff ? 1 : 0);
    const isPutBack = attempts > 0;
    const entry = { ...row, attempts, createdAt, isPutBack };
    return isCutOff
      ? { ...entry, dueAt: createdAt, claimed: WAITS }
      : { ...entry, dueAt: due_at, claimed };
  }

  #takeEnded(): number[] {
    if (this.#ended.size === 0) return [];
    this.#settled = [...this.#ended];
    this.#ended.clear();
    return [...this.#settled];
  }

  #delete(ids: number[]): void {
    for (const id of ids) this.#sql.exec("DELETE FROM outbox WHERE id = ?", id);
  }

  /** `over`: a row that has ended, in whose place it is written: one statement instead of two. */
  #insert(
    row: NewRow,
    { now, leaseUntil, over }: { now: number; leaseUntil: number; over: number | undefined },
  ): { id: number; claimed: boolean } {
    const { lane, notBefore, payload, replaces, key = null, follows = false } = row;
    // Reading the rows sets `#lastId`.
    const entries = this.#entries;
    if (replaces !== undefined) this.#replace(replaces);
    const claimed = notBefore <= now && (follows || !this.#laneIsBusy(lane));
    // A row that waits for a time of its own is as old as that time: when it was made may be what
    // its random delay hides.
    const createdAt = Math.max(notBefore, now);
    const dueAt = claimed ? leaseUntil : createdAt;
    const id = this.#lastId + 1;
    const state = { claimed: claimed ? GOES : WAITS, dueAt, isPutBack: false } as const;
    const values = [id, lane, key, payload, createdAt, dueAt, state.claimed];
    // After a rollback an ended row may be gone already.
    const isOver = over !== undefined && this.#sql.exec(OVERWRITE, ...values, over).rowsWritten > 0;
    if (!isOver) this.#sql.exec(INSERT, ...values);
    this.#lastId = id;
    entries.set(id, { id, lane, key, attempts: 0, createdAt, ...state });
    return { id, claimed };
  }

  #replace(key: string): void {
    for (const entry of this.#entries.values()) {
      if (entry.key !== key) continue;
      if (entry.claimed === WAITS) this.done(entry.id);
      else this.#write(entry, { claimed: REPLACED });
    }
  }

  #write(entry: Entry, change: Partial<Entry>): void {
    Object.assign(entry, change);
    this.#sql.exec(
      "UPDATE outbox SET attempts = ?, claimed = ?, due_at = ? WHERE id = ?",
      entry.attempts,
      entry.claimed,
      entry.dueAt,
      entry.id,
    );
  }

  #laneIsBusy(lane: string | null): boolean {
    if (lane === null) return false;
    for (const entry of this.#entries.values()) {
      if (entry.lane === lane) return true;
    }
    return false;
  }

  #due(now: number, limit: number): Entry[] {
    for (const { id, claimed, dueAt } of this.#firsts()) {
      if (claimed === REPLACED && dueAt <= now) this.done(id);
    }
    return this.#firsts()
      .filter(({ dueAt }) => dueAt <= now)
      .slice(0, limit);
  }

  /** The oldest row of each lane. Later rows wait for it even when they are due. */
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
