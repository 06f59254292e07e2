/** What is kept in a browser, sealed to one officer. Nothing of it is readable without their key. */
export interface SealedRecord {
  /** What it is of, and its name under the officer's key. */
  key: string;
  /** The officer, under their own key: tells only the officer which records are theirs. */
  owner: string;
  sealed: Uint8Array;
  /** Days since 1970 on which it was written. */
  day: number;
}

/**
 * Records that outlive a reload. Writes are asked for at once, in the order of the calls, and hold
 * also when the page goes directly afterwards. A write that fails is lost without a word: what it
 * held is still in memory.
 */
export interface RecordStore {
  all(): Promise<SealedRecord[]>;
  get(key: string): Promise<SealedRecord | undefined>;
  put(record: SealedRecord): void;
  remove(...keys: string[]): void;
  /** Hears of keys that another tab has written or removed. Returns its end. */
  watch(heard: (key: string) => void): () => void;
  /** Runs before the page is hidden or left. Returns its end. */
  beforeHiding(run: () => void): () => void;
}
