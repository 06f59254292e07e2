import type { NewRow, Outbox } from "../../../src/app/ports.ts";

export function newTable(): { rows: Kept[]; lastId: number } {
  return { rows: [], lastId: 0 };
}

interface Kept extends NewRow {
  id: number;
  attempts: number;
  createdAt: number;
  dueAt: number;
  claimed: boolean;
}

/** The outbox in memory, for tests of what uses one; `table` outlives it. */
export function makeMemoryOutbox(table: { rows: Kept[]; lastId: number } = newTable()): Outbox {
  const isFirst = ({ lane, id }: Kept) =>
    lane === null || !table.rows.some((other) => other.lane === lane && other.id < id);
  const find = (id: number) => table.rows.find((row) => row.id === id);

  /** Replaced while they were on their way. */
  const outdated = new Set<number>();

  function insert(row: NewRow, now: number, leaseUntil: number) {
    const { replaces } = row;
    if (replaces !== undefined) {
      table.rows = table.rows.filter((r) => r.claimed || r.key !== replaces);
      for (const { id, key } of table.rows) if (key === replaces) outdated.add(id);
    }
    const isFree =
      row.follows || row.lane === null || !table.rows.some(({ lane }) => lane === row.lane);
    const claimed = row.notBefore <= now && isFree;
    table.lastId += 1;
    const dueAt = claimed ? leaseUntil : Math.max(row.notBefore, now);
    table.rows.push({ ...row, id: table.lastId, attempts: 0, createdAt: now, dueAt, claimed });
    return { id: table.lastId, claimed };
  }

  const mark = (id: number, claimed: boolean, dueAt: number) => {
    const row = find(id);
    if (row) Object.assign(row, { claimed, dueAt });
  };
  const done = (id: number) => {
    table.rows = table.rows.filter((row) => row.id !== id);
  };

  return {
    add: (added, now, leaseUntil) => added.map((row) => insert(row, now, leaseUntil)),
    claim: (now, leaseUntil, limit) => {
      const due = table.rows.filter((row) => row.dueAt <= now && isFirst(row)).slice(0, limit);
      for (const row of due) {
        row.attempts += row.claimed ? 1 : 0;
        row.claimed = true;
        row.dueAt = leaseUntil;
      }
      return due.map(({ id, payload, attempts, createdAt }) => ({
        id,
        payload,
        attempts,
        createdAt,
      }));
    },
    reserve: (id, leaseUntil) => mark(id, true, leaseUntil),
    release: (id, now) => (outdated.has(id) ? done(id) : mark(id, false, now)),
    done,
    endSoon: done,
    settle: () => undefined,
    has: (id) => find(id) !== undefined,
    retry: (id, at) => {
      if (outdated.has(id)) return done(id);
      const row = find(id);
      if (row) Object.assign(row, { claimed: false, attempts: row.attempts + 1, dueAt: at });
    },
    postpone: (at) => {
      for (const row of table.rows) if (!row.claimed) row.dueAt = Math.max(row.dueAt, at);
    },
    count: () => table.rows.length,
    nextAt: () => {
      const times = table.rows.filter(isFirst).map(({ dueAt }) => dueAt);
      return times.length === 0 ? null : Math.min(...times);
    },
    clear: () => {
      table.rows = [];
    },
  };
}
