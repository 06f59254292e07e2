/** What a thief of the stores has, whatever runtime they were stolen from. */

export type LootValue = string | number | bigint | Uint8Array | ArrayBuffer | null;

export interface LootRow {
  table: string;
  /** SQLite's own number of the row; null: its table has none. */
  rowid: number | null;
  values: Record<string, LootValue>;
}

/** An object's store. */
export interface LootObject {
  /** Name of its class. */
  kind: string;
  id: string;
  rows: LootRow[];
  /** When its alarm rings, ms since the epoch; null: it has none. */
  alarm: number | null;
  /** Bytes of its database. */
  size: number;
}

/** A file of the bucket. */
export interface LootFile {
  name: string;
  size: number;
  /** When it was stored, ms since the epoch. */
  uploaded: number;
}

export interface Loot {
  objects: LootObject[];
  files: LootFile[];
}

/** Something that the thief wants to tie, as a row of numbers. */
export interface Thing {
  id: string;
  columns: Map<string, number>;
  /** Texts that could be the name of something elsewhere. */
  names: Set<string>;
}
