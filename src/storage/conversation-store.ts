import { Low } from "lowdb";
import type { Aging, ConversationStore, OpenSession } from "../app/effects/conversation-deps.ts";
import {
  CHAT_LANE,
  MEDIA_LANE,
  ORIGINAL_KEY,
  SLOW_KEY,
  SLOW_MEDIA_KEY,
  slotOfLane,
  WIPE_KEY,
} from "../app/effects/lanes.ts";
import type { Box, Outbox } from "../app/ports.ts";
import { sealedRow } from "../app/sealed-rows.ts";
import { newSession, type Session } from "../core/flow/session.ts";
import { toPaddedSession } from "../core/text/padded-json.ts";
import { DAY_MS, dayStart, HOUR_MS, hourNumber } from "../core/units.ts";
import { makeAtomically } from "./make-atomically.ts";
import { SealedDocument } from "./sealed-document.ts";
import { SEEN_TABLE, SeenUpdates } from "./seen-updates.ts";
import { OUTBOX_TABLE } from "./sql-outbox.ts";

export const CONVERSATION_MIGRATIONS = [
  `CREATE TABLE document (id INTEGER PRIMARY KEY CHECK (id = 1), sealed BLOB NOT NULL);
   ${SEEN_TABLE}
   ${OUTBOX_TABLE}`,
  `CREATE TABLE messages (row INTEGER PRIMARY KEY, sealed BLOB NOT NULL, at INTEGER NOT NULL);
   CREATE TABLE watch (
     id INTEGER PRIMARY KEY CHECK (id = 1),
     address BLOB NOT NULL, at INTEGER NOT NULL, warned INTEGER NOT NULL
   );`,
  "CREATE TABLE guesses (at INTEGER PRIMARY KEY);",
  "CREATE TABLE again (id INTEGER PRIMARY KEY CHECK (id = 1), screen INTEGER NOT NULL);",
  `CREATE TABLE limits (
     id INTEGER PRIMARY KEY CHECK (id = 1), sealed BLOB NOT NULL, until INTEGER NOT NULL
   );`,
  // Guesses had their millisecond. Now they have the hour, and no row number.
  `DROP TABLE guesses;
   CREATE TABLE guesses (id TEXT PRIMARY KEY, hour INTEGER NOT NULL) WITHOUT ROWID;`,
];

/**
 * The tables of a conversation: the sealed session document, ids of handled updates, ids of
 * messages in the chat, the watched draft, and the hours of wrong receipts. Plain SQL rather than
 * drizzle, because it runs in every turn. `outbox`: the outbox in the same database; `isNew`: its tables were made just now.
 */
export function makeConversationStore(
  storage: DurableObjectStorage,
  outbox: Outbox,
  isNew = false,
): ConversationStore {
  const { sql } = storage;
  let isFirstLife = isNew;
  const updates = new SeenUpdates(sql);
  const document = new SealedDocument(sql);
  const again = shownAgain(sql);
  const commit = makeAtomically(storage, [updates, document, again, outbox]);
  return {
    open: (box) => openSession(document, box, commit),
    limits: () => {
      const [row] = sql.exec<{ sealed: ArrayBuffer }>("SELECT sealed FROM limits").toArray();
      return row ? new Uint8Array(row.sealed) : null;
    },
    isKept: () => document.isKept(),
    isFirstLife: () => isFirstLife,
    hasSeen: (id) => updates.has(id),
    markSeen: (id, now, forgetBefore) => updates.mark(id, now, forgetBefore),
    ...messageCalls(sql),
    isWiping: () => outbox.keyed(WIPE_KEY).length > 0,
    ...watchCalls(sql),
    ...guessCalls(sql),
    shownAgain: again.read,
    noteShownAgain: again.write,
    fetching: () =>
      outbox.keyed(MEDIA_LANE).map(({ id, key }) => ({ row: id, slot: slotOfLane(key) })),
    dropSlowNote: () => outbox.drop(({ key }) => key === SLOW_MEDIA_KEY),
    waitingReplies: () => outbox.waiting(CHAT_LANE, SLOW_KEY),
    forget: (limits, { wipes }) => {
      isFirstLife = false;
      outbox.settle();
      outbox.drop(concernsChat);
      sql.exec("DELETE FROM document");
      sql.exec("DELETE FROM watch");
      sql.exec("DELETE FROM limits");
      if (limits) {
        const { sealed, until } = limits;
        sql.exec("INSERT INTO limits (id, sealed, until) VALUES (1, ?, ?)", sealed, until);
      }
      again.clear();
      if (!wipes && outbox.keyed(WIPE_KEY).length === 0) sql.exec("DELETE FROM messages");
      document.reread();
    },
    tidy: ({ seen, messages, guesses, limits }) => {
      updates.sweep(seen);
      sql.exec("DELETE FROM messages WHERE at <= ?", messages - DAY_MS);
      sql.exec("DELETE FROM guesses WHERE hour < ?", hourNumber(guesses));
      sql.exec("DELETE FROM limits WHERE until <= ?", limits);
    },
    oldest: () => sql.exec<Record<Aging, number | null>>(OLDEST).one(),
  };
}

