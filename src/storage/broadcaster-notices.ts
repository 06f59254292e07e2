import type { BroadcasterStore, Held, Run } from "../app/notices/broadcaster-store.ts";
import type { NoticeProgress, PublicNotice } from "../app/object-ports.ts";
import { firstRow } from "./first-row.ts";

type NoticeRow = {
  position: number;
  id: string;
  notice: string;
  cursor: number;
  finished: number;
  last: number;
  reached: number;
  paused: number;
  cancelled: number;
  follow_cursor: number | null;
  total: number | null;
  sent: number;
  failed: number;
};

type Part = Pick<
  BroadcasterStore,
  | "addNotice"
  | "notice"
  | "isStopped"
  | "change"
  | "running"
  | "advance"
  | "finish"
  | "pause"
  | "resume"
  | "cancel"
  | "lapse"
  | "rewind"
  | "progress"
>;

const HELD: Held[] = ["none", "sends", "all"];

/** As `isPressing` (`app/notices/holds.ts`). */
const IS_PRESSING = "urgent = 2 OR json_extract(notice, '$.cap.urgency') = 'Immediate'";

/** Notices, and how far each has come. */
export function noticeTable(sql: SqlStorage): Part {
  return {
    addNotice: (notice, keptUntil) => addNotice(sql, notice, keptUntil),
    notice: (id) => {
      const row = noticeOf(sql, id);
      return row && parseNotice(row.notice);
    },
    isStopped: (id) => {
      const row = noticeOf(sql, id);
      return !row || row.paused === 1 || row.cancelled > 0;
    },
    change: (notice) =>
      void sql.exec(
        "UPDATE notices SET notice = ?, follow_cursor = 0 WHERE id = ?",
        JSON.stringify(notice),
        notice.id,
      ),
    running: (held) => {
      const row = firstRow<NoticeRow>(
        sql,
        `SELECT * FROM notices
         WHERE (follow_cursor IS NOT NULL AND (?1 < 2 OR ${IS_PRESSING}))
           OR (finished = 0 AND paused = 0 AND (?1 = 0 OR ${IS_PRESSING}))
         ORDER BY follow_cursor IS NULL, urgent DESC, position LIMIT 1`,
        HELD.indexOf(held),
      );
      return row && runOf(row);
    },
    advance: (run, cursor, unmeant = []) => advance(sql, run, { cursor, unmeant }),
    finish: ({ type, notice }) =>
      void sql.exec(
        type === "follow"
          ? "UPDATE notices SET follow_cursor = NULL WHERE id = ?"
          : "UPDATE notices SET finished = 1 WHERE id = ?",
        notice,
      ),
    pause: (id, cursor) =>
      void sql.exec(
        `UPDATE notices SET paused = 1, cursor = COALESCE(?1, cursor),
           finished = CASE WHEN ?1 IS NULL THEN finished ELSE 0 END
         WHERE id = ?2 AND cancelled = 0`,
        cursor,
        id,
      ),
    resume: (id) => void sql.exec("UPDATE notices SET paused = 0 WHERE id = ?", id),
    cancel: (id) =>
      void sql.exec("UPDATE notices SET cancelled = 1, paused = 0, finished = 1 WHERE id = ?", id),
    lapse: (id) => void sql.exec("UPDATE notices SET cancelled = 2, finished = 1 WHERE id = ?", id),
    rewind: (id, cursor) =>
      void sql.exec(
        `UPDATE notices SET cursor = MIN(cursor, ?), finished = 0 WHERE id = ? AND cancelled = 0`,
        cursor,
        id,
      ),
    progress: (id) => progressOf(noticeOf(sql, id)),
  };
}

function addNotice(sql: SqlStorage, notice: PublicNotice, keptUntil: number): boolean {
  const added = sql.exec(
    `INSERT OR IGNORE INTO notices (id, notice, cursor, finished, last, total, urgent, kept_until)
     VALUES (?, ?, 0, 0, (SELECT COALESCE(MAX(number), 0) FROM subscribers),
       (SELECT COUNT(*) FROM subscribers), ?, ?) RETURNING id`,
    notice.id,
    JSON.stringify(notice),
    ["warning", "emergency"].indexOf(notice.severity) + 1,
    keptUntil,
  );
  return added.toArray().length > 0;
}

function advance(
  sql: SqlStorage,
  { type, notice }: Run,
  { cursor, unmeant }: { cursor: number; unmeant: number[] },
): void {
  if (type === "follow") {
    sql.exec("UPDATE notices SET follow_cursor = ? WHERE id = ?", cursor, notice);
    return;
  }
  // After a pause some come by again.
  const reached = noticeOf(sql, notice)?.reached ?? 0;
  sql.exec(
    `UPDATE notices SET cursor = ?1, reached = MAX(reached, ?1), total = total - ?2 WHERE id = ?3`,
    cursor,
    unmeant.filter((number) => number > reached).length,
    notice,
  );
}

function runOf({ id: notice, cursor, last, reached, follow_cursor }: NoticeRow): Run {
  return follow_cursor === null
    ? { type: "send", notice, cursor, last }
    : { type: "follow", notice, cursor: follow_cursor, last: reached };
}

function progressOf(row: NoticeRow | null): NoticeProgress | null {
  if (!row || row.total === null) return null;
  const { total, sent, failed } = row;
  const left = Math.max(0, total - sent - failed);
  return { state: left === 0 ? "done" : stateOf(row), sent, failed, left };
}

function stateOf({ cancelled, paused, finished }: NoticeRow): NoticeProgress["state"] {
  if (cancelled > 0) return cancelled === 1 ? "cancelled" : "lapsed";
  if (finished === 1) return "done";
  return paused === 1 ? "paused" : "sending";
}

function noticeOf(sql: SqlStorage, id: string): NoticeRow | null {
  return firstRow<NoticeRow>(sql, "SELECT * FROM notices WHERE id = ?", id);
}

function parseNotice(json: string): PublicNotice {
  // Only `addNotice` and `change` write this column, so its type is known.
  return JSON.parse(json) as PublicNotice;
}
