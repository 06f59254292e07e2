import type { RecordStore, SealedRecord } from "./record-store.ts";

/** Records that end with the page. Several hands on one map are the tabs of a browser. */
export function memoryRecords(kept = new Map<string, SealedRecord>()): RecordStore {
  return {
    all: async () => [...kept.values()],
    get: async (key) => kept.get(key),
    put: (record) => void kept.set(record.key, record),
    remove: (...keys) => {
      for (const key of keys) kept.delete(key);
    },
    watch: () => () => undefined,
    beforeHiding: () => () => undefined,
  };
}
