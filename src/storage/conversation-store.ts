import { Low } from "lowdb";
import type { ConversationStore, OpenSession } from "../app/conversation-deps.ts";
import type { Box } from "../app/ports.ts";
import { newSession, type Session } from "../core/flow/session.ts";
import { OUTBOX_TABLE } from "./sql-outbox.ts";

export const CONVERSATION_MIGRATIONS = [
  `CREATE TABLE document (id INTEGER PRIMARY KEY CHECK (id = 1), sealed BLOB NOT NULL);
   CREATE TABLE seen (id TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
   CREATE INDEX seen_at ON seen (at);
   ${OUTBOX_TABLE}`,
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
  };
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
