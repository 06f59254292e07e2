/** A key of the station. Keys are ordered, the newest last. */
export interface StationKeyRow {
  /** 1 for the first; a rotation adds one. */
  number: number;
  recipient: string;
  /** Milliseconds since the epoch. */
  madeAt: number;
  /** null: the key in use. Else its identity as an age file to the key after it. */
  sealedToNext: Uint8Array<ArrayBuffer> | null;
  /** When an officer wrote its recovery kit down; null: not yet. */
  kitMadeAt: number | null;
}

/** A tip, an entry of a thread or the words of a handover, not known to be sealed to the key in use. */
export interface PendingBlob {
  kind: "tip" | "entry" | "shift";
  id: string;
  /** Number of the key to which it was found sealed; 0: not known yet. */
  keyNumber: number;
  sealed: Uint8Array<ArrayBuffer>;
}

/** A blob that was sealed anew. `sealed` null: it was sealed to the key in use already. */
export interface Swap {
  kind: PendingBlob["kind"];
  id: string;
  /** `keyNumber` of the pending blob: when it has another by now, nothing is written. */
  was: number;
  /** Hash of the blob that was opened (`bytesHash`). */
  replaces: string;
  sealed: Uint8Array | null;
}

/** A blob that one officer's browser has swapped, and nobody else's has compared with it. */
export interface UncheckedRow {
  /** Of this swap: a later one of the same blob has another. */
  number: number;
  kind: PendingBlob["kind"];
  id: string;
  /** The tip that it is, or belongs to; empty: none. */
  tip: string;
  /** Who swapped it. */
  officer: string;
  /** The file that it was before; null: it was left as it was. */
  before: Uint8Array<ArrayBuffer> | null;
}

/** A new key that is proposed, or under way. */
export interface RotationRow {
  number: number;
  recipient: string;
  /** The identity of the key in use as an age file to the new one. */
  former: Uint8Array<ArrayBuffer>;
  /** When a second officer confirmed it; null: nobody has. */
  begunAt: number | null;
}

/** An officer's copy of the new key. */
export interface RotationCopy {
  sealed: Uint8Array<ArrayBuffer>;
  /** When the officer's browser had opened it; null: not yet. */
  openedAt: number | null;
}

export interface KeyStore {
  rotation(): RotationRow | null;
  copy(officer: string): RotationCopy | null;
  /** Replaces the one before. */
  setRotation(row: RotationRow, copies: { officer: string; sealed: Uint8Array }[]): void;
  beginRotation(at: number): void;
  noteOpened(officer: string, at: number): void;
  dropRotation(): void;
  /** The key in use; null before the first officer. */
  current(): StationKeyRow | null;
  /** Newest first. */
  former(): StationKeyRow[];
  add(key: Pick<StationKeyRow, "number" | "recipient" | "madeAt">): void;
  /** Ends a key's use. */
  retire(number: number, sealedToNext: Uint8Array): void;
  dropFormer(): void;
  setKitMade(number: number, now: number): void;
  /**
   * What is not marked with `number`, tips first. A tip that is not listed yet waits: who asks often
   * would learn when it came.
   */
  pending(number: number, limit: number): PendingBlob[];
  countPending(number: number): number;
  /** null: it is gone. */
  blob(kind: PendingBlob["kind"], id: string): PendingBlob | null;
  /**
   * Marks it with `number`; false: somebody else was faster, or it is gone. A question that is
   * sealed anew is a copy from then on: its words are those of whoever sealed it.
   */
  swap(swap: Omit<Swap, "replaces">, number: number): boolean;
  /** In the place of a row about the same blob, whose file of before it keeps. */
  addUnchecked(row: Omit<UncheckedRow, "number" | "before"> & { before: Uint8Array | null }): void;
  unchecked(number: number): UncheckedRow | null;
  /** Those that one of these officers has swapped, oldest first. */
  uncheckedBy(officers: string[], limit: number): UncheckedRow[];
  /** Each officer once, of whom a row is there. */
  uncheckedOfficers(): string[];
  removeUnchecked(number: number): void;
  clearUnchecked(): void;
  /** Makes a blob what it was before (null: as it is), and pending for every key. */
  putBack(blob: Pick<UncheckedRow, "kind" | "id" | "before">): void;
}
