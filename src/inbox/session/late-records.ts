import type { RecordStore, SealedRecord } from "./record-store.ts";

/**
 * `opening`'s records if they come before `patience` ends. Else those of `meanwhile` until they come:
 * then they get what was written meanwhile, and those who watch hear of all others.
 */
export async function withoutWaitingLong(
  opening: Promise<RecordStore>,
  { patience, meanwhile }: { patience: Promise<unknown>; meanwhile: RecordStore },
): Promise<RecordStore> {
  const store = await Promise.race([opening.catch(() => null), patience.then(() => null)]);
  return store ?? lateRecords(opening, meanwhile);
}

function lateRecords(opening: Promise<RecordStore>, meanwhile: RecordStore): RecordStore {
  const written = new Map<string, SealedRecord | null>();
  const watchers = new Set<(key: string) => void>();
  const tell = (key: string) => {
    for (const heard of watchers) heard(key);
  };
  let now = meanwhile;
  const arrive = async (store: RecordStore) => {
    now = store;
    for (const [key, record] of written) record ? store.put(record) : store.remove(key);
    store.watch(tell);
    for (const { key } of await store.all()) if (!written.has(key)) tell(key);
  };
  opening.then(arrive).catch(() => undefined);
  return {
    all: () => now.all(),
    get: (key) => now.get(key),
    put: (record) => {
      if (now === meanwhile) written.set(record.key, record);
      now.put(record);
    },
    remove: (...keys) => {
      if (now === meanwhile) for (const key of keys) written.set(key, null);
      now.remove(...keys);
    },
    watch: (heard) => {
      watchers.add(heard);
      return () => watchers.delete(heard);
    },
    beforeHiding: meanwhile.beforeHiding,
  };
}
