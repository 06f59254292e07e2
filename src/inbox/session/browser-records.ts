import { memoryRecords } from "./memory-records.ts";
import type { RecordStore, SealedRecord } from "./record-store.ts";

const DATABASE = "tieng-mo";
const TABLE = "kept";
const CHANNEL = "tieng-mo.kept";
/** Some browsers never answer. Nobody waits longer than this for their drafts. */
const OPENING_MS = 3_000;

/** The browser's IndexedDB; the memory of the page where it has none, as in some private windows. */
export async function browserRecords(): Promise<RecordStore> {
  const db = await Promise.race([
    openDatabase().catch(() => null),
    new Promise<null>((resolve) => setTimeout(resolve, OPENING_MS, null)),
  ]);
  return db === null ? memoryRecords() : recordsOf(db);
}

function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(TABLE, { keyPath: "key" });
  return answerOf(opening);
}

function recordsOf(db: IDBDatabase): RecordStore {
  const tabs = new BroadcastChannel(CHANNEL);
  const read = () => db.transaction(TABLE).objectStore(TABLE);
  const write = (keys: string[], change: (table: IDBObjectStore) => void) => {
    try {
      const transaction = db.transaction(TABLE, "readwrite");
      change(transaction.objectStore(TABLE));
      // Without it the transaction would wait for its answers, which a page that goes never hears.
      transaction.commit();
      transaction.oncomplete = () => tabs.postMessage(keys);
    } catch {
      // The browser has closed the database, for want of space as an example.
    }
  };
  return {
    all: () => answerOf<SealedRecord[]>(read().getAll()),
    get: (key) => answerOf<SealedRecord | undefined>(read().get(key)),
    put: (record) => write([record.key], (table) => table.put(record)),
    remove: (...keys) =>
      write(keys, (table) => {
        for (const key of keys) table.delete(key);
      }),
    watch: (heard) => {
      const listen = ({ data }: MessageEvent<string[]>) => {
        for (const key of data) heard(key);
      };
      tabs.addEventListener("message", listen);
      return () => tabs.removeEventListener("message", listen);
    },
    beforeHiding: (run) => {
      const hidden = () => document.visibilityState === "hidden" && run();
      window.addEventListener("pagehide", run);
      document.addEventListener("visibilitychange", hidden);
      return () => {
        window.removeEventListener("pagehide", run);
        document.removeEventListener("visibilitychange", hidden);
      };
    },
  };
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