function messageCalls(
  sql: SqlStorage,
): Pick<ConversationStore, "keepMessages" | "messages" | "forgetMessages"> {
  let lastRow: number | null = null;
  return {
    keepMessages: (sealed, at) => {
      lastRow ??= sql.exec<{ n: number }>("SELECT IFNULL(MAX(row), 0) AS n FROM messages").one().n;
      // No finer time than the day is stored. Row numbers come from it: a counter would be one more
      // page to write in each commit.
      const day = dayStart(at);
      lastRow = Math.max(lastRow + 1, day);
      sql.exec("INSERT INTO messages (row, sealed, at) VALUES (?, ?, ?)", lastRow, sealed, day);
    },
    messages: () =>
      sql
        .exec<{ row: number; sealed: ArrayBuffer }>("SELECT row, sealed FROM messages ORDER BY row")
        .toArray()
        .map(({ row, sealed }) => ({ row, sealed: new Uint8Array(sealed) })),
    forgetMessages: (row) => void sql.exec("DELETE FROM messages WHERE row <= ?", row),
  };
}

function watchCalls(sql: SqlStorage): Pick<ConversationStore, "watch" | "watched" | "unwatch"> {
  return {
    watch: ({ address, at, warned }) =>
      void sql.exec(
        "INSERT OR REPLACE INTO watch (id, address, at, warned) VALUES (1, ?, ?, ?)",
        address,
        at,
        warned ? 1 : 0,
      ),
    watched: () => {
      const [row] = sql
        .exec<{ address: ArrayBuffer; at: number; warned: number }>("SELECT * FROM watch")
        .toArray();
      if (!row) return null;
      return { address: new Uint8Array(row.address), at: row.at, warned: row.warned === 1 };
    },
    unwatch: () => void sql.exec("DELETE FROM watch"),
  };
}

function guessCalls(
  sql: SqlStorage,
): Pick<ConversationStore, "guesses" | "addGuess" | "forgetGuess"> {
  return {
    guesses: (hour) =>
      sql.exec<{ n: number }>("SELECT COUNT(*) AS n FROM guesses WHERE hour = ?", hour).one().n,
    addGuess: (id, hour) =>
      void sql.exec("INSERT OR IGNORE INTO guesses (id, hour) VALUES (?, ?)", id, hour),
    forgetGuess: (id) => void sql.exec("DELETE FROM guesses WHERE id = ?", id),
  };
}

/** Number of the question that was shown again. Cached in memory, because every turn reads it. */
function shownAgain(sql: SqlStorage) {
  let known: number | null | undefined;
  const stored = () =>
    sql.exec<{ screen: number }>("SELECT screen FROM again").toArray()[0]?.screen ?? null;
  return {
    read: () => {
      if (known === undefined) known = stored();
      return known;
    },
    write: (screen: number) => {
      sql.exec("INSERT OR REPLACE INTO again (id, screen) VALUES (1, ?)", screen);
      known = screen;
    },
    clear: () => {
      sql.exec("DELETE FROM again");
      known = null;
    },
    reread: () => {
      known = undefined;
    },
  };
}

/**
 * Whether a row is dropped when the chat is erased: everything addressed to the resident, and
 * fetches of originals, which reveal most about their sender. Rows that bring a tip or an answer to
 * a station stay.
 */
function concernsChat({ lane, key }: { lane: string | null; key: string | null }): boolean {
  const speaks = lane === CHAT_LANE && key !== WIPE_KEY;
  return speaks || key === SLOW_MEDIA_KEY || key === ORIGINAL_KEY;
}

const OLDEST = `
  SELECT (SELECT MIN(at) + ${DAY_MS} FROM seen) AS seen,
    (SELECT MIN(at) + ${DAY_MS} FROM messages) AS messages,
    (SELECT (MIN(hour) + 1) * ${HOUR_MS} FROM guesses) AS guesses, (SELECT until FROM limits) AS limits`;

/** lowdb holds the document. Its adapter seals it and commits the rest of the turn with it. */
async function openSession(
  document: SealedDocument,
  box: Box,
  commit: (write: () => void) => void,
): Promise<OpenSession> {
  let alongside: (() => void) | undefined;
  const low = new Low<Session>(
    {
      read: () => document.open(box),
      write: async (session) => {
        const sealed = await box.seal(toPaddedSession(session), sealedRow.document);
        commit(() => {
          document.write(sealed, box, session);
          alongside?.();
        });
      },
    },
    newSession(),
  );
  const open = document.opened(box);
  if (open) low.data = open;
  else await low.read();
  return {
    session: low.data,
    save: async (session, also) => {
      low.data = session;
      alongside = also;
      await low.write();
    },
  };
}
