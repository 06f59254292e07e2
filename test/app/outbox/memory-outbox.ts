import { LOOK_AGAIN_MS } from "../../../src/app/outbox/limits.ts";
import type { NewRow, Outbox } from "../../../src/app/ports.ts";

export function newTable(): Table {
  return { rows: [], lastId: 0 };
}

interface Table {
  rows: Kept[];
  lastId: number;
}

interface Kept extends NewRow {
  id: number;
  attempts: number;
  createdAt: number;
  dueAt: number;
  claimed: boolean;
  /** Whether a newer row took its place while it was on its way. */
  isReplaced: boolean;
  isPutBack: boolean;
}

/** The outbox in memory. `table` outlives it, as after a crash. */
export function makeMemoryOutbox(table: Table = newTable()): Outbox {
  const isFirst = ({ lane, id }: Kept) =>
    lane === null || !table.rows.some((other) => other.lane === lane && other.id < id);
  const find = (id: number) => table.rows.find((row) => row.id === id);
  const remove = (isOver: (row: Kept) => boolean) => {
    table.rows = table.rows.filter((row) => !isOver(row));
  };
  remove(({ isReplaced }) => isReplaced);
  for (const row of table.rows.filter(({ claimed }) => claimed)) {
    const attempts = row.attempts + 1;
    Object.assign(row, { claimed: false, isPutBack: true, dueAt: row.createdAt, attempts });
  }

  function insert(row: NewRow, now: number, leaseUntil: number) {
    const { replaces } = row;
    if (replaces !== undefined) {
      remove(({ claimed, key }) => key === replaces && !claimed);
      for (const old of table.rows) old.isReplaced ||= old.key === replaces;
    }
    const isFree =
      row.follows || row.lane === null || !table.rows.some(({ lane }) => lane === row.lane);
    const claimed = row.notBefore <= now && isFree;
    table.lastId += 1;
    const createdAt = Math.max(row.notBefore, now);
    const dueAt = claimed ? leaseUntil : createdAt;
    const state = { attempts: 0, createdAt, dueAt, claimed };
    table.rows.push({ ...row, id: table.lastId, ...state, isReplaced: false, isPutBack: false });
    return { id: table.lastId, claimed };
  }

  const done = (id: number) => remove((row) => row.id === id);
  const putBack = (id: number, at: number, tries: number) => {
    const row = find(id);
    if (row?.isReplaced) return done(id);
    const attempts = (row?.attempts ?? 0) + tries;
    if (row) Object.assign(row, { claimed: false, isPutBack: true, dueAt: at, attempts });
  };

  return {
    add: (added, now, leaseUntil) => added.map((row) => insert(row, now, leaseUntil)),
    claim: (now, leaseUntil, limit) => {
      remove(({ isReplaced, dueAt }) => isReplaced && dueAt <= now);
      const due = table.rows.filter((row) => row.dueAt <= now && isFirst(row)).slice(0, limit);
      for (const row of due) {
        row.attempts += row.claimed ? 1 : 0;
        row.claimed = true;
        row.dueAt = leaseUntil;
      }
      return due.map(({ id, lane, key = null, payload, attempts, createdAt }) => ({
        id,
        lane,
        key,
        payload,
        attempts,
        createdAt,
      }));
    },
    reserve: (id, leaseUntil) => {
      const row = find(id);
      if (row) Object.assign(row, { claimed: true, dueAt: leaseUntil });
    },
    release: (id, at) => putBack(id, at, 0),
    done,
    endSoon: done,
    settle: () => undefined,
    has: (id) => find(id) !== undefined,
    retry: (id, at) => putBack(id, at, 1),
    hurry: (lane, now) => {
      for (const row of table.rows) {
        const waits = row.lane === lane && row.isPutBack && !row.claimed;
        if (waits) row.dueAt = Math.min(row.dueAt, now);
      }
    },
    count: () => table.rows.length,
    waiting: (lane, key) => {
      const rows = table.rows.filter((row) => row.lane === lane);
      const held = rows.filter((row) => row.key === key && !row.claimed);
      const heldUntil = held.length > 0 ? Math.min(...held.map(({ dueAt }) => dueAt)) : null;
      const newest = rows.at(-1);
      const isTried = newest !== undefined && (newest.claimed || newest.attempts > 0);
      return { count: rows.length, heldUntil, triedSince: isTried ? newest.createdAt : null };
    },
    keyed: (start) =>
      table.rows.flatMap(({ id, key, dueAt }) =>
        key?.startsWith(start) ? [{ id, key, dueAt }] : [],
      ),
    drop: (fits) => {
      const going = table.rows.filter((row) => row.claimed && isFirst(row));
      remove((row) => fits({ lane: row.lane, key: row.key ?? null }) && !going.includes(row));
    },
    nextAt: (now) => {
      const times = table.rows
        .filter(isFirst)
        .map(({ claimed, dueAt }) => (claimed ? Math.min(dueAt, now + LOOK_AGAIN_MS) : dueAt));
      return times.length === 0 ? null : Math.min(...times);
    },
    clear: () => remove(() => true),
    reread: () => undefined,
  };
}
