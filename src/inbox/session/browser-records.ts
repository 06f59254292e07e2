import { beforeHiding } from "./before-hiding.ts";
import { withoutWaitingLong } from "./late-records.ts";
import { memoryRecords } from "./memory-records.ts";
import type { RecordStore, SealedRecord } from "./record-store.ts";
import { type Noted, WriteAhead } from "./write-ahead.ts";

const DATABASE = "tieng-mo";
const TABLE = "kept";
const CHANNEL = "tieng-mo.kept";
/** Some browsers never answer. Nobody waits longer than this for their drafts. */
const OPENING_MS = 3_000;

/**
 * The browser's IndexedDB; the memory of the page where it has none, as in some private windows, and
 * for as long as it has not answered.
 */
export function browserRecords(): Promise<RecordStore> {
  const patience = new Promise((resolve) => setTimeout(resolve, OPENING_MS));
  const meanwhile = { ...memoryRecords(), beforeHiding };
  return withoutWaitingLong(openDatabase().then(recordsOf), { patience, meanwhile });
}

async function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(TABLE, { keyPath: "key" });
  return answerOf(opening);
}

function recordsOf(db: IDBDatabase): RecordStore {
  const ahead = new WriteAhead(localStorage);
  const tabs = new BroadcastChannel(CHANNEL);
  const read = () => db.transaction(TABLE).objectStore(TABLE);
  const confirm = (writes: Noted[]) => {
    for (const noted of writes) ahead.confirm(noted);
    tabs.postMessage(writes.map(({ key }) => key));
  };
  const write = (writes: Noted[]) => {
    try {
      const transaction = db.transaction(TABLE, "readwrite");
      for (const noted of writes) store(transaction, noted);
      // Without it the transaction would wait for its answers, which a page that goes never hears.
      transaction.commit();
      transaction.oncomplete = () => confirm(writes);
    } catch {
      // The browser has closed the database, for want of space as an example.
    }
  };
  writeAgain(db, ahead, confirm);
  return {
    all: async () => withNoted(await answerOf<SealedRecord[]>(read().getAll()), ahead),
    get: (key) => answerOf<SealedRecord | undefined>(read().get(key)),
    put: (record) => write([ahead.note(record.key, record)]),
    remove: (...keys) => write(keys.map((key) => ahead.note(key, null))),
    watch: (heard) => {
      const listen = ({ data }: MessageEvent<string[]>) => {
        for (const key of data) heard(key);
      };
      tabs.addEventListener("message", listen);
      return () => tabs.removeEventListener("message", listen);
    },
    beforeHiding,
  };
}

function store(transaction: IDBTransaction, { key, record }: Noted): void {
  const table = transaction.objectStore(TABLE);
  if (record) table.put(record);
  else table.delete(key);
}

/** Writes what a page before has noted, and its database has dropped when it went. */
function writeAgain(db: IDBDatabase, ahead: WriteAhead, confirm: (writes: Noted[]) => void): void {
  const writes = ahead.all();
  if (writes.length === 0) return;
  const transaction = db.transaction(TABLE, "readwrite");
  // Once no other writes, so that nothing newer of another tab is replaced.
  transaction.objectStore(TABLE).count().onsuccess = () => {
    for (const noted of writes) if (ahead.holds(noted)) store(transaction, noted);
  };
  transaction.oncomplete = () => confirm(writes);
}

function withNoted(records: SealedRecord[], ahead: WriteAhead): SealedRecord[] {
  const kept = new Map(records.map((record) => [record.key, record]));
  for (const { key, record } of ahead.all()) record ? kept.set(key, record) : kept.delete(key);
  return [...kept.values()];
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
