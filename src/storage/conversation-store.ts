import { Low } from "lowdb";
import type { ConversationStore, OpenSession } from "../app/conversation-deps.ts";
import { CHAT_LANE, SLOW_KEY, WIPE_KEY } from "../app/lanes.ts";
import type { Box } from "../app/ports.ts";
import { newSession, type Session } from "../core/flow/session.ts";
import { OUTBOX_TABLE } from "./sql-outbox.ts";

export const CONVERSATION_MIGRATIONS = [
  `CREATE TABLE document (id INTEGER PRIMARY KEY CHECK (id = 1), sealed BLOB NOT NULL);
   CREATE TABLE seen (id TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
   CREATE INDEX seen_at ON seen (at);
   ${OUTBOX_TABLE}`,
  `CREATE TABLE messages (row INTEGER PRIMARY KEY AUTOINCREMENT, sealed BLOB NOT NULL, at INTEGER NOT NULL);
   CREATE TABLE watch (
     id INTEGER PRIMARY KEY CHECK (id = 1),
     address BLOB NOT NULL, at INTEGER NOT NULL, warned INTEGER NOT NULL
   );`,
];

/** A conversation's tables: the sealed session document and the ids of updates already handled. */
export function makeConversationStore(storage: DurableObjectStorage): ConversationStore {
  const { sql } = storage;
  return {
    open: (box) => openSession(storage, box),
    hasSeen: (id) => sql.exec("SELECT 1 FROM seen WHERE id = ?", id).toArray().length > 0,
    markSeen: (id, now, forgetBefore) => {
      sql.exec("DELETE FROM seen WHERE at < ?", forgetBefore);
      sql.exec("INSERT OR IGNORE INTO seen (id, at) VALUES (?, ?)", id, now);
    },
    ...messageCalls(sql),
    ...watchCalls(sql),
    waitingReplies: () =>
      sql
        .exec<{ count: number; heldUntil: number | null }>(
          `SELECT COUNT(*) AS count,
             MIN(CASE WHEN key = ? AND claimed = 0 THEN due_at END) AS heldUntil
           FROM outbox WHERE lane = ?`,
          SLOW_KEY,
          CHAT_LANE,
        )
        .one(),
    forget: () => forget(sql),
    tidy: ({ seen, messages }) => {
      sql.exec("DELETE FROM seen WHERE at <= ?", seen);
      sql.exec("DELETE FROM messages WHERE at <= ?", messages);
    },
    oldest: () => ({ seen: oldest(sql, "seen"), messages: oldest(sql, "messages") }),
  };
}

function messageCalls(
  sql: SqlStorage,
): Pick<ConversationStore, "keepMessages" | "messages" | "forgetMessages"> {
  return {
    keepMessages: (sealed, at) =>
      void sql.exec("INSERT INTO messages (sealed, at) VALUES (?, ?)", sealed, at),
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

/** What brings something to the resident goes; what brings a tip or an answer to a station stays. */
function forget(sql: SqlStorage): void {
  sql.exec("DELETE FROM document");
  sql.exec("DELETE FROM watch");
  sql.exec(
    "DELETE FROM outbox WHERE claimed = 0 AND lane = ? AND key IS NOT ?",
    CHAT_LANE,
    WIPE_KEY,
  );
  sql.exec("DELETE FROM messages WHERE NOT EXISTS (SELECT 1 FROM outbox WHERE key = ?)", WIPE_KEY);
}

function oldest(sql: SqlStorage, table: "seen" | "messages"): number | null {
  return sql.exec<{ at: number | null }>(`SELECT MIN(at) AS at FROM ${table}`).one().at;
}

/** lowdb keeps the document; its adapter seals it, and commits the rest of the turn with it. */
async function openSession(storage: DurableObjectStorage, box: Box): Promise<OpenSession> {
  let alongside: (() => void) | undefined;
  const low = new Low<Session>(
    {
      read: () => readDocument(storage.sql, box),
      write: async (session) => {
        const sealed = await box.seal(new TextEncoder().encode(JSON.stringify(session)));
        storage.transactionSync(() => {
          storage.sql.exec("INSERT OR REPLACE INTO document (id, sealed) VALUES (1, ?)", sealed);
          alongside?.();
        });
      },
    },
    newSession(),
  );
  await low.read();
  return {
    session: low.data,
    save: async (session, also) => {
      low.data = session;
      alongside = also;
      await low.write();
    },
  };
}

/** null: none, or one of an unknown version or under another secret: it is dropped, not guessed. */
async function readDocument(sql: SqlStorage, box: Box): Promise<Session | null> {
  const [row] = sql.exec<{ sealed: ArrayBuffer }>("SELECT sealed FROM document").toArray();
  const plain = row && (await box.open(new Uint8Array(row.sealed)));
  // Sealed by us alone, so its shape is that of its version.
  const session = plain && (JSON.parse(new TextDecoder().decode(plain)) as Session);
  return session?.version === 1 ? session : null;
}
